package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.campaign.Runs;
import io.attest.campaign.Selection;
import io.attest.campaign.Terms;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Patience;
import io.attest.ics.Ics;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.report.Outcome;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.suite.TestCase;
import io.attest.verdict.Attribution;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several benches share the cases of a run, and what befalls one of them costs no verdict. */
final class ManyBenchesTest {

    private static final Selection CHAPTER = new Selection(List.of("5-tcp-sockets"), "not @needs-routes");
    private static final Selection SIM = new Selection(List.of(), "@needs-sim");

    @TempDir
    private Path folder;

    @Test
    void aBenchWhoseLineIsCutHandsItsCasesOn() throws IOException {
        RunRecord run = run(CHAPTER, 0, bench("dying", line -> FragileLine.cut(line, 150)), bench("healthy"));
        assertThat(verdicts(run)).containsOnly(Verdict.PASS);
        assertThat(run.cases()).hasSameSizeAs(run.header().planned());
        assertThat(run.attempts())
                .filteredOn(result -> result.verdict() != Verdict.PASS)
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.attempt().bench()).isEqualTo("dying");
                    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
                    assertThat(result.attribution()).isEqualTo(Attribution.BENCH);
                });
        assertThat(quarantined(run)).containsExactly("dying: the cable of in process is out");
        assertThat(Outcome.of(run)).isEqualTo(Outcome.CONFORMS);
        Path html = Reports.write(run);
        assertThat(html)
                .content()
                .contains("out of use</b> the cable of in process is out")
                .contains("Checks that were not green", "Tried more than once");
        assertThat(Summary.text(run, List.of(html), false))
                .contains("out of use dying: the cable of in process is out", "tried more than once");
    }

    @Test
    void whereTheOnlyBenchDiesTheRunIsIncompleteAndItsLastBlockDoesNotStand() throws IOException {
        RunRecord run = run(CHAPTER, 1, bench("dying", line -> FragileLine.cut(line, 600)));
        assertThat(Outcome.of(run)).isEqualTo(Outcome.INCOMPLETE);
        assertThat(run.retracted()).isPositive();
        assertThat(verdicts(run)).contains(Verdict.PASS, Verdict.INCONCLUSIVE).doesNotContain(Verdict.FAIL);
        assertThat(run.cases())
                .filteredOn(result -> result.verdict() == Verdict.INCONCLUSIVE)
                .extracting(CaseResult::message)
                .allSatisfy(message -> assertThat(message).contains("the verdict was retracted"));
    }

    @Test
    void aModemThatIsExchangedMeanwhileIsFoundOutAndItsBlockIsRunAgain() throws IOException {
        RunRecord run = run(
                CHAPTER, 0, bench("desk", line -> new FragileLine(line, 300, FragileLine.otherFirmware())), bench("b"));
        assertThat(verdicts(run)).containsOnly(Verdict.PASS);
        assertThat(run.checks())
                .filteredOn(check -> !check.green())
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.found())
                        .anySatisfy(fact -> assertThat(fact.value()).contains("firmware '651_09gg', then '777_09gg'")));
        assertThat(quarantined(run)).singleElement().asString().startsWith("desk: it was found unfit twice");
        assertThat(run.attempts())
                .filteredOn(result -> result.verdict() == Verdict.INCONCLUSIVE)
                .isNotEmpty();
    }

    @Test
    void eachCaseGoesToABenchThatCanRunItAndNoBenchIsLeftOut() throws IOException {
        RunRecord run = run(
                new Selection(List.of("8-miscellaneous"), ""),
                0,
                bench("bare", line -> line, Set.of("reset")),
                bench("full"));
        assertThat(verdicts(run)).containsOnly(Verdict.PASS);
        assertThat(run.cases()).extracting(result -> result.attempt().bench()).contains("bare", "full");
        assertThat(run.cases())
                .filteredOn(result -> result.tags().contains("@needs-sim"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.attempt().bench()).isEqualTo("full"));
    }

    @Test
    void whatNoBenchOfTheRunCanDoIsNotRunAndSaysWhatEachLacks() throws IOException {
        RunRecord run =
                run(SIM, 1, bench("a", line -> line, Set.of("reset")), bench("b", line -> line, Set.of("storage")));
        assertThat(verdicts(run)).containsOnly(Verdict.NOT_RUN);
        assertThat(run.cases()).extracting(CaseResult::message).contains("needs sim, which none of the benches offers");
        assertThat(run.attempts()).hasSameSizeAs(run.header().planned());
    }

    @Test
    void whatTurnsOutNotToBeOfferedOnOneBenchIsTriedOnTheOther() throws IOException {
        Bench without = bench("without", line -> line, Set.of(), (verb, arguments) -> {
            throw new NotOffered("the tray is welded");
        });
        RunRecord run = run(SIM, 0, without, bench("with"));
        assertThat(verdicts(run)).containsOnly(Verdict.PASS);
    }

    @Test
    void anInconclusiveCaseIsTriedAgainAndBothAttemptsAreKept() throws IOException {
        int[] failures = {0};
        RunRecord run = run(SIM, 1, bench("desk", line -> line, Set.of(), (verb, arguments) -> {
            if (verb.equals("sim") && failures[0]++ == 0) {
                throw new ActuationFailed("the tray is stuck");
            }
        }));
        assertThat(verdicts(run)).containsOnly(Verdict.PASS);
        CaseResult first = run.attempts().get(0);
        assertThat(first.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        CaseResult last = run.attempts().get(run.attempts().size() - 1);
        assertThat(last.id()).isEqualTo(first.id());
        assertThat(last.attempt().number()).isEqualTo(2);
        assertThat(last.transcript()).isEqualTo("transcripts/" + first.id() + ".2.txt");
        assertThat(folder.resolve("run").resolve(last.transcript())).isNotEmptyFile();
    }

    @Test
    void aFailIsNeverTriedAgain() throws IOException {
        BenchFile faulty = BenchFile.of("faulty", new LineFile.Reference(List.of("refused-but-stored"), null));
        RunRecord run = run(new Selection(List.of("R-3-042"), ""), 3, Benches.open(faulty));
        assertThat(verdicts(run)).contains(Verdict.FAIL);
        assertThat(run.attempts()).hasSameSizeAs(run.header().planned());
    }

    @Test
    void whatStaysInconclusiveIsTriedNoMoreThanAsOftenAsAgreed() throws IOException {
        RunRecord run = run(SIM, 2, bench("desk", line -> line, Set.of(), (verb, arguments) -> {
            if (!arguments.equals(Map.of("state", "ready"))) {
                throw new ActuationFailed("the tray is stuck");
            }
        }));
        assertThat(verdicts(run)).containsOnly(Verdict.INCONCLUSIVE);
        assertThat(run.attempts()).hasSize(3 * run.header().planned().size());
    }

    private RunRecord run(Selection selection, int retries, Bench... benches) throws IOException {
        List<TestCase> cases = selection.from(Runs.SUITE);
        Terms terms = new Terms(cases.stream().map(TestCase::id).toList(), "", retries, Ics.EVERYTHING, List.of());
        Plan plan = new Plan(Runs.SUITE, cases, Level.STRICT, 1, folder.resolve("run"), terms);
        try (Lab lab = new Lab(Map.of(), List.of())) {
            Arrays.stream(benches).forEach(bench -> lab.add(Station.of(bench.name(), bench)));
            return new Campaign(plan, lab).run("several", result -> {});
        }
    }

    private static List<Verdict> verdicts(RunRecord run) {
        return run.cases().stream().map(CaseResult::verdict).toList();
    }

    private static List<String> quarantined(RunRecord run) {
        return run.events().stream()
                .filter(event -> event.what().equals(BenchEvent.QUARANTINED))
                .map(event -> event.bench() + ": " + event.why())
                .toList();
    }

    private static Bench bench(String name) {
        return bench(name, line -> line);
    }

    private static Bench bench(String name, UnaryOperator<Line> line) {
        return bench(name, line, Set.of());
    }

    private static Bench bench(String name, UnaryOperator<Line> line, Set<String> verbs) {
        return bench(name, line, verbs, (verb, arguments) -> {});
    }

    /** What goes wrong around a modem, by throwing. */
    private interface Trouble {
        void before(String verb, Map<String, Object> arguments);
    }

    /** @param verbs what it claims; all that the reference modem does where there are none */
    private static Bench bench(String name, UnaryOperator<Line> line, Set<String> verbs, Trouble trouble) {
        Emulated modem = Emulated.modem(null, null);
        Actuator around = new Actuator() {
            @Override
            public Map<String, Object> act(String verb, Map<String, Object> arguments) {
                trouble.before(verb, arguments);
                return modem.surroundings().act(verb, arguments);
            }

            @Override
            public boolean claims(String verb) {
                return verbs.isEmpty() ? modem.surroundings().claims(verb) : verbs.contains(verb);
            }

            @Override
            public String name() {
                return name;
            }
        };
        return new Bench(
                name, line.apply(new PipeLine(modem.modem(), "in process")), false, List.of(around), Patience.DEFAULT);
    }
}
