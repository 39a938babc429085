package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last line of a record whose writer was killed. */
final class CutShortTest {

    @TempDir
    private Path folder;

    @Test
    void aLastLineThatIsWholeGetsItsLineFeed() throws IOException {
        assertThat(mended("{}\n{\"a\":1}")).isEqualTo("{}\n{\"a\":1}\n");
        assertThat(mended("{}")).isEqualTo("{}\n");
    }

    @Test
    void aLastLineThatWasCutShortIsTakenAway() throws IOException {
        assertThat(mended("{}\n{\"a\":")).isEqualTo("{}\n");
        assertThat(mended("{}\n1")).isEqualTo("{}\n");
        assertThat(mended("{\"a")).isEmpty();
    }

    @Test
    void aRecordThatEndsInALineFeedIsLeftAsItIs() throws IOException {
        assertThat(mended("{}\n{}\n")).isEqualTo("{}\n{}\n");
        assertThat(mended("\n")).isEqualTo("\n");
        assertThat(mended("")).isEmpty();
    }

    @Test
    void theLastLineMayBeLongerThanWhatIsReadAtATime() throws IOException {
        for (int length : new int[] {8189, 8190, 8191, 8192, 8193, 20_000}) {
            String line = "{\"a\":\"" + "x".repeat(length) + "\"}";
            assertThat(mended("{}\n" + line)).isEqualTo("{}\n" + line + "\n");
            assertThat(mended("{}\n" + line.substring(0, length))).isEqualTo("{}\n");
        }
    }

    /** What becomes of it; what is written next goes to its end. */
    private String mended(String record) throws IOException {
        Path file = folder.resolve("record");
        Files.writeString(file, record);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            CutShort.mend(channel);
            assertThat(channel.position()).isEqualTo(channel.size());
        }
        return Files.readString(file);
    }
}
