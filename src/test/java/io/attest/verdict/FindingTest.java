package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose doing each kind of finding is, and what a doubt makes of it. */
final class FindingTest {

    private static final List<Fact> FACTS = List.of(Fact.of("came", "nothing"));

    private final Finding fail = Finding.fail("the modem keeps silent", FACTS);
    private final Finding error = Finding.error("the bench broke", FACTS);

    @Test
    void eachKindHasItsVerdictAndWhoseDoingItIs() {
        assertThat(fail.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(fail.attribution()).isEqualTo(Attribution.IUT);
        assertThat(error.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(error.attribution()).isEqualTo(Attribution.TEST_SYSTEM);
        Finding lacking = Finding.notRun("no SIM");
        assertThat(lacking.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(lacking.attribution()).isEqualTo(Attribution.BENCH);
        assertThat(lacking).hasMessage("no SIM");
    }

    @Test
    void theMessageIsTheHeadlineAndTheFacts() {
        assertThat(fail).hasMessage("the modem keeps silent\n  came       nothing");
        assertThat(fail.headline()).isEqualTo("the modem keeps silent");
        assertThat(fail.facts()).isEqualTo(FACTS);
    }

    @Test
    void aFailOfThePreambleIsInconclusiveAndNothingElseChanges() {
        Finding preamble = fail.inPreamble();
        assertThat(preamble.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(preamble.attribution()).isEqualTo(Attribution.IUT);
        assertThat(preamble.headline()).isEqualTo("the preamble was not completed: the modem keeps silent");
        assertThat(preamble.facts()).isEqualTo(FACTS);
        assertThat(error.inPreamble()).isSameAs(error);
    }

    @Test
    void despiteADoubtNeitherAFailNorAnErrorStands() {
        for (Finding finding : List.of(fail, error)) {
            Finding doubted = finding.despite(new Doubt(Attribution.INTERNET_SIDE, "the server was gone"));
            assertThat(doubted.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(doubted.attribution()).isEqualTo(Attribution.INTERNET_SIDE);
            assertThat(doubted.headline()).isEqualTo(finding.headline());
            assertThat(doubted.facts())
                    .containsExactly(Fact.of("came", "nothing"), Fact.of("but", "the server was gone"));
        }
        Finding lacking = Finding.notRun("no SIM");
        assertThat(lacking.despite(new Doubt(Attribution.BENCH, "x"))).isSameAs(lacking);
    }
}
