package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Acceptances.Rule;
import io.attest.verdict.Acceptance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the errata of one case allow beside the canonical form, and what of it the modem has made use of. */
final class Latitude {

    private final Collection<String> errata;
    private final Level level;
    private final Addresses addresses = new Addresses();
    private final List<Acceptance> used = new ArrayList<>();
    private final Supplier<String> before;

    /** @param before what the modem has written since the host last wrote, and was taken already */
    Latitude(Collection<String> errata, Level level, Supplier<String> before) {
        this.errata = List.copyOf(errata);
        this.level = level;
        this.before = before;
    }

    /** What a modem may do whose errata do not matter. */
    static Latitude none() {
        return new Latitude(List.of(), Level.STRICT, () -> "");
    }

    /**
     * What has to come.
     *
     * @param canonical the canonical bytes
     * @param shown how messages name it
     */
    Expectation expectation(String canonical, String shown) {
        return expectation(canonical, shown, List.of());
    }

    /** @param own rules for this alone, beside those for everything */
    Expectation expectation(String canonical, String shown, List<Rule> own) {
        List<Rule> rules = Stream.concat(
                        own.stream().filter(rule -> rule.applies(errata, level)),
                        Acceptances.of(errata, level).stream())
                .toList();
        return new Expectation(before.get(), addresses.recalledIn(canonical), addresses.recalledIn(shown), rules);
    }

    /** This came and was accepted. */
    void accept(Expectation expectation, String came) {
        addresses.learn(expectation.accepted(), came);
        used.addAll(expectation.acceptances(came));
    }

    List<Acceptance> used() {
        return List.copyOf(used);
    }
}
