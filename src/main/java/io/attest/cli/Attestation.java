package io.attest.cli;

import io.attest.report.Visible;
import io.attest.seal.Change;
import io.attest.seal.Examination;
import io.attest.seal.Name;
import io.attest.seal.Trust;
import io.attest.verdict.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a run by who was not there.
 *
 * @param seal what the seal says
 * @param derived files that are not as they were sealed, but are derived from the record with the same octets
 * @param foreign files that are as they were sealed, but are derived from the record with others
 * @param ending how the record ends; null where it cannot be read
 * @param signature what is to be said of it
 */
record Attestation(
        Examination seal,
        Set<Name> derived,
        Set<Name> foreign,
        @Nullable Ending ending,
        Signed signature) {

    /**
     * @param trust null where nobody asked whose signature it is
     * @param derive whether all that is derived is derived again
     */
    static Attestation of(Path folder, @Nullable Trust trust, boolean derive) {
        Examination seal = Examination.of(folder);
        Ending ending = ending(folder);
        Set<Name> amiss = new TreeSet<>();
        seal.changes().forEach((name, change) -> {
            if (!name.isEvidence() && (change == Change.ADDED || change == Change.CHANGED)) {
                amiss.add(name);
            }
        });
        Set<Name> asked = derive && seal.isSealed() ? all(folder) : amiss;
        Set<Name> same = ending == null || !hasSoundEvidence(seal) ? Set.of() : new Derivation(folder).same(asked);
        Set<Name> foreign = new TreeSet<>(asked);
        foreign.removeAll(same);
        foreign.removeAll(seal.changes().keySet());
        foreign.removeIf(name -> !Derivation.isDerived(name));
        Set<Name> derived = new TreeSet<>(amiss);
        derived.retainAll(same);
        return new Attestation(
                seal,
                derived,
                foreign,
                ending,
                Signed.of(seal.signature(), trust, ending == null ? null : ending.at()));
    }

    /** Nothing is vouched for by a record that somebody changed. */
    private static boolean hasSoundEvidence(Examination seal) {
        return seal.damage().isEmpty() && seal.changes().keySet().stream().noneMatch(Name::isEvidence);
    }

    private static @Nullable Ending ending(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve("record.ndjson"), LinkOption.NOFOLLOW_LINKS)
                    ? Ending.of(folder)
                    : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static Set<Name> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<Name> names = new TreeSet<>();
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> names.add(Name.of(folder, file)));
            names.removeIf(name -> name.isEvidence() || !Derivation.isDerived(name));
            return names;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The files that were touched, and how. */
    Map<Name, Change> touched() {
        Map<Name, Change> touched = new TreeMap<>(seal.changes());
        touched.keySet().removeAll(derived);
        return touched;
    }

    /** How many entries the record was given after its run had ended. */
    int afterTheEnd() {
        return ending == null ? 0 : ending.after();
    }

    boolean isIntact() {
        return seal.isSealed()
                && seal.damage().isEmpty()
                && touched().isEmpty()
                && foreign.isEmpty()
                && afterTheEnd() == 0
                && signature.isAsAsked();
    }

    /** One word for it. */
    String word() {
        if (isIntact()) {
            return "intact";
        }
        if (!seal.isSealed()) {
            return "not sealed";
        }
        boolean touched = !seal.damage().isEmpty() || !touched().isEmpty() || !foreign.isEmpty() || afterTheEnd() > 0;
        return touched ? "touched" : signature.word();
    }

    /** For programs. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", word());
        json.put("intact", isIntact());
        json.put("sealed", seal.isSealed());
        json.put("seal", seal.list());
        json.put("damage", Visible.line(seal.damage()));
        json.put("files", seal.files());
        json.put("touched", touched().entrySet().stream().map(this::json).toList());
        json.put("derivedSince", names(derived));
        json.put("notFromTheRecord", names(foreign));
        json.put("recordEntriesAfterTheEnd", afterTheEnd());
        Instant end = ending == null ? null : ending.at();
        json.put("ended", end == null ? null : end.toString());
        json.put("signature", signature.json());
        return json;
    }

    private Map<String, Object> json(Map.Entry<Name, Change> each) {
        Name name = each.getKey();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", Visible.line(name.text()));
        json.put("change", each.getValue().word());
        json.put("evidence", name.isEvidence());
        json.put("why", Visible.line(Objects.requireNonNullElse(seal.why().get(name), "")));
        return json;
    }

    private static List<String> names(Set<Name> names) {
        return names.stream().map(name -> Visible.line(name.text())).toList();
    }
}
