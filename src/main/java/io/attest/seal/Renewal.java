package io.attest.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings the seal up to date when reports are derived again. Only what was written in between gets new hashes, and never
 * evidence. A list that is signed stays as it is: who signed it has not seen anything else.
 */
public final class Renewal {

    /** What came of it. */
    public enum Outcome {
        /** There is no seal: the run was killed. */
        NOT_SEALED,
        /** The list names what is there now. */
        UP_TO_DATE,
        /** The list is signed and names something else than what is there now. */
        SIGNED_OTHERWISE
    }

    private final Path folder;
    private final @Nullable Manifest manifest;
    private final Map<Name, List<Object>> before;

    private Renewal(Path folder, @Nullable Manifest manifest, Map<Name, List<Object>> before) {
        this.folder = folder;
        this.manifest = manifest;
        this.before = before;
    }

    /**
     * Before anything is derived.
     *
     * @throws SealFault if the evidence is not what was sealed: nothing must be derived from it
     */
    public static Renewal begin(Path folder) {
        if (!Seal.isOn(folder)) {
            return new Renewal(folder, null, Map.of());
        }
        Manifest manifest = Seal.manifest(folder);
        Seal.mustHold(folder, manifest);
        return new Renewal(folder, manifest, Seal.contents(folder).files());
    }

    /** When the reports are written. */
    public Outcome end() {
        if (manifest == null) {
            return Outcome.NOT_SEALED;
        }
        Map<Name, List<Object>> now = Seal.contents(folder).files();
        Set<Name> written = new TreeSet<>();
        now.forEach((name, stamp) -> {
            if (!stamp.equals(before.get(name))) {
                written.add(name);
            }
        });
        Set<Name> gone = new TreeSet<>(before.keySet());
        gone.removeAll(now.keySet());
        return renew(folder, manifest, written, gone);
    }

    /** Takes what is derived and was found to be right into the list. */
    public static Outcome of(Path folder, Collection<Name> derived) {
        return renew(folder, Seal.manifest(folder), derived, Set.of());
    }

    private static Outcome renew(Path folder, Manifest manifest, Collection<Name> written, Collection<Name> gone) {
        Map<Name, String> hashes = new TreeMap<>(manifest.hashes());
        try {
            gone.stream().filter(name -> !name.isEvidence()).forEach(hashes::remove);
            hashes.putAll(Hashes.read(
                    folder, written.stream().filter(name -> !name.isEvidence()).toList()));
            Manifest renewed = Manifest.of(hashes);
            if (renewed.equals(manifest)) {
                return Outcome.UP_TO_DATE;
            }
            if (Files.exists(folder.resolve(Seal.SIGNATURE))) {
                return Outcome.SIGNED_OTHERWISE;
            }
            Seal.put(folder, Seal.LIST, renewed.bytes());
            return Outcome.UP_TO_DATE;
        } catch (IOException unwritable) {
            throw Seal.unwritable(folder, unwritable);
        }
    }
}
