package io.attest.steps;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** After how many milliseconds the first ping is answered, the second and so on; {@code none} for no answer. */
final class PingTimes {

    private PingTimes() {}

    static List<@Nullable Integer> of(String times) {
        return Stream.of(times.split(",", -1))
                .map(String::strip)
                .map(PingTimes::one)
                .collect(Collectors.toList());
    }

    private static @Nullable Integer one(String time) {
        if (time.equals("none")) {
            return null;
        }
        try {
            return Integer.valueOf(time);
        } catch (NumberFormatException word) {
            throw new IllegalArgumentException("'" + time + "' is no time of a ping; write milliseconds or none");
        }
    }
}
