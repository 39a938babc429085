package io.attest.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which verdicts of a run count. One that did not come by between two checks that found its bench fit says nothing of the
 * modem, whatever it was. Of those that stand a fail counts, however later attempts came out: a modem that fails at times
 * fails. Otherwise the last attempt counts.
 */
public final class Settling {

    /** The rank of a fail that stands; then come other verdicts that stand, retracted ones, and those of cases not run. */
    private static final int FAILED = 3;

    private final Map<String, Check> checks = new HashMap<>();

    /** @param checks of all benches; where two close the same block, the first counts */
    public Settling(List<Check> checks) {
        checks.forEach(check -> this.checks.putIfAbsent(key(check.bench(), check.block()), check));
    }

    private static String key(String bench, int block) {
        return block + " " + bench;
    }

    /** Why the verdict of an attempt does not stand; empty if it does. */
    public Optional<String> doubt(CaseResult result) {
        Attempt attempt = result.attempt();
        if (attempt.block() == 0 || result.verdict() == Verdict.NOT_RUN) {
            return Optional.empty();
        }
        return doubt("before", checks.get(key(attempt.bench(), attempt.block() - 1)))
                .or(() -> doubt("after", checks.get(key(attempt.bench(), attempt.block()))));
    }

    private static Optional<String> doubt(String when, @Nullable Check check) {
        if (check == null) {
            return Optional.of("no check of the bench " + when + " it");
        }
        return check.green()
                ? Optional.empty()
                : Optional.of("the check " + when + " it found the bench unfit: "
                        + check.found().stream()
                                .map(fact -> fact.key() + ": " + fact.value())
                                .collect(Collectors.joining("; ")));
    }

    /** The attempt as reports show it: inconclusive where its verdict does not stand. */
    public CaseResult retracted(CaseResult result) {
        return doubt(result).map(reason -> retracted(result, reason)).orElse(result);
    }

    private static CaseResult retracted(CaseResult result, String reason) {
        Attempt attempt = result.attempt();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("was", result.verdict().word()));
        facts.add(Fact.of("bench", attempt.bench() + ", block " + attempt.block()));
        facts.add(Fact.of("because", reason));
        if (!result.message().isEmpty()) {
            facts.add(Fact.of("it said", result.message()));
        }
        return new CaseResult(
                result.id(),
                result.covers(),
                result.title(),
                result.feature(),
                result.line(),
                result.tags(),
                Verdict.INCONCLUSIVE,
                Attribution.BENCH,
                result.seconds(),
                result.wallSeconds(),
                Fact.render(result.id() + "  the verdict was retracted", facts),
                result.acceptances(),
                result.observations(),
                result.timings(),
                result.transcript(),
                attempt);
    }

    /** Of each case the attempt that counts, in the order in which the cases were first attempted. */
    public List<CaseResult> settled(List<CaseResult> attempts) {
        Map<String, CaseResult> settled = new LinkedHashMap<>();
        attempts.forEach(attempt -> settled.merge(attempt.id(), attempt, this::better));
        return settled.values().stream().map(this::retracted).toList();
    }

    private CaseResult better(CaseResult earlier, CaseResult later) {
        boolean firstFail = rank(earlier) == FAILED;
        return firstFail || rank(later) < rank(earlier) ? earlier : later;
    }

    private int rank(CaseResult result) {
        if (result.verdict() == Verdict.NOT_RUN) {
            return 0;
        }
        if (doubt(result).isPresent()) {
            return 1;
        }
        return result.verdict() == Verdict.FAIL ? FAILED : 2;
    }
}
