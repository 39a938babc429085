package io.attest.nights;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases of a night by their ids. */
final class Lookup {

    private final Map<String, Said> said;
    private final Set<String> unfinished;

    Lookup(Night night) {
        said = night.byCase();
        unfinished = new HashSet<>(night.unfinished());
    }

    @Nullable
    Said said(String id) {
        return said.get(id);
    }

    boolean isUnfinished(String id) {
        return unfinished.contains(id);
    }
}
