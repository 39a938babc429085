package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.verdict.Acceptance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the errata of one case allow beside the canonical form, and what of it the modem has made use of. */
final class Latitude {

    private final Collection<String> errata;
    private final Level level;
    private final Addresses addresses = new Addresses();
    private final List<Acceptance> used = new ArrayList<>();

    Latitude(Collection<String> errata, Level level) {
        this.errata = List.copyOf(errata);
        this.level = level;
    }

    /**
     * What has to come.
     *
     * @param canonical the canonical bytes
     * @param shown how messages name it
     */
    Expectation expectation(String canonical, String shown) {
        return new Expectation(addresses.recalledIn(canonical), addresses.recalledIn(shown), errata, level);
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
