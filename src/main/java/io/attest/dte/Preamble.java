package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.line.Brackets;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.regex.Pattern;

/** A command line that only prepares what is under test: answered OK, in whatever framing. */
final class Preamble {

    /** A final result code in words, up to its CR. */
    private static final Pattern ANY_RESULT = Pattern.compile("[\\r\\n]*(OK|ERROR|[#+]CME ERROR[^\\r]*)\\r");

    /** Command lines whose answer waits for the network. */
    private static final Pattern TAKES_TIME = Pattern.compile("(?i)#CONNECTIONSTOP|\\+CGATT=|#(?:GET|PUT|SEND)MAIL");

    private static final Duration NETWORK = Duration.ofSeconds(30);
    private static final Pattern LINE_FEED = Pattern.compile("\\n");

    private final Exchange exchange;
    private final IdleState idle;
    private final Account account;
    private final Patience patience;

    Preamble(Exchange exchange, IdleState idle, Account account, Patience patience) {
        this.exchange = exchange;
        this.idle = idle;
        this.account = account;
        this.patience = patience;
    }

    /** Takes the answer to a command line that was just issued. */
    void takeAnswer(String commandLine) {
        Duration longest = TAKES_TIME.matcher(commandLine).find() ? NETWORK : patience.answer();
        Wait wait = exchange.await(ANY_RESULT, idle.bounded(longest, exchange.lastWritten()));
        if (wait.outcome() != Outcome.MATCH) {
            throw account.mismatch("\r\nOK\r\n", "OK", wait);
        }
        if (wait.text().contains("ERROR")) {
            throw Finding.fail("the modem refuses what it must accept", account.facts("OK", Brackets.of(wait.text())));
        }
        exchange.await(LINE_FEED, patience.quiet());
    }
}
