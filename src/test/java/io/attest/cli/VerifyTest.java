package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run from its seal to what a reader can say of it. */
final class VerifyTest {

    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void aRun() {
        run = folder.resolve("night");
        Invocation ran = Invocation.of("run", "--case", "1-introduction", "--jobs", "1", "--out", run.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("  sealed     [0-9a-f]{64}\n");
    }

    @Test
    void aRunIsIntactWhenItEnds() {
        Invocation verified = verify();
        assertThat(verified.out()).startsWith("INTACT  all ").contains("\n  signature  none\n");
        assertThat(verified.code()).isZero();
        assertThat(verify("--derive").code()).isZero();
    }

    @Test
    void aChangedVerdictIsTold() throws IOException {
        Path record = run.resolve("record.ndjson");
        Files.writeString(record, Files.readString(record).replaceFirst("PASSED", "FAILED"));
        assertThat(verify().out())
                .startsWith("TOUCHED  1 file is not as sealed")
                .contains("  changed    record.ndjson  (evidence)\n");
        assertThat(verify().code()).isEqualTo(1);
        Invocation report = Invocation.of("report", run.toString());
        assertThat(report.code()).isEqualTo(2);
        assertThat(report.err())
                .startsWith("attest: the evidence of " + run + " was touched: record.ndjson is not what was sealed");
    }

    @Test
    void whatIsDerivedLaterIsBroughtIntoTheSeal() throws IOException {
        Files.delete(run.resolve("report.html"));
        assertThat(verify().out()).contains("  missing    report.html\n");
        assertThat(Invocation.of("report", run.toString()).code()).isZero();
        assertThat(verify().code()).isZero();
    }

    @Test
    void aForgedReportIsToldEvenIfSomebodyHashedIt() throws IOException {
        Path html = run.resolve("report.html");
        Files.writeString(html, Files.readString(html).replaceFirst("(?i)conforms", "excels"));
        assertThat(verify().out()).contains("  changed    report.html\n");
        io.attest.seal.Seal.close(run);
        assertThat(verify().code()).isZero();
        Invocation derived = verify("--derive");
        assertThat(derived.out()).contains("forged?    report.html is not what this Attest derives from the record");
        assertThat(derived.code()).isEqualTo(1);
    }

    @Test
    void aListThatIsDamagedDoesNotSayThatAllIsWell() throws IOException {
        Files.writeString(run.resolve("SHA256SUMS"), "0".repeat(64) + "  ../notes\n", StandardOpenOption.APPEND);
        assertThat(verify().out())
                .startsWith("TOUCHED  SHA256SUMS itself is damaged, and nothing could be compared with it\n");
    }

    @Test
    void entriesBehindTheEndOfARecordAreTold() throws IOException {
        Files.writeString(run.resolve("record.ndjson"), "{\"meta\":{}}\n", StandardOpenOption.APPEND);
        io.attest.seal.Seal.close(run);
        assertThat(verify().out()).startsWith("TOUCHED").contains("  record     1 entries stand behind its end\n");
    }

    @Test
    void aKilledRunHasNoSeal() throws IOException {
        Files.delete(run.resolve("SHA256SUMS"));
        assertThat(verify().out()).startsWith("NOT SEALED  there is no SHA256SUMS: an older Attest made the run,");
        assertThat(verify().code()).isEqualTo(1);
        assertThat(Invocation.of("report", run.toString()).code()).isZero();
        assertThat(run.resolve("SHA256SUMS")).doesNotExist();
    }

    @Test
    void whereNoRunIsIs2() {
        Invocation none = Invocation.of("verify", folder.toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("attest: no run in " + folder + "\n");
    }

    @Test
    void aNameActsOnNoTerminal() throws IOException {
        Files.writeString(run.resolve("\u001b[2J\u202e.txt"), "");
        assertThat(verify().out())
                .contains("  added      [ESC][2J[U+202E].txt\n")
                .doesNotContain("\u001b");
    }

    @Test
    void aMergedRunIsSealedAndATouchedShardIsNotMerged() throws IOException {
        String[] shards = {"1/2", "2/2"};
        for (String shard : shards) {
            Invocation.of(
                    "run",
                    "--case",
                    "1-introduction",
                    "--jobs",
                    "1",
                    "--shard",
                    shard,
                    "--out",
                    folder.resolve(shard.substring(0, 1)).toString());
        }
        String merged = folder.resolve("merged").toString();
        String[] merge = {"merge", "--out", merged, folder + "/1", folder + "/2"};
        Files.writeString(folder.resolve("2/record.ndjson"), "\n", StandardOpenOption.APPEND);
        assertThat(Invocation.of(merge).err()).contains("/2 was touched: record.ndjson is not what was sealed");
        Files.delete(folder.resolve("2/SHA256SUMS"));
        String record = Files.readString(folder.resolve("2/record.ndjson"));
        Files.writeString(folder.resolve("2/record.ndjson"), record.substring(0, record.length() - 1));
        assertThat(Invocation.of(merge).code()).isZero();
        assertThat(Invocation.of("verify", merged).code()).isZero();
    }

    @Test
    void programsAreToldInJson() throws IOException {
        Files.writeString(run.resolve("notes.txt"), "");
        JsonNode json = new ObjectMapper().readTree(verify("--json").out());
        assertThat(json.path("verdict").asText()).isEqualTo("touched");
        assertThat(json.path("intact").asBoolean()).isFalse();
        assertThat(json.path("touched").path(0).path("file").asText()).isEqualTo("notes.txt");
        assertThat(json.path("touched").path(0).path("change").asText()).isEqualTo("added");
        assertThat(json.path("signature").path("state").asText()).isEqualTo("none");
        assertThat(Instant.parse(json.path("ended").asText())).isBefore(Instant.now());
    }

    @Test
    void aSignatureThatWasAskedForMustBeThere() throws IOException {
        Path pem = folder.resolve("lab.pem");
        Files.writeString(pem, "no certificate");
        assertThat(verify("--trust", pem.toString()).err())
                .isEqualTo("attest: no certificates to trust in " + pem + ": there is no certificate in it\n");
    }

    @Test
    void aPasswordNobodyGaveIsAskedForByItsVariable() {
        Invocation signed = Invocation.of("sign", run.toString(), "--key", "lab.p12");
        assertThat(signed.code()).isEqualTo(2);
        assertThat(signed.err())
                .isEqualTo(
                        "attest: the password of lab.p12 is not known: set ATTEST_KEY_PASSWORD in the environment\n");
    }

    private Invocation verify(String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "verify";
        all[1] = run.toString();
        System.arraycopy(more, 0, all, 2, more.length);
        return Invocation.of(all);
    }
}
