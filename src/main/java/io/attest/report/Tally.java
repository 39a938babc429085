package io.attest.report;

import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A count of verdicts that grows. */
final class Tally {

    private static final List<Verdict> ORDER =
            List.of(Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.ERROR, Verdict.NOT_RUN);

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    /** For instance {@code 118 pass, 2 fail}; verdicts that did not occur are left out, pass is not. */
    String text() {
        List<String> words = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0 || verdict == Verdict.PASS) {
                words.add(count + " " + Words.verdict(verdict));
            }
        }
        return String.join(", ", words);
    }
}
