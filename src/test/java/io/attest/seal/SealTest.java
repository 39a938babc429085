package io.attest.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SealTest {

    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void aRun() throws IOException {
        run = Files.createDirectories(folder.resolve("run"));
        Files.createDirectories(run.resolve("transcripts"));
        write("record.ndjson", "{}\n");
        write("transcripts/T-1.txt", "     0.000 s  host   AT[CR]\n");
        write("report.html", "<html>");
    }

    @Test
    void sha256sumChecksItWithoutUs() throws IOException {
        write("transcripts/a\nb.txt", "newline");
        write("back\\slash", "");
        write("caf\u00e9 \u00fcber", "unicode");
        write(" blanks ", "x");
        write("*star", "x");
        write("return\r", "x");
        Seal.close(run);
        Tool check = Tool.run(run, "sha256sum", "--strict", "-c", "SHA256SUMS");
        assertThat(check.said()).doesNotContain("FAILED", "improperly");
        assertThat(check.code()).isZero();
        assertThat(check.said().lines().filter(line -> line.endsWith(": OK"))).hasSize(9);
    }

    @Test
    void itIsWhatSha256sumItselfWrites() throws IOException {
        write("transcripts/a\nb.txt", "newline");
        write("back\\slash", "");
        Seal.close(run);
        Tool theirs = Tool.run(
                run,
                "sh",
                "-c",
                "LC_ALL=C find . -type f ! -name 'SHA*' -printf '%P\\0' | sort -z | xargs -0 sha256sum");
        assertThat(theirs.said()).isEqualTo(list());
    }

    @Test
    void whatIsAsItWasSealedHasNoChanges() {
        String seal = Seal.close(run);
        Examination found = Examination.of(run);
        assertThat(found.changes()).isEmpty();
        assertThat(found.files()).isEqualTo(3);
        assertThat(found.list()).isEqualTo(seal).hasSize(64);
        assertThat(Seal.close(run)).isEqualTo(seal);
    }

    @Test
    void everythingThatWasTouchedIsTold() throws IOException {
        write("gone", "");
        write("was-file", "x");
        Seal.close(run);
        write("record.ndjson", "{ }\n");
        Files.delete(run.resolve("gone"));
        write("new", "");
        Files.delete(run.resolve("was-file"));
        Files.createSymbolicLink(run.resolve("was-file"), run.resolve("new"));
        Files.createSymbolicLink(run.resolve("elsewhere"), Path.of(".."));
        Examination found = Examination.of(run);
        assertThat(found.changes())
                .containsOnly(
                        java.util.Map.entry(Name.of("record.ndjson"), Change.CHANGED),
                        java.util.Map.entry(Name.of("gone"), Change.MISSING),
                        java.util.Map.entry(Name.of("new"), Change.ADDED),
                        java.util.Map.entry(Name.of("was-file"), Change.UNREADABLE),
                        java.util.Map.entry(Name.of("elsewhere"), Change.UNREADABLE));
        assertThat(found.why()).containsEntry(Name.of("elsewhere"), "it is a symbolic link");
    }

    @Test
    void aLinkToAFolderOfTheSameFilesDoesNotStandForIt() throws IOException {
        Seal.close(run);
        Files.move(run.resolve("transcripts"), folder.resolve("moved"));
        Files.createSymbolicLink(run.resolve("transcripts"), folder.resolve("moved"));
        assertThat(Examination.of(run).changes())
                .containsEntry(Name.of("transcripts"), Change.UNREADABLE)
                .containsEntry(Name.of("transcripts/T-1.txt"), Change.MISSING);
        assertThatExceptionOfType(SealFault.class).isThrownBy(() -> Seal.mustHold(run));
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException {
        Seal.close(run);
        Files.delete(run.resolve("record.ndjson"));
        assertThat(Tool.run(run, "mkfifo", "record.ndjson").code()).isZero();
        assertThat(Examination.of(run).changes()).containsEntry(Name.of("record.ndjson"), Change.UNREADABLE);
        assertThat(Seal.close(run)).hasSize(64);
    }

    @Test
    void aListThatNamesWhatLiesElsewhereIsRefusedAndNothingIsRead() throws IOException {
        String hash = "0".repeat(64) + "  ";
        for (String hostile : new String[] {
            hash + "../../etc/passwd\n",
            hash + "/etc/passwd\n",
            hash + "a//b\n",
            hash + "./a\n",
            hash + "a/..\n",
            hash + "nul\0\n",
            "\\" + hash + "a\\tb\n",
            "\\" + hash + "a\\\n",
            hash + "twice\n" + hash + "twice\n",
            hash + "cut short",
            "0".repeat(63) + "  a\n",
            "no list\n",
            "\n",
            hash + "\n"
        }) {
            Files.writeString(run.resolve("SHA256SUMS"), hostile, StandardCharsets.ISO_8859_1);
            assertThat(Examination.of(run).damage())
                    .as(hostile)
                    .matches("(?:its line|what its line) [12] (?:is|names) .+");
        }
    }

    @Test
    void aListWithoutEndIsRefused() throws IOException {
        try (var huge = new java.io.RandomAccessFile(run.resolve("SHA256SUMS").toFile(), "rw")) {
            huge.setLength(5L << 30);
        }
        assertThat(Examination.of(run).damage()).isEqualTo("it is larger than 64 MB");
    }

    @Test
    void aListMayStandInAnyOrderButALinkIsNone() throws IOException {
        Seal.close(run);
        Files.writeString(
                run.resolve("SHA256SUMS"),
                String.join("\n", list().lines().sorted().toList()) + "\n");
        assertThat(Examination.of(run).changes()).isEmpty();
        Files.move(run.resolve("SHA256SUMS"), folder.resolve("list"));
        Files.createSymbolicLink(run.resolve("SHA256SUMS"), folder.resolve("list"));
        assertThat(Examination.of(run).damage()).isEqualTo("it is no plain file");
    }

    @Test
    void reportsDerivedLaterGetIntoTheListAndNothingElseDoes() throws IOException {
        Seal.close(run);
        write("notes.txt", "somebody's");
        Renewal renewal = Renewal.begin(run);
        write("report.html", "<html lang=en>");
        write("report.pdf", "%PDF");
        assertThat(renewal.end()).isEqualTo(Renewal.Outcome.UP_TO_DATE);
        assertThat(Examination.of(run).changes()).containsOnlyKeys(Name.of("notes.txt"));
    }

    @Test
    void nothingIsDerivedFromEvidenceThatWasTouched() throws IOException {
        Seal.close(run);
        write("transcripts/T-1.txt", "another");
        write("transcripts/T-2.txt", "one more");
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> Renewal.begin(run))
                .withMessage("the evidence of " + run + " was touched: transcripts/T-1.txt is not what was sealed;"
                        + " './attest verify " + run + "' says more");
        write("transcripts/T-1.txt", "     0.000 s  host   AT[CR]\n");
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> Seal.open(run))
                .withMessageContaining("transcripts/T-2.txt was added since it was sealed");
    }

    @Test
    void evidenceThatChangesWhileReportsAreDerivedIsNotBlessed() throws IOException {
        Seal.close(run);
        Renewal renewal = Renewal.begin(run);
        write("record.ndjson", "{\"other\":1}\n");
        write("report.html", "<html lang=de>");
        renewal.end();
        assertThat(Examination.of(run).changes()).containsOnlyKeys(Name.of("record.ndjson"));
    }

    @Test
    void aRunThatWasKilledHasNoSealAndGetsNoneByItsReports() throws IOException {
        Renewal renewal = Renewal.begin(run);
        write("report.html", "<html lang=en>");
        assertThat(renewal.end()).isEqualTo(Renewal.Outcome.NOT_SEALED);
        assertThat(Examination.of(run).isSealed()).isFalse();
        Seal.mustHold(run);
    }

    @Test
    void aRunThatIsGoneOnWithHasNoSealUntilItEnds() {
        Seal.close(run);
        Seal.open(run);
        assertThat(Seal.isOn(run)).isFalse();
    }

    private String list() throws IOException {
        return Files.readString(run.resolve("SHA256SUMS"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(run.resolve(name), text);
    }
}
