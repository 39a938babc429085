package io.attest.doctor;

import io.attest.bench.Bench;
import io.attest.suite.TestCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What of the suite a bench cannot run, because it needs something that nobody of this bench does. */
final class NeedsExam {

    /** What a line is or is not; nothing is wrong with a bench that has another. */
    private static final Set<String> OF_THE_LINE = Set.of("physical-line", "flow-control");

    private final List<TestCase> suite;
    private final Signs signs;

    NeedsExam(List<TestCase> suite, Signs signs) {
        this.suite = suite;
        this.signs = signs;
    }

    void examine(Bench bench) {
        Map<String, Integer> missing = new TreeMap<>();
        Map<String, Integer> unmapped = new TreeMap<>();
        int runnable = 0;
        for (TestCase test : suite) {
            List<String> lacks =
                    test.needs().stream().filter(need -> !bench.offers(need)).toList();
            lacks.forEach(need -> missing.merge(need, 1, Integer::sum));
            Optional<String> apart =
                    lacks.isEmpty() && test.needs().contains("routes") ? bench.lacks(test.texts()) : Optional.empty();
            apart.ifPresent(reason -> unmapped.merge(reason, 1, Integer::sum));
            runnable += lacks.isEmpty() && apart.isEmpty() ? 1 : 0;
        }
        unmapped.forEach((reason, cases) -> signs.warn("not offered", reason + "; not run: " + counted(cases)));
        missing.forEach((need, cases) -> {
            String detail = need + ", which " + counted(cases) + (cases == 1 ? " needs" : " need");
            if (OF_THE_LINE.contains(need)) {
                signs.ok("not offered", detail + "; it is a matter of the line");
            } else {
                signs.warn("not offered", detail + "; they are not run before an actuator claims it");
            }
        });
        if (runnable == 0) {
            signs.bad("cases", "none of " + suite.size() + " can run");
        } else {
            signs.ok("cases", String.format("%,d of %,d can run", runnable, suite.size()));
        }
    }

    private static String counted(int cases) {
        return cases == 1 ? "one case" : cases + " cases";
    }
}
