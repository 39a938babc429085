package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.campaign.Runs;
import io.attest.campaign.Selection;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Patience;
import io.attest.line.PipeLine;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.verdict.Attribution;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actuators that fail before, in the middle of and after a case: never a verdict over the modem, never a next case in the dark. */
final class SickBenchTest {

    /** Cases that take the SIM away, which a case after them needs back. */
    private static final Selection SIM = new Selection(List.of(), "@needs-sim");

    /** Cases of which a few take the SIM away and most need nothing. */
    private static final Selection CHAPTER = new Selection(List.of("8-miscellaneous"), "");

    private static final Map<String, Object> BACK = Map.of("state", "ready");

    @TempDir
    private Path folder;

    @Test
    void whatCannotBePutBackLeavesTheVerdictAndIsTriedAgainBeforeTheNextCase() {
        int[] failures = {0};
        RunRecord run = run(SIM, verb -> arguments -> {
            if (arguments.equals(BACK) && failures[0]++ == 0) {
                throw new ActuationFailed("the tray is stuck");
            }
        });
        assertThat(failures[0]).isGreaterThan(1);
        assertThat(run.cases()).extracting(CaseResult::verdict).containsOnly(Verdict.PASS);
        assertThat(transcript(run.cases().get(0))).contains("not put back: the tray is stuck");
    }

    @Test
    void whatStaysWrongTakesTheBenchOutOfUseAndNothingOfItsBlockStands() {
        RunRecord run = run(CHAPTER, verb -> arguments -> {
            if (arguments.equals(BACK)) {
                throw new ActuationFailed("the tray is stuck");
            }
        });
        List<CaseResult> all = run.attempts();
        List<CaseResult> last = all.subList(all.size() - 3, all.size());
        assertThat(last)
                .extracting(CaseResult::message)
                .allSatisfy(message -> assertThat(message)
                        .contains("what an earlier case had changed is not put back: the tray is stuck"));
        assertThat(last)
                .extracting(CaseResult::transcript)
                .allSatisfy(name -> assertThat(folder.resolve("run").resolve(name))
                        .content()
                        .contains("  fail   ", "the tray is stuck")
                        .doesNotContain("  host   "));
        assertThat(all).hasSizeGreaterThan(3).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(result.attribution()).isEqualTo(Attribution.BENCH);
            assertThat(result.message()).contains("the verdict was retracted", "found the bench unfit: bench: what a");
        });
        assertThat(all.size()).isLessThan(run.header().planned().size());
        assertThat(run.events())
                .extracting(BenchEvent::what)
                .containsExactly(BenchEvent.OPENED, BenchEvent.QUARANTINED);
    }

    @Test
    void anActuatorThatWillNotPutBackIsNoBetterThanOneThatCannot() {
        RunRecord run = run(SIM, verb -> arguments -> {
            if (arguments.equals(BACK)) {
                throw new NotOffered("needs an operator for sim");
            }
        });
        assertThat(run.cases().get(0).verdict()).isEqualTo(Verdict.PASS);
        assertThat(run.cases().get(1).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void whatWasNotOfferedHasChangedNothingAndNeedsNoPuttingBack() {
        RunRecord run = run(SIM, verb -> arguments -> {
            if (verb.equals("sim")) {
                assertThat(arguments).isNotEqualTo(BACK);
                throw new NotOffered("no SIM tray here");
            }
        });
        assertThat(run.cases()).extracting(CaseResult::verdict).containsOnly(Verdict.NOT_RUN);
        assertThat(run.cases()).extracting(CaseResult::message).containsOnly("no SIM tray here");
    }

    @Test
    void aReasonActsOnNoTerminalAndNoBrowser() throws IOException {
        RunRecord run = run(SIM, verb -> arguments -> {
            if (verb.equals("sim")) {
                throw new ActuationFailed("\u001b[2J\u0007<script>alert(1)</script>\u202e");
            }
        });
        assertThat(run.cases().get(0).message()).contains("\u001b[2J");
        Path html = Reports.write(run);
        assertThat(html).content().contains("[ESC][2J[0x07]").doesNotContain("<script>alert");
        List<Path> shown = List.of(html, html.resolveSibling("junit.xml"), html.resolveSibling("report.json"));
        assertThat(shown)
                .allSatisfy(file -> assertThat(signs(Files.readString(file))).isZero());
        assertThat(signs(Summary.text(run, List.of(html), false))).isZero();
        assertThat(signs(transcript(run.cases().get(0)))).isZero();
    }

    private static long signs(String text) {
        return text.codePoints()
                .filter(sign -> sign == 0x1B || sign == 0x07 || sign == 0x202E)
                .count();
    }

    private String transcript(CaseResult result) {
        try {
            return Files.readString(folder.resolve("run").resolve(result.transcript()));
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }

    /** The cases run one by one on a healthy modem whose surroundings have a say first. */
    private RunRecord run(Selection selection, Function<String, Consumer<Map<String, Object>>> sickness) {
        return Runs.run(folder.resolve("run"), selection, Level.STRICT, 1, 1, () -> {
            Emulated modem = Emulated.modem(null, null);
            Actuator sick = new Actuator() {
                @Override
                public Map<String, Object> act(String verb, Map<String, Object> arguments) {
                    sickness.apply(verb).accept(arguments);
                    return modem.surroundings().act(verb, arguments);
                }

                @Override
                public boolean claims(String verb) {
                    return modem.surroundings().claims(verb);
                }

                @Override
                public String name() {
                    return "sick";
                }
            };
            return new Bench("sick", new PipeLine(modem.modem(), "in process"), false, List.of(sick), Patience.DEFAULT);
        });
    }
}
