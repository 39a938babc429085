package io.attest.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers whose calls were told what they meet. The verb {@code dial-outcome} has no way to forget one, and a number
 * goes before {@code *}: for a case that means every number, those of earlier cases have to be told again.
 */
final class Numbers {

    private static final String EVERY = "*";

    private final Set<String> ofThisCase = new TreeSet<>();
    private final Set<String> ofEarlierCases = new TreeSet<>();

    /** The numbers, besides it, to which the outcomes of this one go. */
    List<String> besides(String number) {
        if (!number.equals(EVERY)) {
            ofThisCase.add(number);
            return List.of();
        }
        return ofEarlierCases.stream()
                .filter(earlier -> !ofThisCase.contains(earlier))
                .toList();
    }

    void caseEnds() {
        ofEarlierCases.addAll(ofThisCase);
        ofThisCase.clear();
    }
}
