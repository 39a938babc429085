package io.attest.nights;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Step;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the checks that silently disappeared between two runs. */
final class Losses {

    private final RunRecord older;
    private final RunRecord newer;
    private final Pairs pairs;
    private final List<Lost> found = new ArrayList<>();

    private Losses(RunRecord older, RunRecord newer, Pairs pairs) {
        this.older = older;
        this.newer = newer;
        this.pairs = pairs;
    }

    /**
     * Finds them.
     *
     * @param before the steps of the cases of the older run; empty where those of both are the same
     */
    static List<Lost> of(
            RunRecord older,
            RunRecord newer,
            Pairs pairs,
            Map<String, List<Step>> before,
            Map<String, List<Step>> now) {
        Losses losses = new Losses(older, newer, pairs);
        losses.gone();
        losses.rows();
        losses.claims();
        losses.acceptance();
        losses.steps(before, now);
        return List.copyOf(losses.found);
    }

    private void gone() {
        List<String> judged =
                pairs.gone().stream().filter(id -> isJudged(pairs.before(id))).toList();
        add("cases that were judged and are not planned any more", judged, List.of());
    }

    private static boolean isJudged(@org.jspecify.annotations.Nullable CaseResult result) {
        return result != null && (result.verdict() == Verdict.PASS || result.verdict() == Verdict.FAIL);
    }

    /** Of a shard nobody expects the rows of the others. */
    private void rows() {
        if (pairs.isPartial()) {
            return;
        }
        Set<String> before = covered(older);
        before.removeAll(covered(newer));
        add("rows and requirements that no case judges any more", List.copyOf(before), List.of());
    }

    private static Set<String> covered(RunRecord run) {
        Set<String> covered = new LinkedHashSet<>();
        run.cases().stream().filter(Losses::isJudged).forEach(result -> covered.addAll(result.covers()));
        return covered;
    }

    private void claims() {
        Conditions then = older.header().conditions();
        Conditions now = newer.header().conditions();
        if (then != null && now != null) {
            Set<String> unclaimed = new TreeSet<>(now.ics().unclaimed());
            unclaimed.removeAll(then.ics().unclaimed());
            add("capabilities that are not claimed any more", List.copyOf(unclaimed), List.of());
        }
    }

    private void acceptance() {
        if (older.header().acceptance().equals("strict")
                && newer.header().acceptance().equals("tolerant")) {
            found.add(new Lost("a weaker acceptance", List.of(), List.of("strict before, tolerant now")));
        }
    }

    private void steps(Map<String, List<Step>> before, Map<String, List<Step>> now) {
        List<String> cases = new ArrayList<>();
        List<String> detail = new ArrayList<>();
        for (String id : pairs.both()) {
            List<Step> had = before.getOrDefault(id, List.of());
            List<Step> has = now.getOrDefault(id, List.of());
            if (!has.isEmpty() && (expectations(has) < expectations(had) || has.size() < had.size())) {
                cases.add(id);
                List<Step> missing = new ArrayList<>(had);
                has.forEach(missing::remove);
                missing.forEach(
                        step -> detail.add(id + (step.expectation() ? "  expectation  " : "  step  ") + step.text()));
            }
        }
        add("cases with fewer steps or expectations", cases, detail);
    }

    private static long expectations(List<Step> steps) {
        return steps.stream().filter(Step::expectation).count();
    }

    private void add(String what, List<String> cases, List<String> detail) {
        if (!cases.isEmpty()) {
            found.add(new Lost(what, cases, detail));
        }
    }
}
