package io.attest.modem.network;

import java.time.Duration;
import java.util.List;

/**
 * What the activation of a PDP context meets.
 *
 * @param gateway the other end of the context
 * @param dns the name servers that the operator gives; none where it gives none
 */
public record GprsOutcome(Result result, String address, String gateway, List<String> dns, Duration after) {

    public GprsOutcome {
        dns = List.copyOf(dns);
    }

    /** How the activation ends. */
    public enum Result {
        ACCEPT,
        REFUSE,
        ABORT,
        AUTH_FAIL
    }

    /** What it is until the bench says otherwise. */
    public static GprsOutcome usual() {
        return new GprsOutcome(Result.ACCEPT, "213.30.30.30", "213.30.30.1", List.of(), Duration.ofSeconds(1));
    }
}
