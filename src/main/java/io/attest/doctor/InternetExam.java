package io.attest.doctor;

import io.attest.bench.Bench;
import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import java.time.Duration;

/** Whether the servers that the modem talks to can be started here. */
final class InternetExam {

    private static final Duration STARTING = Duration.ofSeconds(20);

    private final Signs signs;

    InternetExam(Signs signs) {
        this.signs = signs;
    }

    void examine(Bench bench) {
        if (!bench.offers("routes")) {
            signs.warn(
                    "Internet side",
                    "nobody leads the modem to the servers of this machine; ixit.addresses says how it reaches them");
            return;
        }
        try {
            Bounded.within(STARTING, () -> {
                Internet.start(new FarEnds()).close();
                return true;
            });
            signs.ok("Internet side", "its servers start");
        } catch (RuntimeException failed) {
            signs.bad("Internet side", failed.getMessage() + "; may this user open ports on 127.0.0.0/8?");
        }
    }
}
