package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What a case may leave under way (a call that rings, a connection, half of one, a call back that is still to come) and
 * how the modem is brought to rest after it: AT#CONNECTIONSTOP, whatever it answers (E-75). Nothing of it is judged. A
 * case that starts no connection and gets no call pays nothing.
 *
 * <p>Some modems tell the end of a call only after their OK. The first few times it is waited for; where it has come
 * once it is always waited for.
 */
final class Postamble {

    private static final Pattern STARTS =
            Pattern.compile("#\\s*(?:CONNECTIONSTART|ACCEPT)\\s*\\r", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLS = Pattern.compile("^AT[A-Z0-9=?]*?[DAO]", Pattern.CASE_INSENSITIVE);

    /** The last that was said is that there is a connection: from here on the line may carry data, not commands. */
    private static final Pattern DATA = Pattern.compile("CONNECT[^\\r\\n]*[\\r\\n]+$|\\r1[0-6]?\\r$");

    private static final Pattern FINAL =
            Pattern.compile(".*?(?:[\\r\\n]OK|ERROR[^\\r\\n]*)\\r\\n|.*?\\r[04]\\r", Pattern.DOTALL);

    /** How long a modem may take to give up a connection. */
    private static final Duration STOP = Duration.ofSeconds(30);

    private static final Duration LATE = Duration.ofSeconds(2);
    private static final int KNOWN = 3;

    private final Patience patience;
    private final IdleState idle;
    private boolean stack;
    private boolean plain;
    private boolean ran;
    private boolean late;
    private int onTime;

    Postamble(Patience patience, IdleState idle) {
        this.patience = patience;
        this.idle = idle;
    }

    /** The host has written this. */
    void written(String text) {
        stack |= STARTS.matcher(text).find();
        plain |= CALLS.matcher(text).find();
    }

    /** A call was made to ring: the modem may answer it, or call back. */
    void called() {
        stack = true;
    }

    boolean hasPlainCall() {
        return plain;
    }

    boolean isDue() {
        return stack || plain;
    }

    void run(Exchange exchange) {
        if (!isDue()) {
            return;
        }
        boolean data = carriesData(exchange);
        if (data) {
            exchange.write(IdleState.bytes("+++"));
            exchange.drain(patience.escape());
        }
        if (stack && !stopped(exchange)) {
            recover(exchange);
        }
        if (plain || data) {
            idle.say(exchange, "ATH");
        }
        settle(exchange);
        stack = false;
        plain = false;
        ran = true;
    }

    /** Before the next case: what its predecessor's connection still had to say. Such a modem is listened to longer. */
    void lookBack(Exchange exchange) {
        if (!ran) {
            return;
        }
        ran = false;
        exchange.receive(Duration.ZERO);
        if (exchange.hasUnread()) {
            late = true;
            exchange.drain(patience.quiet());
            stopped(exchange);
            settle(exchange);
        }
    }

    private boolean stopped(Exchange exchange) {
        exchange.write(IdleState.bytes("AT#CONNECTIONSTOP\r"));
        return exchange.await(FINAL, STOP).outcome() == Outcome.MATCH;
    }

    /** The wait is the guard time before the escape sequence, and the far end may end the call meanwhile. */
    private boolean carriesData(Exchange exchange) {
        if (DATA.matcher(exchange.heard()).find()) {
            exchange.drain(patience.escape());
        }
        return DATA.matcher(exchange.heard()).find();
    }

    /** Nothing answers, so perhaps the line carries data after all. */
    private void recover(Exchange exchange) {
        idle.unsettle();
        try {
            idle.reach(exchange);
            stopped(exchange);
        } catch (Finding notReached) {
            idle.unsettle();
        }
    }

    /** Takes what still comes, and sees whether the modem is at rest. */
    private void settle(Exchange exchange) {
        exchange.drain(patience.quiet());
        if (late || onTime < KNOWN) {
            late |= exchange.receive(LATE);
            onTime++;
            exchange.drain(patience.quiet());
        }
        if (!idle.settled() || !idle.clean(exchange)) {
            idle.unsettle();
        }
    }
}
