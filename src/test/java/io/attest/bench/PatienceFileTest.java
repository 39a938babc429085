package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timers of a bench file, in seconds. */
final class PatienceFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftOutStaysUsual() throws IOException {
        Path file = folder.resolve("slow.yaml");
        Files.writeString(file, "name: slow\nline: {kind: reference}\npatience: {answer: 5, tolerance: 1.5}\n");
        assertThat(BenchFile.read(file).timers())
                .isEqualTo(new Patience(
                        Duration.ofSeconds(5),
                        Patience.DEFAULT.quiet(),
                        Patience.DEFAULT.escape(),
                        Duration.ofMillis(1500)));
    }
}
