package io.attest.modem.network;

import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import io.attest.modem.core.Timers.Timer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one circuit-switched call that the modem can have. The far end of a data call swallows octets and is silent. */
public final class Calls {

    /** How far the call is. */
    public enum State {
        IDLE,
        RINGING,
        SETTING_UP,
        ESTABLISHED
    }

    private static final Duration ANSWERING = Duration.ofSeconds(1);

    private final Machine machine;
    private State state = State.IDLE;
    private boolean data;
    private String speed = DialOutcome.DEFAULT_SPEED;
    private @Nullable Incoming incoming;
    private int rung;
    private @Nullable Timer timer;
    private @Nullable Mode mode;

    public Calls(Machine machine) {
        this.machine = machine;
    }

    public State state() {
        return state;
    }

    /** ATD without a semicolon: the line is taken until the call stands or fails. */
    public void dialData(String number) {
        if (reach(number, true)) {
            take(new Waiting(machine));
        } else {
            tell("NO CARRIER");
        }
    }

    /** ATD with a semicolon; says whether the call could be started. A failure is indicated when it happens. */
    public boolean dialVoice(String number) {
        return reach(number, false);
    }

    private boolean reach(String number, boolean asData) {
        if (state != State.IDLE || !machine.network().gsm().registered()) {
            return false;
        }
        data = asData;
        DialOutcome outcome = machine.network().dial(number);
        state = State.SETTING_UP;
        after(outcome.after(), () -> {
            if (outcome.answered()) {
                establish(outcome.speed());
            } else {
                fail(outcome.result());
            }
        });
        return true;
    }

    /** A call comes in. Fails when the modem cannot be reached. */
    public void ring(Incoming call) {
        if (state != State.IDLE) {
            throw new IllegalArgumentException("the modem is busy with a call; hang it up first");
        }
        if (!machine.network().gsm().registered()) {
            throw new IllegalArgumentException("the modem is not registered with the GSM network");
        }
        state = State.RINGING;
        incoming = call;
        data = call.data();
        rung = 0;
        ringOnce();
    }

    private void ringOnce() {
        Incoming call = incoming;
        if (call == null || call.rings().filter(most -> rung >= most).isPresent()) {
            drop();
            return;
        }
        rung++;
        announce(call);
        int answerAfter = machine.profile().get(Setting.S0);
        if (answerAfter > 0 && rung >= answerAfter) {
            answer();
        } else {
            after(machine.design().calls().ringing(), this::ringOnce);
        }
    }

    private void announce(Incoming call) {
        String type = call.data() ? "REL ASYNC" : "VOICE";
        machine.answers().indicate(machine.profile().on(Setting.CRC) ? "+CRING: " + type : "RING");
        if (machine.profile().on(Setting.CLIP)) {
            call.cli()
                    .ifPresent(number -> machine.answers()
                            .indicate("+CLIP: \"" + number + "\"," + (number.startsWith("+") ? 145 : 129)));
        }
    }

    /** ATA, or S0 rings. Says whether there was a call to answer. */
    public boolean answer() {
        if (state != State.RINGING) {
            return false;
        }
        incoming = null;
        if (data) {
            state = State.SETTING_UP;
            take(new Waiting(machine));
            after(ANSWERING, () -> establish(DialOutcome.DEFAULT_SPEED));
        } else {
            stop();
            state = State.ESTABLISHED;
        }
        return true;
    }

    private void establish(String atSpeed) {
        state = State.ESTABLISHED;
        speed = atSpeed;
        timer = null;
        if (data) {
            online();
        }
    }

    /** CONNECT, and the octets are data from here on. */
    private void online() {
        tell(machine.profile().on(Setting.X) ? "CONNECT " + speed : "CONNECT");
        take(new Online(machine));
    }

    /** ATO: says whether there was a data call to return to. */
    public boolean resume() {
        if (state != State.ESTABLISHED || !data) {
            return false;
        }
        online();
        return true;
    }

    /** The host typed while the call was being set up. */
    void abandon() {
        fail("NO CARRIER");
    }

    /** The far end, or the network, ends the call. Ringing just stops. */
    public boolean remoteHangUp() {
        if (state == State.IDLE) {
            return false;
        }
        if (state == State.RINGING) {
            drop();
        } else {
            fail("NO CARRIER");
        }
        return true;
    }

    private void fail(String result) {
        drop();
        if (mode != null && machine.takes(mode)) {
            machine.command();
        }
        tell(result);
    }

    private void take(Mode own) {
        mode = own;
        machine.enter(own);
    }

    /** ATH: ends whatever call there is, without a word. */
    public void drop() {
        stop();
        incoming = null;
        state = State.IDLE;
    }

    private void tell(String result) {
        machine.answers().indicate(machine.design().calls().told().apply(result));
    }

    private void after(Duration delay, Runnable action) {
        stop();
        timer = machine.timers().in(delay, action);
    }

    private void stop() {
        Optional.ofNullable(timer).ifPresent(machine.timers()::cancel);
        timer = null;
    }
}
