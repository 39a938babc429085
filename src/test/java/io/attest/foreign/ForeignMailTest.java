package io.attest.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.campaign.Selection;
import io.attest.internet.Internet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wrote the mail servers, the reference modem passes. */
final class ForeignMailTest {

    private static final Selection MAIL = new Selection(
            List.of(
                    "1-introduction",
                    "3-smtp-pop3-email",
                    "9-messages-and-errors",
                    "A-getting-started",
                    "B-serial-communication"),
            "@needs-routes and not @needs-physical-line");

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    void everyCasePassesAsWithServersOfOurOwn() throws IOException {
        assertThat(ForeignRun.passes(
                                folder,
                                home,
                                MAIL,
                                (farEnds, mail) -> Internet.start(farEnds, DebianMailServers.start(mail)))
                        .cases())
                .hasSizeGreaterThan(100);
    }
}
