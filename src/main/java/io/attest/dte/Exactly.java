package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import java.time.Duration;

/** What has to come next: this and nothing else. */
final class Exactly {

    private final Exchange exchange;
    private final IdleState idle;
    private final Account account;
    private final LateBytes lateBytes;

    Exactly(Exchange exchange, IdleState idle, Account account, LateBytes lateBytes) {
        this.exchange = exchange;
        this.idle = idle;
        this.account = account;
        this.lateBytes = lateBytes;
    }

    /**
     * Takes it, or fails.
     *
     * @param canonical the canonical bytes, for the headline
     * @param longest the longest silence before it and in it
     */
    void expect(Latitude allowed, Expectation expectation, String canonical, Duration longest) {
        if (canonical.contains("ERROR")) {
            lateBytes.refused();
        }
        Wait wait = exchange.await(expectation.accepted(), idle.bounded(longest, exchange.lastWritten()));
        if (wait.outcome() != Outcome.MATCH) {
            throw account.mismatch(canonical, expectation.shown() + " within " + Layout.seconds(longest), wait);
        }
        allowed.accept(expectation, wait.text());
    }
}
