package io.attest.bench;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A case that waits for a bench. Another one of the same wishes is another one, so it is no record. */
final class Waiting {

    private final Predicate<Bench> able;
    private final Set<String> tried;

    /**
     * @param able whether a bench can run it
     * @param tried labels of benches that it wants only where there is no other
     */
    Waiting(Predicate<Bench> able, Set<String> tried) {
        this.able = able;
        this.tried = tried;
    }

    /** Those of the benches in use that it may get. */
    List<Station> among(List<Station> inUse) {
        List<Station> fit =
                inUse.stream().filter(station -> able.test(station.bench())).toList();
        List<Station> fresh =
                fit.stream().filter(station -> !tried.contains(station.label())).toList();
        return fresh.isEmpty() ? fit : fresh;
    }
}
