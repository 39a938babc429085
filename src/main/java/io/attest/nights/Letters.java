package io.attest.nights;

import io.attest.verdict.Verdict;

/** A letter for each verdict, as {@link io.attest.verdict.Past} has them. */
final class Letters {

    private Letters() {}

    static char of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> 'p';
            case FAIL -> 'f';
            case INCONCLUSIVE -> 'i';
            case ERROR -> 'e';
            case NOT_RUN -> 'n';
        };
    }
}
