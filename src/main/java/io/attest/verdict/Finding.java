package io.attest.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a case is not a pass. Thrown where the evidence is, and the only exception by which a case gets its verdict; any
 * other exception is an error of the test system.
 */
public final class Finding extends RuntimeException {

    private final transient Verdict verdict;
    private final transient Attribution attribution;
    private final transient String headline;
    private final transient List<Fact> facts;

    private Finding(Verdict verdict, Attribution attribution, String headline, List<Fact> facts) {
        super(Fact.render(headline, facts), null, false, false);
        this.verdict = verdict;
        this.attribution = attribution;
        this.headline = headline;
        this.facts = List.copyOf(facts);
    }

    /** The modem did what the manual rules out. */
    public static Finding fail(String headline, List<Fact> facts) {
        return new Finding(Verdict.FAIL, Attribution.IUT, headline, facts);
    }

    /** The test purpose could not be reached; nothing is said about the modem. */
    public static Finding inconclusive(Attribution attribution, String headline, List<Fact> facts) {
        return new Finding(Verdict.INCONCLUSIVE, attribution, headline, facts);
    }

    /** The means of testing failed. */
    public static Finding error(String headline, List<Fact> facts) {
        return new Finding(Verdict.ERROR, Attribution.TEST_SYSTEM, headline, facts);
    }

    /** The bench lacks what the case needs; the headline is the reason. */
    public static Finding notRun(String reason) {
        return new Finding(Verdict.NOT_RUN, Attribution.BENCH, reason, List.of());
    }

    /** The same evidence as a preamble that was not completed: the test purpose was not reached. */
    public Finding inPreamble() {
        return verdict == Verdict.FAIL
                ? inconclusive(attribution, "the preamble was not completed: " + headline, facts)
                : this;
    }

    /** The same evidence, where something was wrong with the means of testing: neither a fail nor an error is more then. */
    public Finding despite(Doubt doubt) {
        if (verdict != Verdict.FAIL && verdict != Verdict.ERROR) {
            return this;
        }
        List<Fact> all = new ArrayList<>(facts);
        all.add(Fact.of("but", doubt.reason()));
        return inconclusive(doubt.side(), headline, all);
    }

    public Verdict verdict() {
        return verdict;
    }

    public Attribution attribution() {
        return attribution;
    }

    public String headline() {
        return headline;
    }

    public List<Fact> facts() {
        return facts;
    }
}
