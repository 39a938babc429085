package io.attest.dte;

import io.attest.dte.Arrivals.Arrival;
import io.attest.dte.Exchange.Event;
import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.line.Brackets;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.attest.verdict.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times that are under test: from whatever happened last to the first byte of an indication. */
final class Window {

    /** How long past its window an indication is still waited for, so that the message can tell how late it is. */
    private static final Duration LEAST_GRACE = Duration.ofSeconds(5);

    private static final Duration MOST_GRACE = Duration.ofSeconds(30);

    /** From so long before its window an indication is waited for finely; what comes earlier is too early anyhow. */
    private static final Duration FINELY = Duration.ofSeconds(1);

    private final Exchange exchange;
    private final Latitude latitude;
    private final Account account;
    private final Duration tolerance;
    private final List<Timing> timings = new ArrayList<>();

    Window(Exchange exchange, Latitude latitude, Account account, Duration tolerance) {
        this.exchange = exchange;
        this.latitude = latitude;
        this.account = account;
        this.tolerance = tolerance;
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }

    void expect(String text, Duration notBefore, Duration notAfter) {
        Event origin = exchange.last();
        String canonical = "\r\n" + text + "\r\n";
        Expectation expectation = latitude.expectation(canonical, Brackets.of(text));
        String shown = expectation.shown();
        String expected =
                shown + " not before " + Layout.seconds(notBefore) + " and not after " + Layout.seconds(notAfter);
        exchange.sitThrough(left(origin, notBefore.minus(tolerance).minus(FINELY)));
        Duration latest = notAfter.plus(tolerance).plus(grace(notAfter));
        Wait wait = exchange.await(expectation.accepted(), left(origin, latest));
        if (wait.outcome() != Outcome.MATCH) {
            throw account.mismatch(canonical, expected, wait);
        }
        if (wait.text().isEmpty()) {
            // An erratum lets the modem keep silent: there is no time to measure.
            latitude.accept(expectation, "");
            return;
        }
        Timing timing = timing(shown, origin.when(), wait.began(), notBefore, notAfter);
        timings.add(timing);
        if (!timing.holds()) {
            List<Fact> facts = account.facts(
                    expected, Layout.beside(Brackets.of(wait.text()), "after " + Layout.seconds(timing.measured())));
            facts.add(Fact.of("since", origin.what()));
            facts.add(Fact.of("tolerance", Layout.seconds(timing.tolerance())));
            throw Finding.fail(
                    timing.measured().compareTo(notBefore) < 0
                            ? "the modem indicates too early"
                            : "the modem indicates too late",
                    facts);
        }
        latitude.accept(expectation, wait.text());
    }

    /** Where arrivals are known less exactly, half of that goes to the time and half to the tolerance. */
    private Timing timing(String shown, Arrival from, Arrival to, Duration notBefore, Duration notAfter) {
        Duration measured = to.at().minus(from.at());
        return new Timing(
                shown,
                measured.plus(from.blur().minus(to.blur()).dividedBy(2)),
                notBefore,
                notAfter,
                tolerance.plus(from.blur().plus(to.blur()).dividedBy(2)));
    }

    private Duration left(Event origin, Duration until) {
        Duration left = origin.when().at().plus(until).minus(exchange.elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration grace(Duration notAfter) {
        Duration most = notAfter.compareTo(MOST_GRACE) < 0 ? notAfter : MOST_GRACE;
        return most.compareTo(LEAST_GRACE) < 0 ? LEAST_GRACE : most;
    }
}
