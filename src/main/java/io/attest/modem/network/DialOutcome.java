package io.attest.modem.network;

import java.time.Duration;

/**
 * What a call meets.
 *
 * @param result the result code that is not an answer, or empty for an answer
 * @param speed as it stands after CONNECT, such as 9600 or 1200/75
 */
public record DialOutcome(String result, String speed, Duration after) {

    static final String DEFAULT_SPEED = "9600";
    static final DialOutcome UNKNOWN = failure("NO CARRIER", Duration.ofSeconds(1));

    public static DialOutcome answer(String speed, Duration after) {
        return new DialOutcome("", speed, after);
    }

    public static DialOutcome failure(String result, Duration after) {
        return new DialOutcome(result, DEFAULT_SPEED, after);
    }

    boolean answered() {
        return result.isEmpty();
    }
}
