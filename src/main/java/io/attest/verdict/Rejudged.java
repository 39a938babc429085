package io.attest.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Of which run this is a second judgement: today's expectations held against what was written down then. No modem was there.
 *
 * @param at when it was judged again
 * @param suite the suite by which it was judged first
 * @param suiteDigest of every feature file then
 * @param acceptance the acceptance level then
 * @param record SHA-256 of the record of that run, in hexadecimal
 * @param gone the ids of cases that were judged then and are no cases any more
 */
public record Rejudged(
        Instant at, String suite, String suiteDigest, String acceptance, String record, List<String> gone) {

    public Rejudged {
        gone = List.copyOf(Objects.requireNonNullElse(gone, List.of()));
    }
}
