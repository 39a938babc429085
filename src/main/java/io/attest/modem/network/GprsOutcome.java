package io.attest.modem.network;

import java.time.Duration;

/**
 * What the activation of a PDP context meets.
 *
 * @param gateway the other end of the context
 */
public record GprsOutcome(Result result, String address, String gateway, Duration after) {

    /** How the activation ends. */
    public enum Result {
        ACCEPT,
        REFUSE,
        ABORT,
        AUTH_FAIL
    }

    /** What it is until the bench says otherwise. */
    public static GprsOutcome usual() {
        return new GprsOutcome(Result.ACCEPT, "213.30.30.30", "213.30.30.1", Duration.ofSeconds(1));
    }
}
