package io.attest.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.campaign.Selection;
import io.attest.internet.Internet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wrote the FTP server, the reference modem passes. */
final class ForeignFtpTest {

    /** All that use the FTP server, with others of the same folders. */
    private static final Selection FILES = new Selection(
            List.of(
                    "1-introduction/05-ftp",
                    "4-ftp",
                    "9-messages-and-errors/02-information-messages-ftp",
                    "9-messages-and-errors/04-error-codes-ftp",
                    "A-getting-started/10-ftpput",
                    "A-getting-started/11-ftpget",
                    "B-serial-communication/04-data-mode-ftpget",
                    "B-serial-communication/04-data-mode-ftpput",
                    "B-serial-communication/10-using-dns",
                    "B-serial-communication/31-downloading-a-file",
                    "B-serial-communication/33-uploading-a-file"),
            "@needs-routes");

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    void everyCasePassesAsWithAServerOfOurOwn() throws IOException {
        assertThat(ForeignRun.passes(
                                folder,
                                home,
                                FILES,
                                (farEnds, files) -> Internet.start(farEnds, DebianFileServers.start(files)))
                        .cases())
                .hasSizeGreaterThan(400);
    }
}
