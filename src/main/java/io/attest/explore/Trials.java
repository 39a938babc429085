package io.attest.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Dialogues side by side: rehearsed on the reference modem, performed on the modem under test. */
final class Trials {

    /** So many times more of an answer's legal forms are accepted. */
    private static final int MOST_LENIENT = 8;

    private final Rehearsal rehearsal;
    private final Performance performance;
    private final Leeway leeway;

    Trials(Rehearsal rehearsal, Performance performance, Leeway leeway) {
        this.rehearsal = rehearsal;
        this.performance = performance;
        this.leeway = leeway;
    }

    /** What came of a dialogue that an author makes up. */
    Trial of(Set<String> needs, Author author) {
        return performed(rehearsal.of(needs, author));
    }

    /** The same of these sentences, as far as they can be done. */
    Trial of(Set<String> needs, List<String> sentences) {
        return performed(rehearsal.of(needs, sentences));
    }

    /**
     * @param undecided why nothing can be said; empty as a rule
     * @param divergence empty where both did the same
     */
    record Trial(Rehearsal.Rehearsed rehearsed, Optional<String> undecided, Optional<Divergence> divergence) {}

    /** The canonical forms first; where one does not come, the forms that what was asked there may have. */
    private Trial performed(Rehearsal.Rehearsed rehearsed) {
        if (rehearsed.unfit().isPresent() || rehearsed.story().turns().isEmpty()) {
            return new Trial(
                    rehearsed,
                    rehearsed.unfit().map(why -> "in rehearsal, " + why).or(() -> Optional.of("nothing could be done")),
                    Optional.empty());
        }
        Set<String> errata = new TreeSet<>();
        for (int time = 0; ; time++) {
            Outcome outcome = performance.of(rehearsed.story(), errata);
            if (outcome instanceof Outcome.Differs differs) {
                boolean more = errata.addAll(leeway.at(rehearsed.story().turns(), differs.turn()));
                if (!more || time == MOST_LENIENT) {
                    return new Trial(
                            rehearsed, Optional.empty(), Optional.of(new Divergence(rehearsed, differs, errata)));
                }
            } else {
                Optional<String> undecided =
                        outcome instanceof Outcome.Undecided why ? Optional.of(why.reason()) : Optional.empty();
                return new Trial(rehearsed, undecided, Optional.empty());
            }
        }
    }
}
