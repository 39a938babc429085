package io.attest.explore;

import java.util.List;
import java.util.Set;

/**
 * A dialogue in which the modem under test does something else than the reference modem, whatever form it may have.
 *
 * @param rehearsed how it went on the reference modem
 * @param differs where and how it went otherwise
 * @param errata the legal differences of which were accepted
 */
record Divergence(Rehearsal.Rehearsed rehearsed, Outcome.Differs differs, Set<String> errata) {

    List<Turn> turns() {
        return rehearsed.story().turns();
    }

    Signature signature() {
        return Signature.of(turns(), differs);
    }

    /** As far as the turn in which they differ. */
    List<String> sentences() {
        return turns().subList(0, differs.turn() + 1).stream()
                .map(Turn::sentence)
                .toList();
    }
}
