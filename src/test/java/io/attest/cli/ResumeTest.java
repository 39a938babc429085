package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.campaign.Resumption;
import io.attest.campaign.Terms;
import io.attest.ics.Ics;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going on with a run: only with what it was begun with, and only where something is left to do. */
final class ResumeTest {

    @TempDir
    private Path folder;

    @Test
    void aCompleteRunSaysSoAndExitsAsItsOutcome() throws IOException {
        Path run = run("8-miscellaneous/01-vversion");
        byte[] before = Files.readAllBytes(record(run));
        Invocation again = Invocation.of("run", "--resume", run.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("is complete: there is nothing to resume");
        assertThat(record(run)).hasBinaryContent(before);
    }

    @Test
    void aRunWithoutItsEndIsGoneOnWithAndItsResultsStand() throws IOException {
        Path run = run("8-miscellaneous");
        List<String> lines = Files.readAllLines(record(run));
        killedAt(run, lines.subList(0, lines.size() / 2));
        List<String> finished = ids(run);
        assertThat(Invocation.of("report", run.toString()).code()).isEqualTo(3);

        Invocation resumed = Invocation.of("run", "--resume", run.toString());
        assertThat(resumed.err()).isEmpty();
        assertThat(resumed.code()).isZero();
        assertThat(resumed.out()).contains("CONFORMS");
        assertThat(finished).isNotEmpty();
        assertThat(ids(run)).startsWith(finished.toArray(new String[0])).doesNotHaveDuplicates();
    }

    /** The lock on the record must outlast that it is read. */
    @Test
    void aRunThatIsGoneOnWithIsRefusedToAnotherProcess() throws IOException {
        Path run = run("8-miscellaneous");
        List<String> lines = Files.readAllLines(record(run));
        killedAt(run, lines.subList(0, lines.size() / 2));
        RunRecord left = RunRecord.read(run);
        Plan plan = Resumption.plan(
                left, Home.suite(), new Terms(left.header().planned(), "", 1, Ics.EVERYTHING, List.of()));
        List<String> said = new ArrayList<>();
        BenchFile reference = BenchFile.of("reference", new LineFile.Reference(List.of(), null));
        try (Lab lab = new Lab(1, () -> Benches.open(reference))) {
            new Campaign(plan, lab).resume(result -> {
                if (said.isEmpty()) {
                    said.add(inAnotherProcess(run));
                }
            });
        }
        assertThat(said).singleElement(STRING).contains("it is under way in another process");
        assertThat(ids(run)).doesNotHaveDuplicates();
    }

    /** As a kill leaves it: it was not sealed. */
    private static void killedAt(Path run, List<String> lines) throws IOException {
        Files.write(record(run), lines);
        Files.delete(run.resolve("SHA256SUMS"));
    }

    private static String inAnotherProcess(Path run) {
        try {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Attest.class.getName(),
                            "run",
                            "--resume",
                            run.toString())
                    .redirectErrorStream(true)
                    .start();
            return new String(other.getInputStream().readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void anEmptyRecordOfARunKilledBeforeItBeganIsNoRun() throws IOException {
        Path begun = Files.createDirectory(folder.resolve("run"));
        Files.createFile(record(begun));
        assertThat(RunRecord.read(run("8-miscellaneous/01-vversion")).complete())
                .isTrue();
    }

    @Test
    void anotherSuiteIsRefused() throws IOException {
        refused(
                "suiteDigest\\\\\":\\\\\"",
                "suiteDigest\\\\\":\\\\\"0",
                "the suite: its feature files are not the same");
    }

    @Test
    void anotherFirmwareIsRefused() throws IOException {
        refused("firmware: 651_09gg", "firmware: 650_09gg", "the modem: firmware '650_09gg', then '651_09gg'");
    }

    @Test
    void anotherIcsIsRefused() throws IOException {
        refused("\\\\\"digest\\\\\":\\\\\"\\\\\"", "\\\\\"digest\\\\\":\\\\\"0\\\\\"", "the ICS: it was");
    }

    @Test
    void otherIxitIsRefused() throws IOException {
        refused(
                "\\\\\"ixit\\\\\":\\{",
                "\\\\\"ixit\\\\\":{\\\\\"apn\\\\\":\\\\\"other\\\\\"",
                "the IXIT of bench reference: it was {apn=other} and is {}");
    }

    @Test
    void whatTheRunWasBegunWithIsNotChosenAnew() {
        Invocation chosen = Invocation.of("run", "--resume", folder.toString(), "--seed", "4");
        assertThat(chosen.code()).isEqualTo(2);
        assertThat(chosen.err()).contains("a run is resumed as it was begun");
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        Invocation none = Invocation.of("run", "--resume", folder.toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no run in " + folder);
    }

    private void refused(String pattern, String instead, String why) throws IOException {
        Path run = run("8-miscellaneous/01-vversion");
        List<String> lines = Files.readAllLines(record(run));
        lines.set(0, lines.get(0).replaceFirst(pattern, instead));
        byte[] changed = String.join("\n", lines.subList(0, lines.size() / 2)).getBytes();
        Files.write(record(run), changed);
        Invocation refused = Invocation.of("run", "--resume", run.toString());
        assertThat(refused.err()).contains("cannot be resumed", why);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(record(run)).hasBinaryContent(changed);
    }

    private Path run(String section) {
        Path out = folder.resolve("run");
        assertThat(Invocation.of("run", "--jobs", "1", "--case", section, "--out", out.toString())
                        .code())
                .isZero();
        return out;
    }

    private static Path record(Path run) {
        return run.resolve("record.ndjson");
    }

    private static List<String> ids(Path run) throws IOException {
        return RunRecord.read(run).attempts().stream().map(CaseResult::id).toList();
    }
}
