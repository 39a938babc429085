package io.attest.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an attempt, as Cucumber's messages tell it.
 *
 * @param keyword {@code Given}, {@code When}, {@code And} ...; empty where that is not known
 * @param text the sentence, with the values of its Examples row
 * @param table the rows of its table; none where it has none
 * @param document its doc string; empty where it has none
 * @param status Cucumber's word: {@code PASSED}, {@code FAILED}, {@code SKIPPED} ...
 * @param start the wall clock; absent where it was never begun
 * @param seconds how long it took on the wall clock
 * @param message why it did not pass; empty otherwise
 */
public record StepTaken(
        String keyword,
        String text,
        List<List<String>> table,
        String document,
        String status,
        @Nullable Instant start,
        double seconds,
        String message) {

    /** Cucumber's word for a step that did what it says. */
    public static final String PASSED = "PASSED";
}
