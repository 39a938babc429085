package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.dte.Meter.Share;
import io.attest.line.Brackets;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Indications in any order until the modem falls silent: nothing but these, each so many times. */
final class OnlyThese {

    private final Exchange exchange;
    private final Latitude latitude;
    private final Account account;

    OnlyThese(Exchange exchange, Latitude latitude, Account account) {
        this.exchange = exchange;
        this.latitude = latitude;
        this.account = account;
    }

    /** One of them, and how often it came so far. */
    private static final class Tally {

        final Indication indication;
        final Expectation expectation;
        int came;

        Tally(Indication indication, Expectation expectation) {
            this.indication = indication;
            this.expectation = expectation;
        }

        /** What an erratum lets the modem leave out need not come. */
        int least() {
            return expectation.accepted().matcher("").matches() ? 0 : indication.least();
        }

        boolean full() {
            return came >= indication.most();
        }
    }

    /** Collects until a silence that long; ends at the first that is none of them or comes too often. */
    void expect(Duration silence, List<Indication> indications) {
        List<Tally> tallies = indications.stream()
                .map(each ->
                        new Tally(each, latitude.expectation("\r\n" + each.text() + "\r\n", Brackets.of(each.text()))))
                .toList();
        StringBuilder came = new StringBuilder();
        String expected = "until " + Layout.seconds(silence) + " of silence only "
                + indications.stream().map(Indication::shown).collect(Collectors.joining(" | "));
        Wait wait = next(tallies, silence, came, expected);
        while (wait.outcome() == Outcome.MATCH && !wait.text().isEmpty()) {
            wait = next(tallies, silence, came, expected);
        }
        if (!wait.text().isEmpty()) {
            throw differs("the modem indicates something else than what may come", expected, came);
        }
        for (Tally tally : tallies) {
            if (tally.came < tally.least() && came.isEmpty()) {
                throw account.mismatch("\r\n" + tally.indication.text() + "\r\n", expected, wait);
            }
            if (tally.came < tally.least()) {
                throw differs("the modem indicates too seldom: " + tally.expectation.shown(), expected, came);
            }
        }
    }

    /** Where a text could be counted for several of them, it counts for the first that has room for it. */
    private Wait next(List<Tally> tallies, Duration silence, StringBuilder came, String expected) {
        List<Tally> order =
                tallies.stream().sorted(Comparator.comparing(Tally::full)).toList();
        // The silence at the end is what the case asks for.
        List<Pattern> accepted =
                order.stream().map(tally -> tally.expectation.accepted()).toList();
        Wait wait = exchange.meter().during(Share.MANDATED, () -> exchange.await(accepted, silence));
        if (wait.outcome() == Outcome.MATCH && !wait.text().isEmpty()) {
            came.append(wait.text());
            Tally tally = order.get(wait.which());
            if (tally.full()) {
                throw differs("the modem indicates too often: " + tally.expectation.shown(), expected, came);
            }
            tally.came++;
            latitude.accept(tally.expectation, wait.text());
        }
        return wait;
    }

    private Finding differs(String headline, String expected, StringBuilder came) {
        return Finding.fail(
                headline, account.facts(expected, Layout.folded(Brackets.of(came + exchange.drain(account.quiet())))));
    }
}
