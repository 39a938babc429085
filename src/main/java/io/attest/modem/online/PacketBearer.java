package io.attest.modem.online;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.network.GprsOutcome;
import java.time.Duration;

/** A PDP context: activated with APNSERV, APNUN, APNPW in the context GPRSCID, which takes over the APN (E-227). */
final class PacketBearer implements Bearer {

    /** How long the network takes to deactivate a context. */
    private static final Duration RELEASE = Duration.ofSeconds(1);

    private final Machine machine;
    private final Session session;
    private final OnlineRules rules;
    private final int context;
    private final Alarm timer;

    PacketBearer(Machine machine, Session session) {
        this.machine = machine;
        this.session = session;
        rules = machine.design().online();
        timer = new Alarm(machine.timers());
        context = rules.context(machine.number("GPRSCID"));
    }

    int context() {
        return context;
    }

    /** Starts the activation; what becomes of it is indicated. */
    void activate(OnlineRules.AccessPoint point) {
        session.state(SessionState.CHECKING);
        machine.contexts().put(context, ",\"IP\",\"" + point.name() + "\",\"\",0,0");
        GprsOutcome outcome = machine.network().activate(context, point.name(), point.username(), point.password());
        timer.set(outcome.after(), () -> answered(outcome));
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
                    session.up(new Addresses(outcome.address(), outcome.gateway()), outcome.dns(), "GprsActivation");
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
        timer.set(RELEASE, released);
    }

    @Override
    public void abort() {
        timer.stop();
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
