package io.attest.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the seal of a run finds. Nothing is written.
 *
 * @param list the hash of the list itself; empty where there is none
 * @param damage why the list is none; empty where it is one
 * @param files how many files the list names
 * @param changes of the files that are not as they were sealed, what has become of each
 * @param why what hinders the reading of those that cannot be read
 * @param signature what there is of one
 */
public record Examination(
        String list,
        String damage,
        int files,
        SortedMap<Name, Change> changes,
        Map<Name, String> why,
        @Nullable SignatureFile signature) {

    /** @throws java.io.UncheckedIOException if the folder cannot be read at all */
    public static Examination of(Path folder) {
        if (!Seal.isOn(folder)) {
            return new Examination("", "", 0, new TreeMap<>(), Map.of(), SignatureFile.read(folder, new byte[0]));
        }
        byte[] list;
        try {
            list = Manifest.bytes(folder.resolve(Seal.LIST));
        } catch (IOException unreadable) {
            return new Examination("", Reason.of(unreadable), 0, new TreeMap<>(), Map.of(), null);
        }
        SignatureFile signature = SignatureFile.read(folder, list);
        try {
            Manifest manifest = Manifest.read(list);
            return compared(folder, Hash.of(list), manifest, signature);
        } catch (IOException damaged) {
            return new Examination(Hash.of(list), Reason.of(damaged), 0, new TreeMap<>(), Map.of(), signature);
        }
    }

    private static Examination compared(
            Path folder, String list, Manifest manifest, @Nullable SignatureFile signature) {
        Contents contents = Seal.contents(folder);
        SortedMap<Name, Change> changes = new TreeMap<>();
        Map<Name, String> why = new TreeMap<>();
        contents.files().keySet().forEach(name -> {
            if (!manifest.hashes().containsKey(name)) {
                changes.put(name, Change.ADDED);
            }
        });
        contents.others().forEach((name, what) -> {
            changes.put(name, Change.UNREADABLE);
            why.put(name, "it is " + what);
        });
        Hashes.of(folder, manifest.hashes().keySet()).forEach((name, found) -> {
            if (changes.containsKey(name) || found.is(manifest.hashes().get(name))) {
                return;
            }
            if (found.hindered().isEmpty()) {
                changes.put(name, Change.CHANGED);
            } else if (!contents.files().containsKey(name)) {
                changes.put(name, Change.MISSING);
            } else {
                changes.put(name, Change.UNREADABLE);
                why.put(name, found.hindered());
            }
        });
        return new Examination(list, "", manifest.hashes().size(), changes, why, signature);
    }

    /** Whether there is a seal. */
    public boolean isSealed() {
        return !list.isEmpty() || !damage.isEmpty();
    }
}
