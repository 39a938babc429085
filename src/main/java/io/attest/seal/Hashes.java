package io.attest.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The hashes of many files, worked out side by side. */
final class Hashes {

    private Hashes() {}

    /** Of each file its hash, or what hinders. */
    record Found(String hash, String hindered) {

        boolean is(String sealed) {
            return hindered.isEmpty() && hash.equals(sealed);
        }
    }

    static Map<Name, Found> of(Path folder, Collection<Name> names) {
        return names.parallelStream()
                .collect(Collectors.toMap(name -> name, name -> found(folder, name), (one, same) -> one, TreeMap::new));
    }

    /** @throws IOException if one of them cannot be read */
    static Map<Name, String> read(Path folder, Collection<Name> names) throws IOException {
        Map<Name, String> hashes = new TreeMap<>();
        for (Map.Entry<Name, Found> each : of(folder, names).entrySet()) {
            if (!each.getValue().hindered().isEmpty()) {
                throw new IOException(
                        each.getKey().text() + ": " + each.getValue().hindered());
            }
            hashes.put(each.getKey(), each.getValue().hash());
        }
        return hashes;
    }

    private static Found found(Path folder, Name name) {
        try {
            return new Found(Hash.of(folder, name), "");
        } catch (IOException hinders) {
            return new Found("", Reason.of(hinders));
        }
    }
}
