package io.attest.modem;

import io.attest.line.Dce;
import io.attest.line.FarEnds;
import io.attest.modem.answer.Refusals;
import io.attest.modem.core.Machine;
import io.attest.modem.flash.Flash;
import io.attest.modem.flash.MemoryFlash;
import io.attest.modem.socket.Routes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A modem on the caller's thread. What one call makes it write goes out at the end of that call, or by timer where the
 * design delivers slowly. First power-up leaves the TCP/IP stack closed: {@code AT+WOPEN=1} comes first.
 */
public final class ReferenceModem implements Dce {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceModem.class);

    private final Machine machine;
    private final Actuators actuators;
    private int internalErrors;

    /** A modem of the manual with fresh flash. */
    public ReferenceModem() {
        this(Design.standard(), new MemoryFlash());
    }

    public ReferenceModem(Design design, Flash flash) {
        machine = new Machine(design, flash);
        actuators = new Actuators(machine);
    }

    /** The addresses of loopback are its Internet from now on, until it is told routes. */
    public void direct() {
        machine.network().routes(Routes.DIRECT);
    }

    @Override
    public void output(Consumer<byte[]> toHost) {
        machine.connect(toHost);
    }

    @Override
    public void receive(byte[] fromHost) {
        guarded(() -> machine.receive(fromHost));
    }

    @Override
    public boolean takes() {
        return machine.takes();
    }

    @Override
    public void hostTakes(boolean takes) {
        guarded(() -> machine.hostTakes(takes));
    }

    @Override
    public void outside(Runnable there) {
        machine.onOutside(there);
    }

    @Override
    public boolean settled(FarEnds servers) {
        return machine.settled(servers);
    }

    @Override
    public Optional<Duration> nextTimer() {
        return machine.nextTimer();
    }

    @Override
    public void advanceTo(Duration now) {
        guarded(() -> machine.advanceTo(now));
    }

    /**
     * Makes something happen around the modem: {@code reset}, {@code registration}, {@code sim}, {@code incoming-call},
     * {@code hang-up}, {@code dial-outcome}, {@code ppp-peer}, {@code gprs-outcome}, {@code drop-bearer}, {@code routes},
     * {@code listen-address}, {@code observe}, {@code storage} with {@code writes} being {@code succeed} or {@code fail},
     * and {@code internal-fault} with the place {@code at} which the modem fails inside.
     *
     * @return what the verb returns, empty for most
     * @throws NotOffered for any other verb
     * @throws IllegalArgumentException for a field that is unknown, missing or wrong, or a call that cannot be made
     */
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        Map<String, Object> result = actuators.act(verb, arguments);
        guarded(machine::flush);
        return result;
    }

    /** How often the last line of defence was reached; zero unless the modem has a bug. */
    int internalErrors() {
        return internalErrors;
    }

    private void guarded(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException bug) {
            internalErrors++;
            LOG.error("the reference modem failed, it answers {}", Refusals.INTERNAL, bug);
            machine.answers().error(Refusals.INTERNAL);
        }
        machine.flush();
    }
}
