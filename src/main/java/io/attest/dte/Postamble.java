package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Meter.Share;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
    private static final Pattern TELLS = Pattern.compile("^AT(\\+CG?REG)=[12]\\r", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLS = Pattern.compile("^AT[A-Z0-9=?]*?[DAO]", Pattern.CASE_INSENSITIVE);

    /** More is to be expected after these: a number dialled, a speed, an address, a ring. */
    private static final Pattern PROGRESS =
            Pattern.compile("(?:^|[\\r\\n])(?:DIALING|[0-9*#+]{2,}|[12]|CONNECT[^\\r\\n]*"
                    + "|\\d+(?:\\.\\d+){3}|RING|\\+C(?:RING|LIP)[^\\r\\n]*) *[\\r\\n]+$");

    /** And after the OK of a call that is answered. */
    private static final Pattern ACCEPTS = Pattern.compile("^AT#ACCEPT\\[CR]$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OK = Pattern.compile("[\\r\\n]OK[\\r\\n]+$");

    /** The last that was said is that there is a connection: from here on the line may carry data, not commands. */
    private static final Pattern DATA = Pattern.compile("CONNECT[^\\r\\n]*[\\r\\n]+$|\\r1[0-6]?\\r$");

    private static final Pattern OVER =
            Pattern.compile("(?:BUSY|NO ANSWER|NO CARRIER|NO DIALTONE|ERROR[^\\r\\n]*)[\\r\\n]+$|\\r[34678]\\r$");

    private static final Pattern FINAL = Pattern.compile(
            ".*?(?:(?<![!-~])OK|ERROR[^\\r\\n]*)\\r\\n|.*?(?<![!-~])(?:[04]|\\d{5})\\r", Pattern.DOTALL);

    /** The command line began with something that the case had left. */
    private static final Pattern SPOILT = Pattern.compile("(?<!CME )ERROR\\r");

    private static final Pattern STATE =
            Pattern.compile(".*?(?:STATE|NO SERVICE|ERROR)[^\\r\\n]*\\r\\n", Pattern.DOTALL);

    private static final String ENDING = "DISCONNECTING";

    /** How long a modem may take to give up a connection. */
    private static final Duration STOP = Duration.ofSeconds(30);

    private static final Duration USUAL_STOP = Duration.ofSeconds(2);

    private static final Duration LATE = Duration.ofSeconds(2);
    private static final int KNOWN = 3;

    private final Patience patience;
    private final IdleState idle;
    private final Services services = new Services();
    private boolean stack;
    private boolean plain;
    private final Set<String> told = new TreeSet<>();
    private boolean ran;
    private boolean late;
    private int onTime;

    Postamble(Patience patience, IdleState idle) {
        this.patience = patience;
        this.idle = idle;
    }

    /** The mail, file or socket that is under way, if one is. */
    Services services() {
        return services;
    }

    /** The host has written this. */
    void written(String text) {
        stack |= STARTS.matcher(text).find();
        plain |= CALLS.matcher(text).find();
        Matcher tells = TELLS.matcher(text);
        if (tells.find()) {
            told.add(tells.group(1));
        }
    }

    /** A call was made to ring: the modem may answer it, or call back. */
    void called() {
        stack = true;
    }

    /** The case is over, and this is the last that the modem has said in it. */
    void ends(String heard) {
        plain &= !OVER.matcher(heard).find();
    }

    /** Whether there may be a call that no command of the stack has made. */
    boolean hasPlainCall() {
        return plain;
    }

    /** Whether anything may be under way. */
    boolean isDue() {
        return stack || plain || services.isLeft();
    }

    /** Whether the case ends while a connection is being made or mail is under way: what comes next is no surplus then. */
    boolean isInTheMiddle(Exchange exchange) {
        String taken = exchange.lastTaken();
        boolean accepted = ACCEPTS.matcher(exchange.lastWritten()).find()
                && OK.matcher(taken).find();
        return services.isUnderWay()
                || stack && (accepted || PROGRESS.matcher(taken).find());
    }

    void run(Exchange exchange) {
        if (isDue()) {
            endConnection(exchange);
        }
        hushRegistration(exchange);
    }

    /** A modem that tells its registration would disturb the next case that changes it. */
    private void hushRegistration(Exchange exchange) {
        if (told.isEmpty()) {
            return;
        }
        told.forEach(command -> idle.say(exchange, "AT" + command + "=0"));
        exchange.drain(patience.quiet());
        told.clear();
        ran = true;
    }

    private void endConnection(Exchange exchange) {
        services.bringToRest(exchange, patience);
        // A plain call was hung up at the far end, if the bench can do that.
        boolean data = carriesData(exchange);
        if (data) {
            exchange.write(IdleState.bytes("+++"));
            exchange.guard(patience.escape());
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

    /** Whether a connection was ended after the last case. */
    boolean ran() {
        return ran;
    }

    void restore(boolean connected) {
        ran = connected;
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
        Exchange.Wait wait = stop(exchange);
        if (wait.outcome() == Outcome.MATCH && SPOILT.matcher(wait.text()).find()) {
            wait = stop(exchange);
        }
        if (wait.outcome() == Outcome.MATCH && wait.text().contains("ERROR")) {
            sitThroughTheEnd(exchange);
        }
        return wait.outcome() == Outcome.MATCH;
    }

    private static Exchange.Wait stop(Exchange exchange) {
        exchange.write(IdleState.bytes("AT#CONNECTIONSTOP\r"));
        // Nobody judges how long it takes, so a clock that can be moved need not wait for it.
        exchange.meter().during(Share.MODEM, () -> exchange.sitThrough(USUAL_STOP));
        return exchange.await(FINAL, STOP.minus(USUAL_STOP));
    }

    /** A modem that is disconnecting already may refuse to do it again (E-75): then its end is waited for. */
    private void sitThroughTheEnd(Exchange exchange) {
        Duration until = exchange.elapsed().plus(STOP);
        String state = ENDING;
        while (state.contains(ENDING) && exchange.elapsed().compareTo(until) < 0) {
            exchange.drain(patience.quiet());
            exchange.write(IdleState.bytes("AT#VSTATE\r"));
            state = exchange.await(STATE, patience.answer()).text();
        }
        exchange.drain(patience.quiet());
    }

    /** The wait is the guard time before the escape sequence; most often the far end has just ended the call. */
    private boolean carriesData(Exchange exchange) {
        if (DATA.matcher(exchange.heard()).find()
                && exchange.meter().during(Share.MANDATED, () -> exchange.receive(patience.escape()))) {
            exchange.drain(patience.quiet());
        }
        ends(exchange.heard());
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
        boolean doubtful = late || onTime < KNOWN;
        exchange.drain(doubtful ? patience.quiet() : idle.chatter().moment());
        if (doubtful) {
            onTime++;
            if (exchange.receive(LATE)) {
                late = true;
                exchange.drain(patience.quiet());
            }
        }
        if (!idle.settled() || !idle.clean(exchange)) {
            idle.unsettle();
        }
    }
}
