package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Past;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Since when a case does not pass, as far as earlier runs tell.
 *
 * @param word {@code new}: it passed in the last run that had it; {@code since}: it has not passed for some runs, and
 *     passed before; {@code never}: it passed in none of them; {@code unknown}: no earlier run had it
 * @param first the start of the first run of those in which it has not passed, this one among them
 * @param passed the start of the last run in which it passed; null where there is none
 * @param runs in how many earlier runs it came to a verdict
 * @param text the same in words
 */
public record Since(String word, String first, @Nullable String passed, int runs, String text) {

    /** An earlier run that had the case. */
    private record Said(Past.Earlier run, boolean pass) {}

    /** What earlier runs say of a case of this one. */
    static Since of(Chronicle chronicle, CaseResult result) {
        List<Said> said = new ArrayList<>();
        for (Past.Earlier run : chronicle.earlier()) {
            char letter = chronicle.letter(run, result.id());
            if ("pfie".indexOf(letter) >= 0) {
                said.add(new Said(run, letter == 'p'));
            }
        }
        if (said.isEmpty()) {
            return new Since("unknown", chronicle.started(), null, 0, "no earlier run known");
        }
        int streak = 0;
        while (streak < said.size() && !said.get(streak).pass) {
            streak++;
        }
        String first =
                streak == 0 ? chronicle.started() : said.get(streak - 1).run.started();
        if (streak == said.size()) {
            String runs = streak == 1 ? "in the one earlier run" : "in " + streak + " earlier runs";
            return new Since("never", first, null, streak, "never passed " + runs);
        }
        Past.Earlier passed = said.get(streak).run;
        return streak == 0
                ? new Since(
                        "new",
                        first,
                        passed.started(),
                        said.size(),
                        "new: passed last on " + chronicle.day(passed.started()) + chronicle.other(passed))
                : new Since(
                        "since",
                        first,
                        passed.started(),
                        said.size(),
                        "since " + chronicle.day(first) + ", passed before" + chronicle.other(passed));
    }
}
