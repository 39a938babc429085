package io.attest.dte;

import io.attest.dte.Recovery.Rung;
import io.attest.line.LineLost;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The way back to a modem that does not answer as it should: rung after rung, from the mildest to a hard reset, until the
 * settings of the line are as they must be. Bounded, and written down in the transcript with what each rung took.
 *
 * <p>Where a reset has helped, the next climb begins with it: such a modem hangs, and the milder rungs only cost time.
 */
final class Ladder {

    /** Long enough for S25 of V.250, and for a modem that looks at DTR now and then only. */
    private static final Duration DTR_DROP = Duration.ofSeconds(1);

    private final Recovery recovery;
    private final Patience patience;
    private final LineSettings settings;
    private final Runnable reset;
    private final Consumer<Exchange> awaken;
    private int resets;
    private boolean resetHelps;

    /**
     * @param reset has the modem reset; may throw when the bench cannot
     * @param awaken waits for a modem that starts
     */
    Ladder(Recovery recovery, Patience patience, LineSettings settings, Runnable reset, Consumer<Exchange> awaken) {
        this.recovery = recovery;
        this.patience = patience;
        this.settings = settings;
        this.reset = reset;
        this.awaken = awaken;
    }

    /** How many times the modem was reset. */
    int resets() {
        return resets;
    }

    /** Whether a reset has helped when nothing else had. */
    boolean resetHelps() {
        return resetHelps;
    }

    void restore(boolean helps) {
        resetHelps = helps;
    }

    /** @throws Finding if no rung helps */
    void climb(Exchange exchange) {
        climb(exchange, exchange.elapsed().plus(recovery.longest()));
    }

    private void climb(Exchange exchange, Duration until) {
        IdleState.note(exchange, "recovery: result codes on and in words, echo off");
        if (settings.normalised(exchange)) {
            return;
        }
        List<String> tried = new ArrayList<>();
        for (Rung rung : rungs()) {
            if (exchange.elapsed().compareTo(until) >= 0) {
                tried.add("then " + Layout.seconds(recovery.longest()) + " were over");
                break;
            }
            if (helps(rung, exchange, tried)) {
                return;
            }
        }
        throw Finding.inconclusive(
                Attribution.BENCH,
                "the modem could not be brought to the idle testing state",
                List.of(
                        Fact.of("expected", "an answer to AT with ATE0, ATQ0 and ATV1"),
                        Fact.of("tried", String.join(", ", tried))));
    }

    private List<Rung> rungs() {
        return resetHelps && recovery.rungs().contains(Rung.RESET) ? List.of(Rung.RESET) : recovery.rungs();
    }

    private boolean helps(Rung rung, Exchange exchange, List<String> tried) {
        Duration began = exchange.elapsed();
        IdleState.note(exchange, "recovery: " + rung.word() + " (" + rung.does() + ")");
        String impossible = take(rung, exchange);
        if (!impossible.isEmpty()) {
            IdleState.note(exchange, "recovery: no " + rung.does() + ": " + impossible);
            tried.add("no " + rung.does() + ": " + impossible);
            return false;
        }
        tried.add(rung.does());
        boolean helped = settings.normalised(exchange);
        if (rung == Rung.RESET) {
            resetHelps = helped;
            settings.expectSilence(helped);
        }
        IdleState.note(
                exchange,
                "recovery: " + rung.word() + (helped ? " helped" : " did not help") + " in "
                        + Layout.moment(exchange.elapsed().minus(began)));
        return helped;
    }

    /** @return why it cannot be done here, or nothing */
    private String take(Rung rung, Exchange exchange) {
        switch (rung) {
            case ESCAPE -> escape(exchange);
            case DTR -> {
                if (!exchange.line().dropDtr(DTR_DROP)) {
                    return "this line has none";
                }
                exchange.drain(patience.quiet());
            }
            case SETTINGS -> {
                settings.say(exchange, "ATZ");
                settings.say(exchange, "AT&F");
            }
            case RESET -> {
                return hardReset(exchange);
            }
        }
        return "";
    }

    private void escape(Exchange exchange) {
        exchange.write(new byte[] {0x1A});
        exchange.write(new byte[] {0x03});
        exchange.write(IdleState.bytes(MailService.END));
        exchange.drain(patience.escape());
        exchange.write(IdleState.bytes("+++"));
        exchange.drain(patience.escape());
        settings.say(exchange, "ATH");
    }

    private String hardReset(Exchange exchange) {
        try {
            reset.run();
        } catch (LineLost lost) {
            throw lost;
        } catch (RuntimeException impossible) {
            return String.valueOf(impossible.getMessage());
        }
        resets++;
        awaken.accept(exchange);
        return "";
    }
}
