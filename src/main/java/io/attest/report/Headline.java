package io.attest.report;

import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.Rejudged;
import io.attest.verdict.RunRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first words of a report. A shard never reads as if it spoke for the modem, and a merged run says what it lacks.
 *
 * @param outcome the outcome of the cases that there are
 * @param word what report.json calls it
 * @param because why, in a sentence or two
 */
record Headline(Outcome outcome, String word, String because) {

    static Headline of(RunRecord run) {
        Outcome outcome = Outcome.of(run);
        Conditions conditions = run.header().conditions();
        if (conditions == null) {
            return new Headline(outcome, outcome.word(), Outcome.because(run));
        }
        if (conditions.rejudged() != null) {
            return rejudged(outcome, Outcome.because(run), run.header().started(), conditions.rejudged());
        }
        if (!conditions.shard().isEmpty()) {
            return shard(run, outcome, "shard " + conditions.shard());
        }
        return new Headline(outcome, outcome.word(), because(run, outcome, conditions.merged()));
    }

    /** The words of headlines. */
    String text() {
        return word.toUpperCase(Locale.ROOT);
    }

    /** Nobody may take it for a test of the modem. */
    private static Headline rejudged(Outcome outcome, String because, Instant then, Rejudged rejudged) {
        return new Headline(
                outcome,
                "rejudged: " + outcome.word(),
                "No modem was tested: on " + day(rejudged.at()) + " the transcripts of the run of " + day(then)
                        + " were judged again. " + because);
    }

    private static String day(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Headline shard(RunRecord run, Outcome outcome, String shard) {
        if (run.header().planned().isEmpty()) {
            return new Headline(
                    outcome, shard + " is empty", "There are more shards than cases; nothing was to be run here.");
        }
        return new Headline(
                outcome,
                outcome == Outcome.CONFORMS || outcome == Outcome.CONFORMS_BUT
                        ? shard + ": this shard " + outcome.word()
                        : shard + ": " + outcome.word(),
                Outcome.because(run) + " The other shards have to be merged with it.");
    }

    private static String because(RunRecord run, Outcome outcome, @Nullable Merged merged) {
        if (merged == null) {
            return Outcome.because(run);
        }
        List<String> lacks = new ArrayList<>();
        Shards.listed(merged.missing(), "is missing", "are missing").ifPresent(lacks::add);
        Shards.listed(merged.cutShort(), "did not come to its end", "did not come to their end")
                .ifPresent(lacks::add);
        if (lacks.isEmpty()) {
            return Outcome.because(run);
        }
        String lack = String.join(", and ", lacks);
        return outcome == Outcome.INCOMPLETE
                ? "Of this run " + lack + "; "
                        + Words.count(Unfinished.of(run).size(), "case")
                        + " never finished. Run what is missing, resume what is not at its end, and merge again."
                : Outcome.because(run) + " Of this run " + lack + ".";
    }
}
