package io.attest.dte;

import io.attest.dte.Arrivals.Arrival;
import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Content of many octets, perhaps of megabytes, compared as it comes. The time is that between octets: nobody knows how
 * long all of it takes. At the first octet that differs it is over, so that a modem that never ends is cut off.
 */
final class LongContent {

    /** What is shorter is an answer, in which the errata of the case have a say. */
    static final int LEAST = 256;

    private static final int PIECE = 1 << 16;

    private final Exchange exchange;
    private final Account account;
    private final Duration silence;

    /** @param silence the longest one between octets */
    LongContent(Exchange exchange, Account account, Duration silence) {
        this.exchange = exchange;
        this.account = account;
        this.silence = silence;
    }

    /** @param first how long the first octet may take */
    void expect(String wanted, Duration first) {
        for (int at = 0; at < wanted.length(); ) {
            String piece = exchange.take(Math.min(PIECE, wanted.length() - at), at == 0 ? first : silence);
            if (piece.isEmpty() && at == 0) {
                Arrival now = exchange.last().when();
                throw account.mismatch(
                        wanted,
                        Difference.shown(wanted) + " within " + Layout.seconds(first),
                        new Wait(Outcome.TIMEOUT, -1, "", now, first));
            }
            if (piece.isEmpty()) {
                throw differs("the modem does not write all of it", wanted, at, "");
            }
            if (!wanted.startsWith(piece, at)) {
                throw differs("the modem writes other content", wanted, at, piece + exchange.drain(account.quiet()));
            }
            at += piece.length();
        }
    }

    private Finding differs(String headline, String wanted, int same, String rest) {
        List<Fact> facts = new ArrayList<>();
        facts.add(account.issued());
        facts.addAll(Difference.facts(wanted, wanted.substring(0, same) + rest));
        return Finding.fail(headline, facts);
    }
}
