package io.attest.report;

import io.attest.verdict.Verdict;

/** The few colours of a terminal. A word always stands with them. */
final class Paint {

    private static final String PLAIN = "\u001b[0m";

    private final boolean colour;

    Paint(boolean colour) {
        this.colour = colour;
    }

    String verdict(Verdict verdict, String word) {
        return switch (verdict) {
            case PASS -> paint("\u001b[32m", word);
            case FAIL -> paint("\u001b[1;31m", word);
            case INCONCLUSIVE -> paint("\u001b[33m", word);
            case ERROR -> paint("\u001b[1;35m", word);
            case NOT_RUN -> paint("\u001b[2m", word);
        };
    }

    String outcome(Headline headline) {
        return verdict(
                switch (headline.outcome()) {
                    case CONFORMS -> Verdict.PASS;
                    case DOES_NOT_CONFORM -> Verdict.FAIL;
                    case CONFORMS_BUT, INCONCLUSIVE, INCOMPLETE -> Verdict.INCONCLUSIVE;
                },
                headline.text());
    }

    private String paint(String code, String word) {
        return colour ? code + word + PLAIN : word;
    }
}
