package io.attest.explore;

import io.attest.suite.TestCase;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A dialogue as a test case that stands in no file. */
final class Part {

    private static final String ID = "explored";

    private Part() {}

    /** @param steps as far as they are known */
    static TestCase of(Set<String> needs, Collection<String> errata, List<String> steps) {
        Set<String> tags = new LinkedHashSet<>();
        needs.forEach(need -> tags.add("@needs-" + need));
        errata.forEach(erratum -> tags.add("@" + erratum));
        // What stands below a sentence is part of it here.
        List<List<String>> nothingBelow = Collections.nCopies(steps.size(), List.of());
        return new TestCase(ID, List.of(), ID, tags, steps, nothingBelow, URI.create("explored:/"), ID, 1);
    }
}
