package io.attest.verdict;

import java.util.List;

/**
 * Why a case is not a pass. Thrown where the evidence is, and the only exception by which a case gets its verdict; any
 * other exception is an error of the test system.
 */
public final class Finding extends RuntimeException {

    private final transient Verdict verdict;
    private final transient Attribution attribution;

    private Finding(Verdict verdict, Attribution attribution, String message) {
        super(message, null, false, false);
        this.verdict = verdict;
        this.attribution = attribution;
    }

    /** The modem did what the manual rules out. */
    public static Finding fail(String headline, List<Fact> facts) {
        return new Finding(Verdict.FAIL, Attribution.IUT, Fact.render(headline, facts));
    }

    /** The test purpose could not be reached; nothing is said about the modem. */
    public static Finding inconclusive(Attribution attribution, String headline, List<Fact> facts) {
        return new Finding(Verdict.INCONCLUSIVE, attribution, Fact.render(headline, facts));
    }

    /** The means of testing failed. */
    public static Finding error(Attribution attribution, String headline, List<Fact> facts) {
        return new Finding(Verdict.ERROR, attribution, Fact.render(headline, facts));
    }

    public Verdict verdict() {
        return verdict;
    }

    public Attribution attribution() {
        return attribution;
    }
}
