package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.dte.Pace;
import io.attest.dte.Patience;
import io.attest.dte.Recovery;
import io.attest.line.Line;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A bench of which nothing is there any more but what a transcript tells: no modem, no actuator, no server. What a bench
 * tells of itself for this stands in every transcript.
 */
public final class PlayedBack {

    private static final String VIRTUAL = "virtual";
    private static final String ANSWER = "answer";
    private static final String QUIET = "quiet";
    private static final String ESCAPE = "escape";
    private static final String TOLERANCE = "tolerance";
    private static final String PACING = "pacing";
    private static final String BAUD = "baud";

    private PlayedBack() {}

    /** What has to be known of a bench to judge by its transcripts; times in seconds. */
    public static Map<String, Object> told(Bench bench) {
        Patience patience = bench.patience();
        Map<String, Object> told = new TreeMap<>();
        told.put(VIRTUAL, bench.line().isVirtual());
        told.put(ANSWER, seconds(patience.answer()));
        told.put(QUIET, seconds(patience.quiet()));
        told.put(ESCAPE, seconds(patience.escape()));
        told.put(TOLERANCE, seconds(patience.tolerance()));
        told.put(PACING, seconds(patience.pace().pacing()));
        told.put(BAUD, patience.pace().baud());
        return told;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    /** Whether the line of a bench that told this was on virtual time. */
    public static boolean isVirtual(Map<String, Object> told) {
        return Boolean.TRUE.equals(told.get(VIRTUAL));
    }

    /**
     * One of which this was told.
     *
     * @param name its name
     * @param line the line of the transcript
     * @param ixit what stood on it for the values of the suite
     * @param withoutReset why its modem could not be reset, if so
     * @throws IllegalArgumentException if something is not told
     */
    public static Bench of(
            String name,
            Line line,
            Map<String, Object> told,
            Map<String, String> ixit,
            Supplier<Optional<String>> withoutReset) {
        Patience patience = new Patience(
                time(told, ANSWER),
                time(told, QUIET),
                time(told, ESCAPE),
                time(told, TOLERANCE),
                new Pace(time(told, PACING), (int) number(told, BAUD)));
        InternetSide nowhere = new InternetSide(() -> {
            throw new IllegalStateException("there are no servers where a transcript is played back");
        });
        return new Bench(
                name,
                line,
                true,
                List.of(new Told(withoutReset)),
                patience,
                Recovery.DEFAULT,
                nowhere,
                Ixit.told(ixit));
    }

    private static Duration time(Map<String, Object> told, String what) {
        return Duration.ofNanos(Math.round(number(told, what) * 1e9));
    }

    private static double number(Map<String, Object> told, String what) {
        if (told.get(what) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("the transcript does not tell '" + what + "' of the bench");
    }

    /** Does nothing: what was done then, and what came of it, the transcript tells. */
    private record Told(Supplier<Optional<String>> withoutReset) implements Actuator {

        @Override
        public Map<String, Object> act(String verb, Map<String, Object> arguments) {
            if (verb.equals("reset")) {
                withoutReset.get().ifPresent(reason -> {
                    throw new ActuationFailed(reason);
                });
            }
            return Map.of();
        }

        @Override
        public boolean claims(String verb) {
            return true;
        }

        @Override
        public String name() {
            return "a transcript";
        }
    }
}
