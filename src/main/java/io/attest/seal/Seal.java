package io.attest.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The seal of a run: {@code SHA256SUMS} over everything in its folder. Evidence gets into it once, when a run comes to its
 * end; what is derived later is added by {@link Renewal}, which never looks past evidence that was changed.
 */
public final class Seal {

    /** The list of hashes. */
    public static final String LIST = "SHA256SUMS";

    /** The signature over the list. */
    public static final String SIGNATURE = "SHA256SUMS.sig";

    /** The certificate of who signed, first, and those that vouch for it. */
    public static final String CERTIFICATES = "SHA256SUMS.pem";

    private static final Set<String> PARTS =
            Set.of(LIST, SIGNATURE, CERTIFICATES, fresh(LIST), fresh(SIGNATURE), fresh(CERTIFICATES));

    private Seal() {}

    /** Whether a file belongs to the seal and is not under it. */
    static boolean isPartOfIt(Name name) {
        return PARTS.contains(name.octets());
    }

    /** Whether there is one. */
    public static boolean isOn(Path folder) {
        return Files.exists(folder.resolve(LIST), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Seals a run whose record has just been written. An older seal is gone with that, and its signature.
     *
     * @return the hash of the list: who writes it down elsewhere needs no signature
     * @throws UncheckedIOException if it cannot be written; then there is none
     */
    public static String close(Path folder) {
        try {
            remove(folder);
            byte[] list = Manifest.of(
                            Hashes.read(folder, Contents.of(folder).files().keySet()))
                    .bytes();
            put(folder, LIST, list);
            return Hash.of(list);
        } catch (IOException unwritable) {
            throw unwritable(folder, unwritable);
        }
    }

    /**
     * Takes the seal off a run that is gone on with.
     *
     * @throws SealFault if it does not hold
     */
    public static void open(Path folder) {
        mustHold(folder);
        try {
            remove(folder);
        } catch (IOException stays) {
            throw unwritable(folder, stays);
        }
    }

    /**
     * Refuses a run whose evidence is not what was sealed. One that has no seal, because it was killed, is let pass.
     *
     * @throws SealFault if it is not; names the first file
     */
    public static void mustHold(Path folder) {
        if (isOn(folder)) {
            mustHold(folder, manifest(folder));
        }
    }

    static void mustHold(Path folder, Manifest manifest) {
        Map<Name, String> evidence = new TreeMap<>(manifest.hashes());
        evidence.keySet().removeIf(name -> !name.isEvidence());
        Map<Name, Hashes.Found> found = Hashes.of(folder, evidence.keySet());
        List<Name> changed = evidence.keySet().stream()
                .filter(name -> !found.get(name).is(evidence.get(name)))
                .toList();
        List<Name> added = contents(folder).files().keySet().stream()
                .filter(name -> name.isEvidence() && !evidence.containsKey(name))
                .toList();
        refuse(folder, changed, "is not what was sealed");
        refuse(folder, added, "was added since it was sealed");
    }

    private static void refuse(Path folder, Collection<Name> names, String why) {
        if (!names.isEmpty()) {
            int more = names.size() - 1;
            throw new SealFault("the evidence of " + folder + " was touched: "
                    + names.iterator().next().text() + (more == 0 ? " " : " and " + more + " more: it ") + why
                    + "; './attest verify " + folder + "' says more");
        }
    }

    static Contents contents(Path folder) {
        try {
            return Contents.of(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + " cannot be read: " + Reason.of(unreadable), unreadable);
        }
    }

    static Manifest manifest(Path folder) {
        try {
            return Manifest.read(Manifest.bytes(folder.resolve(LIST)));
        } catch (IOException damaged) {
            throw new SealFault("the seal of " + folder + " is damaged: " + LIST + ": " + Reason.of(damaged), damaged);
        }
    }

    private static void remove(Path folder) throws IOException {
        for (String part : List.of(SIGNATURE, CERTIFICATES, LIST)) {
            Files.deleteIfExists(folder.resolve(part));
        }
    }

    /** Whole or not at all. */
    static void put(Path folder, String name, byte[] bytes) throws IOException {
        Path fresh = folder.resolve(fresh(name));
        Files.deleteIfExists(fresh);
        Files.write(fresh, bytes);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fresh(String name) {
        return "." + name + ".new";
    }

    static UncheckedIOException unwritable(Path folder, IOException unwritable) {
        return new UncheckedIOException(
                folder + " cannot be sealed: " + Reason.of(unwritable)
                        + "; its record is safe: make room or mend the folder's rights",
                unwritable);
    }
}
