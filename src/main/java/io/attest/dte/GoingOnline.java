package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.line.Brackets;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** A connection that a preamble needs: any message that the modem is online will do, in whatever framing. */
final class GoingOnline {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** The late OK that the manual does not print comes within this time, if at all (E-72). */
    private static final Duration LATE_OK = Duration.ofSeconds(2);

    private static final Pattern ONLINE =
            Pattern.compile(".*?(?i:ok_info_ppp|ok_info_gprsactivation|ppp ok)[^\\r\\n]*\\r", Pattern.DOTALL);

    /** With no call retry each of these is the end of it. */
    private static final Pattern FAILED =
            Pattern.compile(".*?(?:ERROR|NO CARRIER|NO ANSWER|BUSY|TIMEOUT)[^\\r\\n]*\\r", Pattern.DOTALL);

    private static final Pattern OK = Pattern.compile("[\\r\\n]*OK\\r");
    private static final Pattern LINE_FEED = Pattern.compile("\\n");

    private final Exchange exchange;
    private final IdleState idle;
    private final Account account;

    GoingOnline(Exchange exchange, IdleState idle, Account account) {
        this.exchange = exchange;
        this.idle = idle;
        this.account = account;
    }

    /**
     * The connection has just been asked for.
     *
     * @param bearer over what; a modem may be different over each
     */
    void expect(String bearer) {
        Wait wait = exchange.await(List.of(ONLINE, FAILED), LONGEST);
        String expected = "a message that it is connected within " + Layout.seconds(LONGEST);
        if (wait.outcome() != Outcome.MATCH) {
            throw account.mismatch("", expected, wait);
        }
        if (wait.which() != 0) {
            throw Finding.fail(
                    "the modem does not go online", account.facts(expected, Layout.folded(Brackets.of(wait.text()))));
        }
        exchange.await(LINE_FEED, account.quiet());
        if (idle.mayHaveLateOk(bearer)) {
            Outcome came = exchange.await(OK, LATE_OK).outcome();
            switch (came) {
                case MATCH -> exchange.await(LINE_FEED, account.quiet());
                case TIMEOUT -> idle.noLateOk(bearer);
                case MISMATCH -> {
                    // Something else came, which is found as late bytes.
                }
            }
        }
    }
}
