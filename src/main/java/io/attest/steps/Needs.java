package io.attest.steps;

import io.attest.bench.Bench;
import io.attest.bench.Station;
import io.attest.suite.TestCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a case needs its bench to offer. */
public final class Needs {

    private Needs() {}

    /** What a bench lacks that a case needs, as a reason; empty if it can run it. */
    public static Optional<String> lacking(TestCase test, Bench bench) {
        return test.needs().stream()
                .filter(need -> !bench.offers(need))
                .findFirst()
                .map(need -> "needs " + need + ", which bench " + bench.name() + " does not offer")
                .or(() -> test.needs().contains("routes") ? bench.lacks(test.texts()) : Optional.empty());
    }

    /** Why not one of these benches can ever run it. */
    static String lacking(TestCase test, List<Station> stations) {
        List<Bench> benches = stations.stream().map(Station::bench).toList();
        return test.needs().stream()
                .filter(need -> several(benches) && benches.stream().noneMatch(bench -> bench.offers(need)))
                .findFirst()
                .map(need -> "needs " + need + ", which none of the benches offers")
                .orElseGet(() -> each(test, benches));
    }

    private static boolean several(List<Bench> benches) {
        return benches.stream().map(Bench::name).distinct().count() > 1;
    }

    private static String each(TestCase test, List<Bench> benches) {
        return benches.stream()
                .flatMap(bench -> lacking(test, bench).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
