package io.attest.modem.online;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Timers.Timer;
import io.attest.modem.network.GprsOutcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A PDP context: activated with APNSERV, APNUN, APNPW in the context GPRSCID, which takes over the APN (E-227). */
final class PacketBearer implements Bearer {

    /** How long the network takes to deactivate a context. */
    private static final Duration RELEASE = Duration.ofSeconds(1);

    private final Machine machine;
    private final Session session;
    private final OnlineRules rules;
    private final int context;
    private @Nullable Timer timer;

    PacketBearer(Machine machine, Session session) {
        this.machine = machine;
        this.session = session;
        rules = machine.design().online();
        context = rules.context(machine.number("GPRSCID"));
    }

    int context() {
        return context;
    }

    /** Starts the activation; what becomes of it is indicated. */
    Outcome activate() {
        OnlineRules.AccessPoint point = rules.accessPoint(machine);
        if (point.name().isEmpty()) {
            session.failed(rules.outcome(Failure.ACTIVATION_ABORTED));
            return Outcome.TAKEN;
        }
        session.state(SessionState.CHECKING);
        machine.contexts().put(context, ",\"IP\",\"" + point.name() + "\",\"\",0,0");
        GprsOutcome outcome = machine.network().activate(context, point.name(), point.username(), point.password());
        timer = machine.timers().in(outcome.after(), () -> {
            timer = null;
            answered(outcome);
        });
        return Outcome.TAKEN;
    }

    private void answered(GprsOutcome outcome) {
        if (machine.broken(Machine.Part.OPEN_GPRS_SESSION)) {
            session.failed(rules.outcome(Failure.OPENING_FAILED));
            return;
        }
        switch (outcome.result()) {
            case REFUSE -> session.failed(rules.outcome(Failure.ACTIVATION_REFUSED));
            case ABORT -> session.failed(rules.outcome(Failure.ACTIVATION_ABORTED));
            case AUTH_FAIL -> session.failed(rules.outcome(Failure.APN_CREDENTIALS));
            case ACCEPT -> {
                if (machine.broken(Machine.Part.IPCP_INFORMATION)) {
                    session.failed(rules.outcome(Failure.NO_IPCP_INFORMATION));
                } else {
                    session.up(new Addresses(outcome.address(), outcome.gateway()), "GprsActivation");
                }
            }
        }
    }

    /** The network ended it: before it was up the activation was aborted, after that the session is lost. */
    void lost() {
        if (!rules.noticesLoss()) {
            return;
        }
        boolean wasUp = session.state() == SessionState.CONNECTED;
        abort();
        session.failed(rules.outcome(wasUp ? Failure.SESSION_LOST : Failure.ACTIVATION_ABORTED));
    }

    @Override
    public void close(Runnable released) {
        abort();
        timer = machine.timers().in(RELEASE, released);
    }

    @Override
    public void abort() {
        if (timer != null) {
            machine.timers().cancel(timer);
        }
        timer = null;
    }

    @Override
    public void send(byte[] packet) {
        machine.network().internet().receive(packet, session::received);
    }

    @Override
    public String peerLabel() {
        return "Gateway IP";
    }
}
