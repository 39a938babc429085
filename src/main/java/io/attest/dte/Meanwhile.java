package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.line.Brackets;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer to a command line that was issued while another command is under way. What that one says, before or behind
 * it, stays unread. A modem that takes no command now says nothing, and then nothing can be judged.
 */
final class Meanwhile {

    /** A service has begun: not the one that is under way, which waits for its server. */
    private static final Pattern BEGUN = Pattern.compile("(?i)\\nOk_Info_\\w+\\r");

    private final Exchange exchange;
    private final Latitude latitude;
    private final Account account;

    Meanwhile(Exchange exchange, Latitude latitude, Account account) {
        this.exchange = exchange;
        this.latitude = latitude;
        this.account = account;
    }

    /** The command line has just been issued. */
    void expect(String text, Duration longest) {
        String canonical = "\r\n" + text + "\r\n";
        Expectation expectation = latitude.expectation(canonical, Brackets.of(text));
        Pattern anywhere = Pattern.compile("(?<before>.*?)(?<answer>" + expectation.accepted() + ")", Pattern.DOTALL);
        Wait wait = exchange.await(anywhere, longest);
        if (wait.outcome() == Outcome.MATCH) {
            Matcher came = anywhere.matcher(wait.text());
            came.matches();
            exchange.putBack(came.group("before"), wait.began());
            latitude.accept(expectation, came.group("answer"));
            return;
        }
        List<Fact> facts = account.facts(
                expectation.shown() + " within " + Layout.seconds(longest),
                wait.text().isEmpty() ? "nothing" : Layout.folded(Brackets.of(wait.text())));
        if (Account.WHOLE_ANSWER.matcher(wait.text()).find()
                || BEGUN.matcher(wait.text()).find()) {
            throw Finding.fail(Headline.of(canonical, wait.text()), facts);
        }
        throw Finding.inconclusive(
                Attribution.IUT, "the modem takes no command line while another command is under way", facts);
    }
}
