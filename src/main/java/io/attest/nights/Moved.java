package io.attest.nights;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A time under test that moved by more than the tolerance with which it can be told, in seconds.
 *
 * @param what what happened at the end of it
 * @param holds whether it lies in its window now
 */
public record Moved(String id, String what, double before, double now, double tolerance, boolean holds) {

    /** Times are matched by their order and by what they are of. */
    static List<Moved> of(CaseResult before, CaseResult now) {
        List<Moved> moved = new ArrayList<>();
        for (int at = 0; at < Math.min(before.timings().size(), now.timings().size()); at++) {
            Timing then = before.timings().get(at);
            Timing timing = now.timings().get(at);
            Duration tolerance =
                    then.tolerance().compareTo(timing.tolerance()) > 0 ? then.tolerance() : timing.tolerance();
            Duration difference = timing.measured().minus(then.measured()).abs();
            if (then.what().equals(timing.what()) && difference.compareTo(tolerance) > 0) {
                moved.add(new Moved(
                        now.id(),
                        now.timings().get(at).what(),
                        seconds(then.measured()),
                        seconds(timing.measured()),
                        seconds(tolerance),
                        timing.holds()));
            }
        }
        return moved;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
