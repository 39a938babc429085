package io.attest.stranger;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to the Internet: a data call with PPP on it, which is played and not spoken, or a GPRS session. */
final class Link {

    private enum State {
        IDLE,
        CHECKING,
        DIALING,
        AUTHENTICATING,
        CONNECTED,
        DISCONNECTING
    }

    private static final Duration NEGOTIATION = Duration.ofMillis(500);
    private static final Duration PPP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration HANDSHAKE = Duration.ofSeconds(1);
    private static final Duration RELEASE = Duration.ofMillis(500);

    private final Clock clock;
    private final Results results;
    private final Store store;
    private final Network network;
    private final Services services;
    private BooleanSupplier lineTaken = () -> false;
    private State state = State.IDLE;
    private boolean gprs;
    private boolean called;
    private boolean accepted;
    private int context;
    private String dialled = "";
    private int redials;
    private int stops;
    private String mine = "";
    private String theirs = "";
    private Clock.@Nullable Timer step;
    private Clock.@Nullable Timer inactivity;

    Link(Clock clock, Results results, Store store, Network network, Services services) {
        this.clock = clock;
        this.results = results;
        this.store = store;
        this.network = network;
        this.services = services;
    }

    /** A call that is not the stack's has the line. */
    void unless(BooleanSupplier other) {
        lineTaken = other;
    }

    boolean idle() {
        return state == State.IDLE;
    }

    boolean up() {
        return state == State.CONNECTED;
    }

    /** The context that is active, 0 for none. */
    int context() {
        return up() && gprs ? context : 0;
    }

    String stateName() {
        return state == State.IDLE && !network.registered() ? "NO SERVICE" : state.name();
    }

    /** Those of the operator take the place of the host's own. */
    List<String> nameServers() {
        if (gprs && !network.gprsOutcome.dns().isEmpty()) {
            return network.gprsOutcome.dns();
        }
        return Stream.of(store.get("DNSSERV1"), store.get("DNSSERV2"))
                .filter(server -> !server.equals("0.0.0.0"))
                .toList();
    }

    Outcome addresses() {
        return up()
                ? Outcome.report(List.of(
                        "MY IP: " + mine, (gprs && !results.dialect().odd() ? "Gateway IP: " : "PEER IP: ") + theirs))
                : Outcome.error(Codes.NO_LINK);
    }

    Outcome start() {
        if (state != State.IDLE || lineTaken.getAsBoolean()) {
            return Outcome.error(Codes.ALREADY_RUNNING);
        }
        gprs = store.get("GPRSMODE").equals("1");
        if (gprs ? !network.attached() : !network.registered()) {
            return Outcome.error(Codes.NOT_ATTACHED);
        }
        if (gprs) {
            return activate();
        }
        String number = store.get("DIALN" + store.get("DIALSELECT"));
        return number.isEmpty() ? Outcome.error(Codes.BAD_CONFIGURATION) : startTo(number);
    }

    /** Calls back whoever called, over GSM whatever GPRSMODE is. */
    Outcome startTo(String number) {
        gprs = false;
        called = false;
        accepted = false;
        dialled = number;
        redials = Math.max(0, store.number("REDIALCOUNT") - (results.dialect().odd() ? 1 : 0));
        dial();
        return Outcome.LATER;
    }

    /** Takes the call that rings. */
    void answer(boolean byHost) {
        gprs = false;
        called = true;
        accepted = byHost;
        state = State.CHECKING;
        step = clock.after(HANDSHAKE, () -> negotiate("9600", "149"));
    }

    /** A data call of the stack has the line. */
    boolean onGsm() {
        return !idle() && !gprs;
    }

    Outcome stop() {
        if (state == State.IDLE) {
            return results.dialect().odd() ? Outcome.error(Codes.NO_LINK) : Outcome.OK;
        }
        if (!up() && results.dialect().odd() && state != State.DISCONNECTING) {
            results.code("NO CARRIER");
        }
        services.abandon();
        stops++;
        if (state != State.DISCONNECTING) {
            cancel();
            state = State.DISCONNECTING;
            step = clock.after(RELEASE, this::released);
        }
        return Outcome.LATER;
    }

    /** The far end or the network has ended it. */
    void lost() {
        if (state == State.IDLE || state == State.DISCONNECTING) {
            return;
        }
        if (gprs) {
            end(Codes.SESSION_LOST);
            return;
        }
        boolean served = services.active();
        forget();
        if (served) {
            services.failed(Codes.CONNECTION_RESET);
        }
        results.unsolicited("NO CARRIER");
    }

