package io.attest.dte;

import io.attest.dte.Arrivals.Arrival;
import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.dte.Meter.Share;
import io.attest.line.Brackets;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.attest.verdict.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Times that are under test: from whatever happened last to the first byte of an indication. */
final class Window {

    /** How long past its window an indication is still waited for, so that the message can tell how late it is. */
    private static final Duration LEAST_GRACE = Duration.ofSeconds(5);

    private static final Duration MOST_GRACE = Duration.ofSeconds(30);

    /** From so long before its window an indication is waited for finely; what comes earlier is too early anyhow. */
    private static final Duration FINELY = Duration.ofSeconds(1);

    /** How finely it is looked for what does not come over the line. */
    private static final Duration LOOK = Duration.ofMillis(10);

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
        // An interval that the manual asks for is no slowness of the modem's.
        Share whose = notBefore.isZero() ? Share.HARNESS : Share.MANDATED;
        Wait wait = exchange.meter().during(whose, () -> exchange.await(expectation.accepted(), left(origin, latest)));
        if (wait.outcome() != Outcome.MATCH) {
            throw account.mismatch(canonical, expected, wait);
        }
        if (wait.text().isEmpty()) {
            // An erratum lets the modem keep silent: there is no time to measure.
            latitude.accept(expectation, "");
            return;
        }
        Timing timing = timing(shown, origin.when(), wait.began(), notBefore, notAfter, tolerance);
        hold(timing, origin, expected, Brackets.of(wait.text()), "the modem indicates");
        latitude.accept(expectation, wait.text());
    }

    /**
     * Waits for something that is seen elsewhere than on the line.
     *
     * @param shown how messages name it
     * @param there whether it has come
     * @param came what to tell of what has come, once it has
     */
    void expectElsewhere(
            String shown, Duration notBefore, Duration notAfter, BooleanSupplier there, Supplier<String> came) {
        Event origin = exchange.last();
        Duration exactness = exchange.isVirtual() ? LOOK : tolerance;
        Duration latest = notAfter.plus(exactness).plus(grace(notAfter));
        exchange.settle();
        if (!exchange.isVirtual() && !there.getAsBoolean()) {
            exchange.pass(left(origin, notBefore.minus(exactness).minus(FINELY)));
        }
        while (!there.getAsBoolean() && !left(origin, latest).isZero()) {
            exchange.passMoment(LOOK);
            exchange.settle();
        }
        Arrival at = new Arrival(exchange.elapsed(), Duration.ZERO);
        String expected =
                shown + " not before " + Layout.seconds(notBefore) + " and not after " + Layout.seconds(notAfter);
        if (!there.getAsBoolean()) {
            throw Finding.fail(
                    "it does not arrive",
                    account.facts(expected, Layout.beside("nothing", "in " + Layout.seconds(latest))));
        }
        Timing timing = timing(shown, origin.when(), at, notBefore, notAfter, exactness);
        hold(timing, origin, expected, came.get(), "it arrives");
    }

    private void hold(Timing timing, Event origin, String expected, String came, String what) {
        timings.add(timing);
        if (!timing.holds()) {
            List<Fact> facts =
                    account.facts(expected, Layout.beside(came, "after " + Layout.seconds(timing.measured())));
            facts.add(Fact.of("since", origin.what()));
            facts.add(Fact.of("tolerance", Layout.seconds(timing.tolerance())));
            throw Finding.fail(
                    what + (timing.measured().compareTo(timing.notBefore()) < 0 ? " too early" : " too late"), facts);
        }
    }

    /** Where arrivals are known less exactly, half of that goes to the time and half to the tolerance. */
    private static Timing timing(
            String shown, Arrival from, Arrival to, Duration notBefore, Duration notAfter, Duration tolerance) {
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
