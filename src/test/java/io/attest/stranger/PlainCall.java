package io.attest.stranger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A data call without the stack, V.250 6.3: ATD until CONNECT, which any octet of the host breaks off, then data that the far end
 * takes and never answers, and three pluses amid silence to give commands again.
 */
final class PlainCall {

    private static final Duration GUARD = Duration.ofSeconds(1);

    private enum State {
        NONE,
        DIALING,
        DATA,
        COMMANDS
    }

    private final Clock clock;
    private final Results results;
    private final Network network;
    private State state = State.NONE;
    private String speed = "";
    private long lastOctet;
    private int pluses;
    private Clock.@Nullable Timer timer;

    PlainCall(Clock clock, Results results, Network network) {
        this.clock = clock;
        this.results = results;
        this.network = network;
    }

    boolean exists() {
        return state != State.NONE;
    }

    /** Octets of the host are no commands. */
    boolean takesOctets() {
        return state == State.DIALING || state == State.DATA;
    }

    /** What stands behind ATD; what is neither digit, star nor hash says how to dial and is passed over. */
    Outcome dial(String dialled) {
        String number = dialled.replaceAll("[^0-9*#+]", "");
        if (exists() || number.isEmpty() || dialled.endsWith(";")) {
            return Outcome.ERROR;
        }
        if (!network.registered()) {
            results.code("NO CARRIER");
            return Outcome.LATER;
        }
        state = State.DIALING;
        Network.Call call = network.call(number);
        timer = clock.after(Duration.ofMillis(Math.round(call.after() * 1000)), () -> {
            switch (call.result()) {
                case "answer" -> answered(call.speed());
                case "busy" -> over("BUSY");
                case "no-answer" -> over("NO ANSWER");
                default -> over("NO CARRIER");
            }
        });
        return Outcome.LATER;
    }

    void octet(int octet) {
        if (state == State.DIALING) {
            over("NO CARRIER");
            return;
        }
        long now = clock.now();
        boolean apart = now - lastOctet >= GUARD.toNanos();
        lastOctet = now;
        cancel();
        pluses = octet != '+' ? 0 : pluses == 0 && !apart ? 0 : pluses + 1;
        if (pluses == 3) {
            timer = clock.after(GUARD, this::escaped);
        }
    }

    Outcome resume() {
        if (!exists()) {
            results.code("NO CARRIER");
            return Outcome.LATER;
        }
        online();
        return Outcome.LATER;
    }

    /** The far end or the network has ended it. */
    void lost() {
        if (exists()) {
            over("NO CARRIER");
        }
    }

    void forget() {
        cancel();
        state = State.NONE;
        results.dataState(false);
    }

    void answered(String rate) {
        speed = rate;
        online();
    }

    private void online() {
        state = State.DATA;
        pluses = 0;
        lastOctet = clock.now();
        results.code("CONNECT " + speed);
        results.dataState(true);
    }

    private void escaped() {
        state = State.COMMANDS;
        results.code("OK");
        results.dataState(false);
    }

    private void over(String words) {
        cancel();
        state = State.NONE;
        results.code(words);
        results.dataState(false);
    }

    private void cancel() {
        if (timer != null) {
            timer.cancel();
        }
    }
}