    /** The far end of a data call has ended it. */
    void hungUp() {
        if (onGsm()) {
            lost();
        }
    }

    void gprsGone() {
        if (gprs) {
            lost();
        }
    }

    void forget() {
        cancel();
        stops = 0;
        state = State.IDLE;
    }

    /** Something passed between host, stack and Internet. */
    void traffic() {
        if (up()) {
            if (inactivity != null) {
                inactivity.cancel();
            }
            inactivity = clock.after(Duration.ofMinutes(store.number("PHYTIMEOUT")), () -> end(Codes.INACTIVE));
        }
    }

    private Outcome activate() {
        if (store.get("APNSERV").isEmpty()) {
            return Outcome.error(Codes.ACTIVATION_ABORTED);
        }
        state = State.CHECKING;
        called = false;
        accepted = false;
        context = store.number("GPRSCID");
        network.seen.context(context, store.get("APNSERV"), store.get("APNUN"), store.get("APNPW"));
        Network.Gprs outcome = network.gprsOutcome;
        step = after(outcome.after(), () -> {
            switch (outcome.result()) {
                case "accept" -> connected(outcome.address(), outcome.gateway(), "Ok_Info_GprsActivation");
                case "abort" -> failed(Codes.ACTIVATION_ABORTED, Codes.ACTIVATION_FAILED);
                case "auth-fail" -> failed(Codes.GPRS_LOGIN_FAILED, Codes.ACTIVATION_FAILED);
                default -> failed(Codes.ACTIVATION_FAILED, Codes.GPRS_FAILED);
            }
        });
        return Outcome.LATER;
    }

    private void dial() {
        state = State.DIALING;
        results.code("DIALING");
        results.code(dialled);
        Network.Call call = network.call(dialled);
        step = after(call.after(), () -> {
            switch (call.result()) {
                case "answer" -> negotiate(call.speed(), "24");
                case "busy" -> unanswered("BUSY");
                case "no-answer" -> unanswered("NO ANSWER");
                default -> unanswered("NO CARRIER");
            }
        });
    }

    private void unanswered(String words) {
        if (redials-- > 0) {
            step = clock.after(Duration.ofSeconds(store.number("REDIALDELAY")), this::dial);
        } else {
            forget();
        }
        if (idle() || !results.dialect().odd()) {
            results.code(words);
        }
    }

    /** {@code serving}: the values of PPPMODE with which the modem is the server of such a call. */
    private void negotiate(String speed, String serving) {
        state = State.AUTHENTICATING;
        results.code("CONNECT " + speed);
        Ppp ppp = new Ppp(serving.contains(store.get("PPPMODE")), network.peer, store);
        step = ppp.silent()
                ? clock.after(PPP_PATIENCE, () -> failed(ppp.timeout()))
                : clock.after(NEGOTIATION, () -> negotiated(ppp));
    }

    private void negotiated(Ppp ppp) {
        ppp.seenBy(network.seen);
        if (ppp.agreed()) {
            connected(ppp.mine(), ppp.theirs(), "Ok_Info_PPP");
        } else {
            failed(ppp.failure());
        }
    }

    private void connected(String own, String other, String words) {
        mine = own;
        theirs = other;
        state = State.CONNECTED;
        results.code(own);
        results.code(accepted && results.dialect().odd() ? "PPP OK" : words);
        if (!called && results.dialect().odd()) {
            results.code("OK");
        }
        traffic();
    }

    private void failed(int usual, int odd) {
        failed(results.dialect().odd() ? odd : usual);
    }

    private void failed(int code) {
        forget();
        if (accepted && results.dialect().odd()) {
            results.code("PPP ERROR");
        } else {
            boolean misprinted =
                    !called && !gprs && code > 38_900 && results.dialect().odd();
            results.stackError(misprinted ? code - 10_000 : code);
        }
    }

    private void end(int code) {
        forget();
        if (services.active()) {
            services.failed(code);
        } else if (code == Codes.INACTIVE && results.dialect().odd()) {
            results.unsolicited("TIMEOUT");
        } else {
            results.unsolicitedError(code);
        }
    }

    private void released() {
        int answers = stops;
        forget();
        for (int count = 0; count < answers; count++) {
            results.code("OK");
        }
    }

    private void cancel() {
        if (step != null) {
            step.cancel();
        }
        if (inactivity != null) {
            inactivity.cancel();
        }
    }

    private Clock.Timer after(double seconds, Runnable act) {
        return clock.after(Duration.ofMillis(Math.round(seconds * 1000)), act);
    }
}
