package io.attest.nights;

import java.util.Arrays;
import java.util.Map;

/**
 * Whether a case takes longer than before, on the wall clock. One clock of one night is noisy, and a busy machine makes all
 * cases slow: the change of all cases together is taken off first, and what is left must be twice as long, and by more than
 * two seconds.
 *
 * @param drift by which factor cases take longer now, in the middle
 */
record Pace(double drift) {

    private static final double SHORTEST = 0.1;
    private static final double FACTOR = 2;
    private static final double LEAST = 2;
    private static final int ENOUGH = 10;

    /** Of seconds by case; those too short to be measured have no part. */
    static Pace of(Map<String, Double> before, Map<String, Double> now) {
        double[] factors = before.entrySet().stream()
                .filter(each -> each.getValue() >= SHORTEST)
                .filter(each -> now.getOrDefault(each.getKey(), 0.0) >= SHORTEST)
                .mapToDouble(each -> now.get(each.getKey()) / each.getValue())
                .toArray();
        Arrays.sort(factors);
        return new Pace(factors.length < ENOUGH ? 1 : factors[factors.length / 2]);
    }

    boolean isSlower(double before, double now) {
        double expected = before * Math.max(1, drift);
        return now > FACTOR * expected && now - expected > LEAST;
    }

    boolean isFaster(double before, double now) {
        double expected = before * Math.min(1, drift);
        return expected > FACTOR * now && expected - now > LEAST;
    }
}
