package io.attest.modem.network;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one circuit-switched call that the modem can have, whoever it belongs to. */
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
    private final Alarm timer;
    private State state = State.IDLE;
    private boolean data;
    private @Nullable Incoming incoming;
    private int rung;
    private @Nullable Party party;
    private @Nullable FarEnd farEnd;

    public Calls(Machine machine) {
        this.machine = machine;
        timer = new Alarm(machine.timers());
    }

    public State state() {
        return state;
    }

    /** Whether there is a data call, or one is being made. */
    public boolean data() {
        return data && (state == State.SETTING_UP || state == State.ESTABLISHED);
    }

    /** The call that rings. */
    public Optional<Incoming> ringing() {
        return Optional.ofNullable(incoming);
    }

    /** Starts a call; false when none can be made. */
    public boolean dial(String number, boolean asData, Party caller) {
        if (state != State.IDLE || !machine.network().gsm().registered()) {
            return false;
        }
        data = asData;
        party = caller;
        state = State.SETTING_UP;
        DialOutcome outcome = machine.network().dial(number);
        timer.set(outcome.after(), () -> {
            if (outcome.answered()) {
                establish(outcome.speed());
            } else {
                end(outcome.result());
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
        if (call == null) {
            return;
        }
        if (call.rings().filter(most -> rung >= most).isPresent()) {
            cease(call);
            return;
        }
        rung++;
        timer.set(machine.design().calls().ringing(), this::ringOnce);
        machine.design().online().ring(machine, call);
        int answerAfter = machine.profile().get(Setting.S0);
        if (answerAfter > 0 && rung >= answerAfter) {
            machine.hostCall().answer();
        } else {
            machine.answering().rang(call, rung);
        }
    }

    /** The caller gives up. */
    private void cease(Incoming call) {
        int rings = rung;
        drop();
        machine.answering().ceased(call, rings);
    }

    /** Goes off hook. Says whether there was a call to answer; a voice call stands at once. */
    public boolean answer(Party callee) {
        if (state != State.RINGING) {
            return false;
        }
        incoming = null;
        party = callee;
        if (data) {
            state = State.SETTING_UP;
            timer.set(ANSWERING, () -> establish(DialOutcome.DEFAULT_SPEED));
        } else {
            timer.stop();
            state = State.ESTABLISHED;
        }
        return true;
    }

    private void establish(String speed) {
        state = State.ESTABLISHED;
        Party owner = party;
        if (owner == null) {
            return;
        }
        if (data) {
            farEnd = new FarEnd(machine.network(), machine.timers(), speed, owner::octets);
        }
        owner.connected(speed);
    }

    /** Octets of a data call to its far end. */
    public void send(byte[] octets) {
        FarEnd peer = farEnd;
        if (peer != null) {
            peer.receive(octets);
        }
    }

    /** The far end, or the network, ends the call; false when there is none. Ringing just stops. */
    public boolean remoteHangUp() {
        Incoming call = incoming;
        if (state == State.IDLE) {
            return false;
        }
        if (call != null) {
            cease(call);
        } else {
            end("NO CARRIER");
        }
        return true;
    }

    /** The call has come to an end by itself. */
    void end(String result) {
        Party owner = party;
        drop();
        if (owner != null) {
            owner.ended(result);
        }
    }

    /** Ends whatever call there is, without a word. */
    public void drop() {
        timer.stop();
        if (farEnd != null) {
            farEnd.gone();
        }
        farEnd = null;
        party = null;
        incoming = null;
        state = State.IDLE;
    }
}
