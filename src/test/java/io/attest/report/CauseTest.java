package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CauseTest {

    private static final List<String> IDS =
            Manual.load().requirements().stream().map(Entry::id).limit(300).toList();

    @Test
    void threeHundredFailsOfOneKindAreOneCause() {
        RunRecord run = Runs.of(IDS.stream()
                .map(id -> Runs.fail(id, message(id, "#CME ERROR: " + id.hashCode(), "OK")))
                .toArray(CaseResult[]::new));

        List<Cause> causes = causes(run);

        assertThat(causes).hasSize(1);
        assertThat(causes.get(0).count()).isEqualTo(300);
        assertThat(causes.get(0).patterns()).hasSize(1);
        assertThat(causes.get(0).patterns().get(0).example()).isEqualTo(IDS.get(0));
        assertThat(causes.get(0).places().stream()
                        .mapToInt(place -> place.cases().size()))
                .hasSizeGreaterThan(10);
        assertThat(causes.get(0).places().stream().flatMap(place -> place.cases().stream()))
                .containsExactlyInAnyOrderElementsOf(IDS);
    }

    @Test
    void whatIsNewComesFirstThoughItBeOneOfMany() {
        RunRecord run = Runs.of(IntStream.range(0, 50)
                .mapToObj(at -> Runs.fail(IDS.get(at), message(IDS.get(at), "OK", "ERROR")))
                .toArray(CaseResult[]::new));

        List<Cause> causes = causes(Pasts.with(run, "f".repeat(49) + "p"));

        assertThat(causes).extracting(Cause::count).containsExactly(1, 49);
        assertThat(causes.get(0).since()).containsOnlyKeys("new: passed last on 2026-11-21");
        assertThat(causes.get(0).patterns().get(0).example()).isEqualTo(IDS.get(49));
    }

    @Test
    void failsComeBeforeErrorsAndErrorsBeforeWhatIsInconclusive() {
        RunRecord run =
                Runs.of(Runs.inconclusive("R-2-014", "a"), Runs.error("R-2-015", "a"), Runs.fail("R-2-016", "a"));

        assertThat(causes(run))
                .extracting(Cause::verdict)
                .containsExactly(Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE);
    }

    @Test
    void ofManyLinesTheOneThatDiffersIsShown() {
        String message = "R-2-014  the answer is not what the manual says\n"
                + "  expected   #ANSWERMODE: 0 |\n"
                + "             #CALLBACKTIMER: 2 |\n"
                + "             OK within 2 s\n"
                + "  came       #ANSWERMODE: 0[CR][LF]\n"
                + "             #CALLBACKTIMER: 3[CR][LF]\n"
                + "             OK[CR][LF]                                after 38 ms\n"
                + "  replay     ./attest run --case R-2-014";

        Cause.Pattern pattern =
                causes(Runs.of(Runs.fail("R-2-014", message))).get(0).patterns().get(0);

        assertThat(pattern.expected()).isEqualTo("#CALLBACKTIMER: 2 |");
        assertThat(pattern.came()).isEqualTo("#CALLBACKTIMER: 3[CR][LF]");
        assertThat(pattern.replay()).isEqualTo("./attest run --case R-2-014");
    }

    @Test
    void aMessageWithoutFactsIsAHeadline() {
        assertThat(causes(Runs.of(Runs.fail("R-2-014", "no"), Runs.fail("R-2-015", ""))))
                .extracting(Cause::headline)
                .containsExactly("no", "");
    }

    private static String message(String id, String expected, String came) {
        return id + "  the answer is not what the manual says\n  expected   " + expected + "\n  came       " + came;
    }

    private static List<Cause> causes(RunRecord run) {
        return Report.of(run, Manual.load()).causes();
    }
}
