package io.attest.nights;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Step;
import io.attest.verdict.Steps;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * In what two runs differ.
 *
 * @param warnings why they may not be comparable, and what is not said here; the first thing to be read
 * @param conditions under what else the newer was made
 * @param regressions passed before, fail now
 * @param worse judged before and not any more, or not judged before and fail now
 * @param lost checks that silently disappeared
 * @param fixed failed before, pass now
 * @param better not judged before, pass now
 * @param fresh cases that the older did not have
 * @param gone cases that the newer does not have
 * @param attributions the same verdict, another's doing
 * @param answers the same verdict but a pass, another message; or not judged, then and now, in another way
 * @param moved times under test
 * @param slower cases that take much longer on the wall clock
 * @param faster cases that take much less
 */
public record Comparison(
        Side older,
        Side newer,
        List<String> warnings,
        List<Condition> conditions,
        List<Change> regressions,
        List<Change> worse,
        List<Lost> lost,
        List<Change> fixed,
        List<Change> better,
        List<Change> fresh,
        List<Change> gone,
        List<Change> attributions,
        List<Change> answers,
        List<Moved> moved,
        List<Took> slower,
        List<Took> faster) {

    /** A case's wall-clock time in both runs, in seconds. */
    public record Took(String id, double before, double now) {}

    /** Whether something that was known of the modem got worse, or is not known any more. */
    public boolean isWorse() {
        return !regressions.isEmpty() || !worse.isEmpty() || !lost.isEmpty();
    }

    /**
     * Compares two runs; the one that started earlier is the older, in whatever order they are named.
     *
     * @throws IOException if the steps in a record cannot be read
     */
    public static Comparison of(RunRecord first, RunRecord second) throws IOException {
        boolean swapped = second.header().started().isBefore(first.header().started());
        RunRecord older = swapped ? second : first;
        RunRecord newer = swapped ? first : second;
        Pairs pairs = new Pairs(older, newer);
        boolean sameSuite = !digest(older).isEmpty() && digest(older).equals(digest(newer));
        Map<String, List<Step>> before = sameSuite ? Map.of() : Steps.of(older.folder());
        Map<String, List<Step>> now = sameSuite ? Map.of() : Steps.of(newer.folder());
        Sorted sorted = new Sorted(pairs);
        return new Comparison(
                Side.of(older),
                Side.of(newer),
                Warnings.of(older, newer, pairs, swapped),
                Condition.of(older, newer),
                sorted.regressions,
                sorted.worse,
                Losses.of(older, newer, pairs, before, now),
                sorted.fixed,
                sorted.better,
                pairs.fresh().stream()
                        .map(id -> Change.of(null, pairs.now(id), id))
                        .toList(),
                pairs.gone().stream()
                        .map(id -> Change.of(pairs.before(id), null, id))
                        .toList(),
                sorted.attributions,
                sorted.answers,
                sorted.moved,
                pace(pairs, true),
                pace(pairs, false));
    }

    private static String digest(RunRecord run) {
        Conditions conditions = run.header().conditions();
        return conditions == null ? "" : conditions.suiteDigest();
    }

    private static List<Took> pace(Pairs pairs, boolean slower) {
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> now = new HashMap<>();
        for (String id : pairs.both()) {
            CaseResult then = pairs.before(id);
            CaseResult result = pairs.now(id);
            // What a failing case waits for says nothing of how fast the modem is.
            if (then != null && result != null && then.verdict() == Verdict.PASS && result.verdict() == Verdict.PASS) {
                before.put(id, then.wallSeconds());
                now.put(id, result.wallSeconds());
            }
        }
        Pace pace = Pace.of(before, now);
        return pairs.both().stream()
                .filter(before::containsKey)
                .map(id -> new Took(id, millis(before.get(id)), millis(now.get(id))))
                .filter(took -> slower ? pace.isSlower(took.before, took.now) : pace.isFaster(took.before, took.now))
                .toList();
    }

    private static double millis(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }

    /** The cases that both runs have, by what became of them. */
    private static final class Sorted {

        private final List<Change> regressions = new ArrayList<>();
        private final List<Change> worse = new ArrayList<>();
        private final List<Change> fixed = new ArrayList<>();
        private final List<Change> better = new ArrayList<>();
        private final List<Change> attributions = new ArrayList<>();
        private final List<Change> answers = new ArrayList<>();
        private final List<Moved> moved = new ArrayList<>();

        private Sorted(Pairs pairs) {
            for (String id : pairs.both()) {
                CaseResult before = pairs.before(id);
                CaseResult now = pairs.now(id);
                sort(before, now, Change.of(before, now, id));
                if (before != null && now != null) {
                    moved.addAll(Moved.of(before, now));
                }
            }
        }

        private void sort(@Nullable CaseResult before, @Nullable CaseResult now, Change change) {
            Verdict was = before == null ? null : before.verdict();
            Verdict is = now == null ? null : now.verdict();
            if (was == is) {
                same(before, now, change);
            } else if (was == Verdict.PASS && is == Verdict.FAIL) {
                regressions.add(change);
            } else if (is == Verdict.PASS) {
                (was == Verdict.FAIL ? fixed : better).add(change);
            } else if (isJudged(was) || is == Verdict.FAIL || is == Verdict.ERROR) {
                worse.add(change);
            } else {
                answers.add(change);
            }
        }

        private static boolean isJudged(@Nullable Verdict verdict) {
            return verdict == Verdict.PASS || verdict == Verdict.FAIL;
        }

        private void same(@Nullable CaseResult before, @Nullable CaseResult now, Change change) {
            if (before == null || now == null || before.verdict() == Verdict.PASS) {
                return;
            }
            if (!Objects.equals(before.attribution(), now.attribution())) {
                attributions.add(change);
            } else if (!Answer.of(before).all().equals(Answer.of(now).all())) {
                answers.add(change);
            }
        }
    }
}
