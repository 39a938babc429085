package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a run is and how long it will still take. A case that is tried again counts once, with the verdict that stands.
 *
 * <p>The time left is that of the cases to come as they took before on these benches, at the pace at which the run does
 * what it has done so far. At first its pace is taken to be one case a bench at a time; for the first part of the run
 * ({@link #TRUST}) that is weighed against what is seen. Cases that never ran take as long as the others; where none ever
 * did, there is nothing to tell before some have finished.
 */
final class Course {

    /** What part of the time of a whole run must have gone by for its own pace to weigh as much as the assumed one. */
    private static final double TRUST = 0.02;

    /** Seconds for which it weighs as much at least: the first case comes after the benches have been looked at. */
    private static final double SLOW_START = 5;

    /** Without a history: how many cases must have finished before they say anything of the others. */
    private static final int SOME = 5;

    private final List<String> planned;
    private final History history;
    private final double placesPerBench;
    private final Instant started;
    private final double all;
    private final double unknown;
    private final boolean known;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private double done;
    private int benches;

    Course(Ahead ahead, Instant started) {
        this.planned = ahead.cases();
        this.history = ahead.history();
        this.benches = ahead.benches();
        this.placesPerBench = (double) ahead.places() / Math.max(1, ahead.benches());
        this.started = started;
        OptionalDouble average = history.average(planned);
        this.known = average.isPresent();
        this.unknown = Math.max(1e-3, average.orElse(1));
        this.all = planned.stream().mapToDouble(this::expected).sum();
    }

    synchronized void benches(int alive) {
        benches = alive;
    }

    synchronized void finished(CaseResult result) {
        Verdict before = verdicts.get(result.id());
        if (before == null) {
            done += expected(result.id());
        }
        // A fail stands however later attempts come out.
        verdicts.put(result.id(), before == Verdict.FAIL ? Verdict.FAIL : result.verdict());
    }

    synchronized int cases() {
        return verdicts.size();
    }

    int planned() {
        return planned.size();
    }

    Duration since(Instant now) {
        return Duration.between(started, now);
    }

    /** For instance {@code 1,204 of 3,547, 2 failed, 3 benches, about 1 h 12 min left}. */
    synchronized String text(Instant now) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%,d of %,d", cases(), planned()));
        count(text, Verdict.FAIL, "failed");
        count(text, Verdict.INCONCLUSIVE, "inconclusive");
        count(text, Verdict.ERROR, "in error");
        count(text, Verdict.NOT_RUN, "not run");
        text.append(", ").append(benches).append(benches == 1 ? " bench" : " benches");
        left(now).ifPresent(left -> text.append(", ").append(rounded(left)).append(" left"));
        return text.toString();
    }

    private void count(StringBuilder text, Verdict verdict, String word) {
        long count = verdicts.values().stream().filter(verdict::equals).count();
        if (count > 0) {
            text.append(String.format(Locale.ROOT, ", %,d ", count)).append(word);
        }
    }

    /** The time left; nothing while nobody can tell. */
    synchronized Optional<Duration> left(Instant now) {
        double elapsed = since(now).toNanos() / 1e9;
        double still = all - done;
        if (benches == 0 || cases() >= planned() || (!known && (cases() < SOME || elapsed <= 0))) {
            return Optional.empty();
        }
        double places = benches * placesPerBench;
        double trial = known ? Math.max(SLOW_START, TRUST * all / places) : 0;
        double pace = (done + trial * places) / (elapsed + trial);
        return pace <= 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(still / pace * 1000)));
    }

    /** As exactly as such a guess deserves. */
    static String rounded(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 60) {
            return seconds < 10 ? "a few seconds" : "about " + seconds / 10 * 10 + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        if (minutes < 60) {
            return "about " + minutes + " min";
        }
        long rest = minutes % 60;
        return "about " + (minutes < 600 ? minutes / 60 : Math.round(minutes / 60.0)) + " h"
                + (minutes >= 600 || rest == 0 ? "" : " " + rest + " min");
    }

    private double expected(String id) {
        return history.seconds(id).orElse(unknown);
    }
}
