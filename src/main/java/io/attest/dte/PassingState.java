package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.line.Brackets;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state that lasts only while another command is under way. What that command says, and the results of both, may
 * stand before and behind the report in any order, so only the report itself is judged.
 */
final class PassingState {

    /** A modem that takes one command after the other answers when the one under way has ended. */
    private static final Duration SET_UP = Duration.ofSeconds(60);

    private static final Pattern REPORT = Pattern.compile(
            ".*?(?:#STATE ?[:=] ?\"?([A-Z ]+)\"?|#?(NO SERVICE)) *\\r\\n(?:.*?\\r\\nOK\\r\\n)?", Pattern.DOTALL);

    /** States in which nothing is under way: the one asked for is still to come, or over. */
    private static final Set<String> LASTING = Set.of("IDLE", "CONNECTED");

    private final Exchange exchange;
    private final Latitude latitude;
    private final Account account;

    PassingState(Exchange exchange, Latitude latitude, Account account) {
        this.exchange = exchange;
        this.latitude = latitude;
        this.account = account;
    }

    /** The state has just been asked for. */
    void expect(String state) {
        String line = "#STATE: \"" + state + "\"";
        Wait wait = exchange.await(REPORT, SET_UP);
        if (wait.outcome() != Outcome.MATCH) {
            throw account.mismatch(line + "\r\n", line + " within " + Layout.seconds(SET_UP), wait);
        }
        String came = wait.text() + exchange.drain(account.quiet());
        Expectation expectation = latitude.expectation(line + "\r\n", line);
        Matcher found = Pattern.compile("(?<![^\\r\\n])(?:" + expectation.accepted() + ")", Pattern.DOTALL)
                .matcher(came);
        if (found.find()) {
            latitude.accept(expectation, found.group());
            return;
        }
        List<Fact> facts = account.facts(line, Layout.folded(Brackets.of(came)));
        Matcher report = REPORT.matcher(wait.text());
        if (report.matches() && LASTING.contains(String.valueOf(report.group(1)))) {
            throw Finding.inconclusive(Attribution.IUT, "the state did not last long enough to be seen", facts);
        }
        throw Finding.fail("the modem reports another state", facts);
    }
}
