package io.attest.ics;

import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.Deviation;
import io.attest.verdict.Statement;
import io.attest.yaml.YamlFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is claimed of a modem, and where it is known to deviate from the manual. What is not denied is claimed. */
public final class Ics {

    /** No ICS: everything is claimed and nothing is known to deviate. */
    public static final Ics EVERYTHING = new Ics("", "", List.of(), List.of());

    private final String file;
    private final String iut;
    private final List<Capability> unclaimed;
    private final List<Deviation> deviations;

    Ics(String file, String iut, List<Capability> unclaimed, List<Deviation> deviations) {
        this.file = file;
        this.iut = iut;
        this.unclaimed = List.copyOf(unclaimed);
        this.deviations = List.copyOf(deviations);
    }

    /**
     * Reads an ICS file.
     *
     * @param suite where the ids of its deviations must be found
     * @throws YamlFault if it cannot be read or says what cannot be; with line and column, several lines for several faults
     */
    public static Ics read(Path file, Suite suite) {
        return IcsReader.read(file, suite);
    }

    /** The one that a record has {@link #statement stated}. */
    public static Ics of(Statement stated) {
        List<Capability> unclaimed = Capability.all().stream()
                .filter(capability -> stated.unclaimed().contains(capability.name()))
                .toList();
        return stated.digest().isEmpty()
                ? EVERYTHING
                : new Ics("the record", stated.name(), unclaimed, stated.deviations());
    }

    /**
     * The one that several benches share.
     *
     * @throws YamlFault if two of them state different things
     */
    public static Ics shared(List<Ics> all) {
        Ics first = all.isEmpty() ? EVERYTHING : all.get(0);
        for (Ics other : all) {
            if (!other.digest().equals(first.digest())) {
                throw new YamlFault("the benches of one run state different things of the modem: " + first.source()
                        + " and " + other.source() + "; name one ICS in all their files, or run them apart");
            }
        }
        return first;
    }

    /** Why a case says nothing of this modem; nothing where all that it takes is claimed. */
    public Optional<String> unclaimed(TestCase test) {
        if (unclaimed.isEmpty()) {
            return Optional.empty();
        }
        CaseText text = CaseText.of(test);
        List<String> missing = unclaimed.stream()
                .filter(capability -> capability.isIn(text))
                .map(Capability::name)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("the ICS does not claim " + Words.and(missing));
    }

    /**
     * Why a parameter need not be set in a preamble: a case that takes nothing of its service sets it only to show, were
     * it used all the same, that it was used.
     */
    public Optional<String> unclaimed(String commandLine) {
        return unclaimed.stream()
                .filter(capability -> capability.isSetBy(commandLine))
                .map(capability -> "the ICS does not claim " + capability.name())
                .findFirst();
    }

    boolean claims(Capability capability) {
        return !unclaimed.contains(capability);
    }

    /** How a message names it: the file. */
    public String source() {
        return file.isEmpty() ? "no ICS" : file;
    }

    /** What is kept of it in the record of a run. */
    public Statement statement(List<String> review) {
        return new Statement(
                iut, digest(), unclaimed.stream().map(Capability::name).toList(), deviations, review);
    }

    /** The same for every text that states the same; empty where nothing is stated. */
    public String digest() {
        return file.isEmpty() ? "" : Digest.of(canonical());
    }

    private String canonical() {
        return "iut " + iut
                + unclaimed.stream()
                        .map(capability -> "\nnot " + capability.name())
                        .collect(Collectors.joining())
                + deviations.stream()
                        .map(each -> "\ndeviation " + each.id() + " until " + each.until() + " owner " + each.owner()
                                + "\n  " + each.reason())
                        .sorted()
                        .collect(Collectors.joining());
    }
}
