package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benches named together: those that can be had run, and what could not be one report is refused. */
final class SeveralBenchesTest {

    private static final String VERSION = "8-miscellaneous/01-vversion";

    @TempDir
    private Path folder;

    @Test
    void aBenchThatCannotBeOpenedIsSaidAndTheOthersGoOn() throws IOException {
        Path out = folder.resolve("run");
        Invocation run =
                run(out, bench("here", "{kind: reference}"), bench("gone", "{kind: tcp, host: 127.0.0.1, port: 1}"));
        assertThat(run.out()).contains("bench gone is not used: ").contains("CONFORMS");
        assertThat(run.out()).contains("out of use gone: ");
        assertThat(run.code()).isZero();
        RunRecord record = RunRecord.read(out);
        assertThat(record.header().bench()).isEqualTo("here, gone");
        assertThat(record.attempts())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.attempt().bench()).startsWith("here"));
    }

    @Test
    void whereNoneCanBeOpenedNothingIsBegun() throws IOException {
        Path out = folder.resolve("run");
        Invocation run = run(
                out,
                bench("a", "{kind: tcp, host: 127.0.0.1, port: 1}"),
                bench("b", "{kind: tcp, host: 127.0.0.1, port: 2}"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a.yaml", "b.yaml");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderOfBenchFilesIsAllOfThem() throws IOException {
        bench("a", "{kind: reference}");
        bench("b", "{kind: reference}");
        Path out = folder.resolve("run");
        assertThat(run(out, folder).code()).isZero();
        assertThat(RunRecord.read(out).header().bench()).isEqualTo("a, b");
    }

    @Test
    void twoOfOneNameAreRefused() throws IOException {
        Path first = bench("desk", "{kind: reference}");
        Path second = Files.copy(first, folder.resolve("other.yaml"));
        Invocation run = run(folder.resolve("run"), first, second);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("are both named 'desk'", "desk.yaml", "other.yaml");
    }

    @Test
    void aModemThatIsNotTheOneOfTheFileIsNotUsed() throws IOException {
        Path other = bench("other", "{kind: reference}\niut: {firmware: \"2.2\"}");
        Invocation run = run(folder.resolve("run"), other);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("another modem", "firmware is '651_09gg', the bench file wants '2.2'");
    }

    private Path bench(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), "name: " + name + "\nline: " + line + "\n");
    }

    private static Invocation run(Path out, Path... benches) {
        String[] line = new String[7 + 2 * benches.length];
        System.arraycopy(
                new String[] {"run", "--jobs", "1", "--case", VERSION, "--out", out.toString()}, 0, line, 0, 7);
        for (int at = 0; at < benches.length; at++) {
            line[7 + 2 * at] = "--bench";
            line[8 + 2 * at] = benches[at].toString();
        }
        return Invocation.of(line);
    }
}
