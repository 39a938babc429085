package io.attest.modem.network;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the modem tells of calls and registration.
 *
 * @param told what a result of a call is reported as
 * @param ringing time from one ring to the next
 * @param announcement how long after AT+CREG=1 the present state is indicated; empty: not at all (E-218)
 */
public record CallRules(UnaryOperator<String> told, Duration ringing, Optional<Duration> announcement) {

    public static CallRules standard() {
        return new CallRules(UnaryOperator.identity(), Duration.ofSeconds(5), Optional.of(Duration.ZERO));
    }

    public CallRules told(UnaryOperator<String> other) {
        return new CallRules(other, ringing, announcement);
    }

    public CallRules announcement(Optional<Duration> other) {
        return new CallRules(told, ringing, other);
    }
}
