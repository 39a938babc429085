package io.attest.report;

import io.attest.verdict.Acceptance;
import io.attest.verdict.CaseResult;
import java.util.Comparator;
import java.util.List;

/** The errata that a case rests on: its tags of the form {@code @E-19}, in the order of their numbers. */
public final class Errata {

    static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Errata() {}

    public static List<String> of(CaseResult result) {
        return result.tags().stream()
                .filter(tag -> tag.matches("@E-\\d+"))
                .map(tag -> tag.substring(1))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** Those of which an answer made use. */
    static List<String> used(CaseResult result) {
        return result.acceptances().stream()
                .map(Acceptance::erratum)
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}
