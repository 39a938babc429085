package io.attest.nights;

import io.attest.verdict.Attribution;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a bench fared in a run; all its modems together.
 *
 * @param bench its name
 * @param attempts how many attempts at cases it made
 * @param blamed how many of them were inconclusive by its own doing
 * @param green how many checks found it fit
 * @param red how many did not
 * @param quarantines how often it was put out of use
 * @param why of the last time
 * @param seconds the wall-clock time of its attempts
 * @param checking the wall-clock time of its checks
 */
public record Health(
        String bench,
        int attempts,
        int blamed,
        int green,
        int red,
        int quarantines,
        String why,
        double seconds,
        double checking) {

    public Health {
        Objects.requireNonNull(bench);
        Objects.requireNonNull(why);
    }

    /** The name of a bench without the number of one of its modems. */
    static String base(String label) {
        return label.replaceFirst("#[0-9]+$", "");
    }

    static List<Health> of(RunRecord run) {
        Set<String> names = new TreeSet<>();
        run.attempts().forEach(attempt -> names.add(base(attempt.attempt().bench())));
        run.checks().forEach(check -> names.add(base(check.bench())));
        run.events().forEach(event -> names.add(base(event.bench())));
        names.remove("");
        List<Health> all = new ArrayList<>();
        names.forEach(name -> all.add(of(run, name)));
        return all;
    }

    private static Health of(RunRecord run, String name) {
        List<CaseResult> attempts = run.attempts().stream()
                .filter(attempt -> base(attempt.attempt().bench()).equals(name))
                .toList();
        List<Check> checks = run.checks().stream()
                .filter(check -> base(check.bench()).equals(name))
                .toList();
        List<BenchEvent> quarantines = run.events().stream()
                .filter(event -> event.what().equals(BenchEvent.QUARANTINED))
                .filter(event -> base(event.bench()).equals(name))
                .toList();
        int green = (int) checks.stream().filter(Check::green).count();
        return new Health(
                name,
                attempts.size(),
                (int) attempts.stream().filter(Health::isBlamed).count(),
                green,
                checks.size() - green,
                quarantines.size(),
                quarantines.isEmpty()
                        ? ""
                        : quarantines.get(quarantines.size() - 1).why(),
                millis(attempts.stream().mapToDouble(CaseResult::wallSeconds).sum()),
                millis(checks.stream().mapToDouble(Check::seconds).sum()));
    }

    private static boolean isBlamed(CaseResult attempt) {
        return attempt.verdict() == Verdict.INCONCLUSIVE && attempt.attribution() == Attribution.BENCH;
    }

    private static double millis(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
