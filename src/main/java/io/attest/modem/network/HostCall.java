package io.attest.modem.network;

import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import org.jspecify.annotations.Nullable;

/** The plain calls of V.250: ATD, ATA, ATO. While a data call is being set up it takes the line; then octets are data. */
public final class HostCall implements Party {

    private final Machine machine;
    private String speed = DialOutcome.DEFAULT_SPEED;
    private boolean data;
    private boolean stands;
    private @Nullable Mode mode;

    public HostCall(Machine machine) {
        this.machine = machine;
    }

    /** ATD without a semicolon: the line is taken until the call stands or fails. */
    public void dialData(String number) {
        if (dial(number, true)) {
            take(new Waiting(machine));
        } else {
            tell("NO CARRIER");
        }
    }

    /** ATD with a semicolon; says whether the call could be started. A failure is indicated when it happens. */
    public boolean dialVoice(String number) {
        return dial(number, false);
    }

    private boolean dial(String number, boolean asData) {
        boolean started = machine.calls().dial(number, asData, this);
        if (started) {
            stands = false;
            data = asData;
        }
        return started;
    }

    /** ATA, or S0 rings. Says whether there was a call to answer. */
    public boolean answer() {
        boolean asData = machine.calls().ringing().filter(Incoming::data).isPresent();
        if (!machine.calls().answer(this)) {
            return false;
        }
        stands = false;
        data = asData;
        if (data) {
            take(new Waiting(machine));
        }
        return true;
    }

    @Override
    public void connected(String atSpeed) {
        speed = atSpeed;
        stands = true;
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
        if (!stands || !data || machine.calls().state() != Calls.State.ESTABLISHED) {
            return false;
        }
        online();
        return true;
    }

    /** Octets of the far end go to the host while the call is online, and are lost in command state. */
    @Override
    public void octets(byte[] fromFarEnd) {
        if (mode instanceof Online && machine.takes(mode)) {
            for (byte octet : fromFarEnd) {
                machine.outlet().write(octet & 0xFF);
            }
        }
    }

    /** The host typed while the call was being set up. */
    void abandon() {
        machine.calls().end("NO CARRIER");
    }

    @Override
    public void ended(String result) {
        stands = false;
        if (mode != null && machine.takes(mode)) {
            machine.command();
        }
        tell(result);
    }

    private void take(Mode own) {
        mode = own;
        machine.enter(own);
    }

    private void tell(String result) {
        machine.answers().indicate(machine.design().calls().told().apply(result));
    }
}
