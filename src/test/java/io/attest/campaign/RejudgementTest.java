package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.ConfigurationFault;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RejudgementTest {

    private static final int SEED = 5;

    /** Every kind of server and peer, calls, a reset, times. */
    private static final Selection MANY = new Selection(
            List.of(
                    "1-introduction",
                    "2-dialing-services/03-callscreennum",
                    "3-smtp-pop3-email/16-smtpun",
                    "4-ftp/02-ftpmode",
                    "5-tcp-sockets/05-ltcpstart",
                    "6-udp-sockets/04-ludpstart",
                    "7-ping",
                    "A-getting-started/12-tcp-server"),
            "");

    private static final String FEATURE = """
            Feature: one

              @R-2-001 @BV
              Scenario: what is read
                When the host issues `AT#TCPPORT=1,4321`
                Then the modem answers `OK`
                And `AT#TCPPORT=1` reads `#TCPPORT: 1,4321`

              @R-2-002 @BV
              Scenario: what is refused
                When the host issues `AT#TCPPORT=1,65536`
                Then the modem answers `REFUSED`
            """;

    @TempDir
    private Path folder;

    @Test
    void theSameSuiteComesToTheSameVerdicts() throws IOException {
        RunRecord then = Runs.reference(folder.resolve("then"), MANY, SEED, 2);
        RunRecord now = again(then, Runs.SUITE);
        assertThat(now.cases()).hasSameSizeAs(then.cases()).hasSizeGreaterThan(300);
        assertThat(Runs.alarms(now)).extracting(CaseResult::message).isEmpty();
        assertThat(verdicts(now)).isEqualTo(verdicts(then));
    }

    @Test
    void aFaultyModemFailsAgainAndForTheSameReason() throws IOException {
        RunRecord then = Runs.reference(folder.resolve("then"), MANY, SEED, 2, "smtp-user-as-password");
        RunRecord now = again(then, Runs.SUITE);
        assertThat(Runs.alarms(then)).isNotEmpty();
        assertThat(messages(now)).isEqualTo(messages(then));
    }

    @Test
    void whatIsExpectedOtherwiseIsJudgedOtherwise() throws IOException {
        RunRecord then = run(FEATURE.replace("REFUSED", "OK"));
        assertThat(verdicts(then)).containsValues(Verdict.PASS, Verdict.FAIL);
        RunRecord now = again(then, suite(FEATURE.replace("1,4321`\n\n", "1,4322`\n\n")));
        assertThat(now.cases())
                .filteredOn(result -> result.id().equals("R-2-001"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
                    assertThat(result.message()).contains("#TCPPORT: 1,4322").contains("came       #TCPPORT: 1,4321");
                });
    }

    @Test
    void whatTheModemSaidThenPassesWhereItIsExpectedNow() throws IOException {
        RunRecord then = run(FEATURE.replace("REFUSED", "OK"));
        String came = Files.readString(then.folder().resolve("transcripts/R-2-002.txt"))
                .replaceAll("(?s).*modem  (#CME ERROR[^\\[]*)\\[CR].*", "$1");
        RunRecord now = again(then, suite(FEATURE.replace("REFUSED", came)));
        assertThat(verdicts(now)).containsOnly(Map.entry("R-2-001", Verdict.PASS), Map.entry("R-2-002", Verdict.PASS));
        assertThat(now.cases())
                .filteredOn(result -> result.id().equals("R-2-002"))
                .singleElement()
                .satisfies(result -> assertThat(result.observations())
                        .singleElement()
                        .asString()
                        .contains("no closing AT was issued"));
    }

    @Test
    void whatWasNotAskedThenIsInconclusive() throws IOException {
        RunRecord then = run(FEATURE.replace("REFUSED", "OK"));
        RunRecord now = again(then, suite(FEATURE.replace("1,4321`\n    Then", "1,4300`\n    Then")));
        assertThat(now.cases())
                .filteredOn(result -> result.id().equals("R-2-001"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
                    assertThat(result.message())
                            .contains("the transcript does not tell how this would go on")
                            .contains("AT#TCPPORT=1,4300[CR]");
                });
    }

    @Test
    void aCaseThatIsNewIsNotRunAndOneThatIsGoneIsTold() throws IOException {
        RunRecord then = run(FEATURE.replace("REFUSED", "OK"));
        Suite next = suite(FEATURE.replace("R-2-002", "R-2-003"));
        RunRecord now = again(then, next);
        assertThat(verdicts(now)).containsEntry("R-2-003", Verdict.NOT_RUN).doesNotContainKey("R-2-002");
        assertThat(new Rejudgement(then, next, Level.STRICT).gone()).containsExactly("R-2-002");
    }

    @Test
    void inTheSameSuiteACaseThatWasNotSelectedIsNotNew() throws IOException {
        Suite suite = suite(FEATURE);
        RunRecord then = run(suite, suite.cases().subList(0, 1));
        assertThat(verdicts(again(then, suite(FEATURE)))).containsOnlyKeys("R-2-001");
    }

    @Test
    void theRecordSaysOfWhatItIsASecondJudgementAndIsNotJudgedAThirdTime() throws IOException {
        RunRecord then = run(FEATURE);
        RunRecord now = again(then, suite(FEATURE));
        assertThat(now.header().started()).isEqualTo(then.header().started());
        assertThat(now.header().conditions().rejudged().record())
                .isEqualTo(Digest.of(then.folder().resolve("record.ndjson")));
        assertThat(now.folder().resolve("transcripts/R-2-001.txt"))
                .hasSameBinaryContentAs(then.folder().resolve("transcripts/R-2-001.txt"));
        assertThatExceptionOfType(ConfigurationFault.class)
                .isThrownBy(() -> new Rejudgement(now, suite(FEATURE), Level.STRICT))
                .withMessageContaining("is a second judgement itself");
    }

    @Test
    void atATranscriptOfAnOlderAttestNothingIsJudged() throws IOException {
        RunRecord then = run(FEATURE);
        Path transcript = then.folder().resolve("transcripts/R-2-001.txt");
        Files.write(
                transcript,
                Files.readAllLines(transcript).stream()
                        .filter(line -> !line.contains("  seen  "))
                        .toList());
        RunRecord now = again(then, suite(FEATURE));
        assertThat(verdicts(now)).containsEntry("R-2-001", Verdict.INCONCLUSIVE);
    }

    @Test
    void ofATranscriptWithoutStepsItIsNotSaidThatThePassNeverBegan() throws IOException {
        RunRecord then = run(FEATURE);
        Path transcript = then.folder().resolve("transcripts/R-2-001.txt");
        Files.write(
                transcript,
                Files.readAllLines(transcript).stream()
                        .filter(line -> !line.contains("  step  ") && !line.contains("  seen  "))
                        .toList());
        assertThat(again(then, suite(FEATURE)).cases())
                .filteredOn(result -> result.id().equals("R-2-001"))
                .singleElement()
                .satisfies(result -> assertThat(result.message()).contains("comes from an older Attest"));
    }

    private RunRecord run(String feature) throws IOException {
        Suite suite = suite(feature);
        return run(suite, suite.cases());
    }

    private RunRecord run(Suite suite, List<TestCase> cases) throws IOException {
        Plan plan = new Plan(suite, cases, Level.STRICT, SEED, folder.resolve("then"));
        try (Lab lab = new Lab(1, RejudgementTest::modem)) {
            return new Campaign(plan, lab).run("reference", result -> {});
        }
    }

    private static Bench modem() {
        return Benches.open(BenchFile.of("reference", new LineFile.Reference(null, null)));
    }

    private Suite suite(String feature) throws IOException {
        Path features = Files.createDirectories(
                Files.createTempDirectory(folder, "suite").resolve("features"));
        Files.writeString(features.resolve("one.feature"), feature);
        return Suite.load(features);
    }

    private RunRecord again(RunRecord then, Suite suite) throws IOException {
        Rejudgement rejudgement = new Rejudgement(then, suite, Level.STRICT);
        return rejudgement.into(folder.resolve("now"), rejudgement.of(suite.cases()), 2, result -> {});
    }

    private static Map<String, Verdict> verdicts(RunRecord run) {
        return run.cases().stream().collect(Collectors.toMap(CaseResult::id, CaseResult::verdict));
    }

    private static Map<String, String> messages(RunRecord run) {
        return run.cases().stream().collect(Collectors.toMap(CaseResult::id, CaseResult::message));
    }
}
