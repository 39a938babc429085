package io.attest.modem.online;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.network.Party;
import io.attest.ppp.PppAddresses;
import io.attest.ppp.PppEnd;
import io.attest.ppp.PppEvents;
import io.attest.ppp.PppLink;
import java.time.Duration;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A GSM data call with PPP on it, dialled or answered.
 *
 * <p>Dialling tells DIALING and the number at each attempt and its failure; BUSY, NO ANSWER and NO CARRIER are dialled
 * again after REDIALDELAY, REDIALCOUNT times (E-47 to E-49). Then CONNECT and the speed, PPP in the role of PPPMODE, the
 * address, and the information that the link is up.
 */
final class CallBearer implements Bearer, Party {

    /** How long the line takes to be released. */
    private static final Duration RELEASE = Duration.ofSeconds(1);

    /** Magic numbers are the same in each run, and other than those of the far end. */
    private static final long SEED = 2;

    private final Machine machine;
    private final Session session;
    private final OnlineRules rules;
    private final Alarm timer;
    private String number = "";
    private boolean outgoing;
    private boolean server;
    private int attempts;
    private @Nullable PppLink link;
    private @Nullable Runnable released;

    CallBearer(Machine machine, Session session) {
        this.machine = machine;
        this.session = session;
        rules = machine.design().online();
        timer = new Alarm(machine.timers());
    }

    void dial(String toNumber) {
        outgoing = true;
        number = toNumber;
        session.state(SessionState.DIALING);
        attempt();
    }

    private void attempt() {
        attempts++;
        rules.dialling(machine, number, attempts);
        if (!machine.calls().dial(number, true, this)) {
            session.failed(rules.outcome(Failure.NOT_ATTACHED));
        }
    }

    void answer() {
        session.state(SessionState.CHECKING);
        machine.calls().answer(this);
    }

    @Override
    public void connected(String speed) {
        session.state(SessionState.AUTHENTICATING);
        tell("CONNECT " + speed);
        server = rules.serves(machine.number("PPPMODE"), outgoing);
        link = new PppLink(
                rules.ppp(machine, server).random(new SplittableRandom(SEED)),
                machine.timers()::cancellable,
                new Negotiation());
        link.up();
    }

    @Override
    public void octets(byte[] fromFarEnd) {
        if (link != null) {
            link.receive(fromFarEnd);
        }
    }

    /** The call failed, or was lost. Only a call that never stood is dialled again. */
    @Override
    public void ended(String result) {
        if (link != null) {
            link.lost();
            session.failed(new Outcome.Result(rules.told(machine, "NO CARRIER")));
            return;
        }
        boolean last = !outgoing || attempts >= rules.attempts(machine.number("REDIALCOUNT")) || !rules.redials(result);
        if (last) {
            session.failed(new Outcome.Result(rules.told(machine, result)));
            return;
        }
        if (rules.tellsEachFailure()) {
            tell(result);
        }
        timer.set(rules.redialDelay(machine.number("REDIALDELAY")), this::attempt);
    }

    private void tell(String result) {
        machine.answers().indicate(rules.told(machine, result));
    }

    /** A link that is up is terminated first; one that is not yet is just dropped. */
    @Override
    public void close(Runnable whenReleased) {
        released = whenReleased;
        if (link != null && link.isUp()) {
            link.close();
        } else {
            release();
        }
    }

    private void release() {
        abort();
        Runnable done = released;
        if (done != null) {
            timer.set(RELEASE, done);
        }
    }

    @Override
    public void abort() {
        timer.stop();
        if (link != null) {
            link.lost();
        }
        machine.calls().drop();
    }

    @Override
    public void send(byte[] packet) {
        if (link != null) {
            link.send(packet);
        }
    }

    @Override
    public String peerLabel() {
        return "PEER IP";
    }

    /** What PPP tells; octets of the other direction come from the call. */
    private final class Negotiation implements PppEvents {

        @Override
        public void octets(byte[] toPeer) {
            machine.calls().send(toPeer);
        }

        @Override
        public void up(PppAddresses addresses) {
            session.up(new Addresses(addresses.own(), addresses.peer()), "PPP");
        }

        @Override
        public void datagram(byte[] packet) {
            session.received(packet);
        }

        /** Before the link was up this is a failed negotiation, after it the end of the call. */
        @Override
        public void down(PppEnd reason) {
            if (released != null) {
                release();
                return;
            }
            boolean wasUp = session.addresses().isPresent();
            abort();
            if (wasUp) {
                session.failed(new Outcome.Result(rules.told(machine, "NO CARRIER")));
            } else if (reason == PppEnd.TIMEOUT) {
                session.failed(rules.outcome(server ? Failure.PPP_SERVER_SILENT : Failure.PPP_CLIENT_SILENT));
            } else {
                session.failed(rules.outcome(server ? Failure.PPP_SERVER : Failure.PPP_CLIENT));
            }
        }
    }
}
