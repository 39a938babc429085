package io.attest.stranger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Calls that come in: how they are announced, who is let in, and what ANSWERMODE makes of them. A register S0 that is set answers as a
 * plain modem, and comes before ANSWERMODE.
 */
final class Ringing {

    private static final Duration CADENCE = Duration.ofSeconds(5);
    private static final int AUTOMATIC_ANSWER = 1;
    private static final int DYNAMIC_CALL_BACK = 3;

    /** {@code rings} is how patient the caller is. */
    record Caller(@Nullable String number, boolean data, int rings) {}

    private final Clock clock;
    private final Results results;
    private final Dialect dialect;
    private final Settings settings;
    private final Store store;
    private final Network network;
    private final Link link;
    private final PlainCall plain;
    private @Nullable Caller caller;
    private int heard;
    private boolean told;
    private Clock.@Nullable Timer next;
    private Clock.@Nullable Timer callBack;

    Ringing(Clock clock, Results results, Settings settings, Store store, Network network, Link link, PlainCall plain) {
        this.clock = clock;
        this.results = results;
        this.dialect = results.dialect();
        this.settings = settings;
        this.store = store;
        this.network = network;
        this.link = link;
        this.plain = plain;
    }

    boolean rings() {
        return caller != null;
    }

    /** Who is out of reach, or has the line already, does not notice. */
    void begin(Caller who) {
        if (caller == null && network.registered() && !link.onGsm() && !plain.exists()) {
            cancelCallBack();
            caller = who;
            heard = 0;
            told = false;
            ring();
        }
    }

    /** AT#ACCEPT. */
    Outcome accept() {
        if (caller == null || !link.idle()) {
            if (dialect.odd()) {
                return Outcome.ERROR;
            }
            results.code("NO CARRIER");
            return Outcome.LATER;
        }
        if (!caller.data()) {
            return Outcome.error(Codes.NO_DATA_CALL);
        }
        stop();
        results.code("OK");
        link.answer(true);
        return Outcome.LATER;
    }

    /** ATA. */
    Outcome answer() {
        if (caller == null || !caller.data()) {
            results.code("NO CARRIER");
            return Outcome.LATER;
        }
        stop();
        plain.answered("9600");
        return Outcome.LATER;
    }

    /** The caller gives up. */
    void end() {
        Caller last = caller;
        if (last == null) {
            return;
        }
        stop();
        results.unsolicited("NO CARRIER");
        if (mode() > AUTOMATIC_ANSWER && rung() && admitted(last)) {
            callBack = clock.after(Duration.ofSeconds(store.number("CALLBACKTIMER")), () -> callBack(last));
        }
    }

    /** Turned away by the host. */
    void stop() {
        caller = null;
        if (next != null) {
            next.cancel();
        }
    }

    void forget() {
        stop();
        cancelCallBack();
    }

    private void ring() {
        Caller who = caller;
        if (who == null) {
            return;
        }
        if (heard == who.rings()) {
            end();
            return;
        }
        heard++;
        boolean extended = settings.others.getOrDefault("CRC", "0").equals("1");
        results.ring(extended || dialect.odd() ? "+CRING: " + (who.data() ? "REL ASYNC" : "VOICE") : "RING");
        if (identified()) {
            String identity = identity(who.number());
            results.ring(dialect.odd() ? identity.replace(": ", ":") : identity);
        }
        next = clock.after(CADENCE, this::ring);
        act(who);
    }

    private void act(Caller who) {
        int patience = Integer.parseInt(settings.others.getOrDefault("S0", "0"));
        if (patience > 0) {
            if (heard >= patience && who.data()) {
                answer();
            }
            return;
        }
        if (mode() > 0 && who.number() == null && store.get("CALLSCREENNUM").matches("[0-9+#]{2,}")) {
            tell(Codes.NO_IDENTITY);
        } else if (mode() == AUTOMATIC_ANSWER && rung() && admitted(who)) {
            if (!who.data()) {
                tell(Codes.NO_DATA_CALL);
            } else if (link.idle()) {
                stop();
                link.answer(false);
            }
        }
    }

    /** Once a call. */
    private void tell(int code) {
        if (!told) {
            told = true;
            results.unsolicitedError(code);
        }
    }

    private void callBack(Caller who) {
        if (!link.idle() || plain.exists()) {
            return;
        }
        if (mode() != DYNAMIC_CALL_BACK) {
            results.say(link.start());
        } else if (who.number() != null) {
            results.say(link.startTo(who.number()));
        }
    }

    private void cancelCallBack() {
        if (callBack != null) {
            callBack.cancel();
        }
    }

    private int mode() {
        return store.number("ANSWERMODE");
    }

    private boolean rung() {
        int count = store.number("RINGCOUNT");
        return count > 0 && heard >= count;
    }

    private boolean identified() {
        return settings.others.getOrDefault("CLIP", "0").equals("1");
    }

    /** Without AT+CLIP=1 the stack does not learn who calls. */
    private boolean admitted(Caller who) {
        String screen = store.get("CALLSCREENNUM");
        return screen.equals("*") || !screen.equals("0") && identified() && screen.equals(who.number());
    }

    private static String identity(@Nullable String number) {
        return number == null ? "+CLIP: \"\",128" : "+CLIP: \"" + number + "\"," + (number.startsWith("+") ? 145 : 129);
    }
}
