package io.attest.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes the dialogue of a divergence as short as it can be: whatever single sentence is left out of the result, the two modems
 * do the same, or differ in another way. Each shorter dialogue is rehearsed anew, so that what is expected in it is right.
 */
final class Shrinking {

    /** What not every case begins with, and the sentences do not tell. */
    private static final List<String> SURROUNDINGS = List.of("observe", "gprs-outcome", "routes");

    private final Trials trials;
    private final Beginnings beginnings;
    private final Open open;
    private List<String> beginning = List.of();
    private Set<String> asked = Set.of();
    private int tried;

    /**
     * @param beginnings with what dialogues begin: that stays
     * @param open what is left open: no shorter dialogue goes where the longer one did not
     */
    Shrinking(Trials trials, Beginnings beginnings, Open open) {
        this.trials = trials;
        this.beginnings = beginnings;
        this.open = open;
    }

    /** How many dialogues were tried so far. */
    int tried() {
        return tried;
    }

    /** @return empty where not even the whole dialogue makes them differ in this way again */
    Optional<Divergence> smallest(Divergence found) {
        Set<String> needs = found.rehearsed().story().needs();
        Signature signature = found.signature();
        beginning = beginnings.of(found.sentences());
        asked = open.reached(found.turns());
        Optional<Divergence> again = tries(needs, body(found), signature);
        if (again.isEmpty()) {
            return again;
        }
        Divergence least = again.get();
        for (int parts = 2; ; ) {
            List<String> body = body(least);
            Optional<Divergence> shorter = shorter(needs, body, Math.min(parts, body.size()), signature);
            if (shorter.isPresent()) {
                least = shorter.get();
                parts = Math.max(2, parts - 1);
            } else if (parts >= body.size()) {
                return Optional.of(withFewerNeeds(withLess(least, signature), signature));
            } else {
                parts = Math.min(body.size(), parts * 2);
            }
        }
    }

    /** What is sent or written is made shorter, too, as long as they differ at the same place for it. */
    private Divergence withLess(Divergence found, Signature signature) {
        Divergence least = found;
        for (int at = 0; at < body(least).size(); at++) {
            for (boolean shorter = true; shorter; ) {
                shorter = false;
                for (String sentence : Shorter.of(body(least).get(at))) {
                    List<String> body = new ArrayList<>(body(least));
                    body.set(at, sentence);
                    Optional<Divergence> less =
                            tries(least.rehearsed().story().needs(), body, signature::isAtTheSamePlace);
                    if (less.isPresent() && body(less.get()).size() == body.size()) {
                        least = less.get();
                        shorter = true;
                        break;
                    }
                }
            }
        }
        return least;
    }

    private List<String> body(Divergence found) {
        return found.sentences()
                .subList(
                        Math.min(beginning.size(), found.sentences().size()),
                        found.sentences().size());
    }

    /** Leaves out one of so many parts; the last one first, because what comes early sets things up. */
    private Optional<Divergence> shorter(Set<String> needs, List<String> body, int parts, Signature signature) {
        for (int part = parts - 1; part >= 0; part--) {
            List<String> rest = new ArrayList<>(body.subList(0, part * body.size() / parts));
            rest.addAll(body.subList((part + 1) * body.size() / parts, body.size()));
            Optional<Divergence> shorter = tries(needs, rest, signature);
            if (shorter.isPresent()) {
                return shorter;
            }
        }
        return Optional.empty();
    }

    private Divergence withFewerNeeds(Divergence least, Signature signature) {
        Divergence fewest = least;
        for (String need : SURROUNDINGS) {
            Set<String> needs = new TreeSet<>(fewest.rehearsed().story().needs());
            boolean named = fewest.sentences().stream()
                    .anyMatch(sentence -> Needed.by(sentence).contains(need));
            if (!named && needs.remove(need)) {
                fewest = tries(needs, body(fewest), signature::isAtTheSamePlace).orElse(fewest);
            }
        }
        return fewest;
    }

    private Optional<Divergence> tries(Set<String> needs, List<String> body, Signature signature) {
        return tries(needs, body, signature::equals);
    }

    private Optional<Divergence> tries(Set<String> needs, List<String> body, Predicate<Signature> inThatWay) {
        List<String> all = new ArrayList<>(beginning);
        all.addAll(body);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        tried++;
        return trials.of(needs, all)
                .divergence()
                .filter(divergence -> inThatWay.test(divergence.signature())
                        && divergence.sentences().size() <= all.size()
                        && asked.containsAll(open.reached(divergence.turns())));
    }
}
