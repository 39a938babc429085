package io.attest.modem.online;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.network.Calls;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to the Internet, from AT#CONNECTIONSTART, AT#ACCEPT or a call-back to its end.
 *
 * <p>What it has to say while it comes up, stands and goes down is sent as indications; commands are taken all the time
 * (E-76).
 */
public final class Session {

    private final Machine machine;
    private final OnlineRules rules;
    private final Inactivity inactivity;
    private SessionState state = SessionState.IDLE;
    private @Nullable Bearer bearer;
    private @Nullable Addresses addresses;
    private @Nullable Service service;
    private List<String> nameServers = List.of();
    private int stopsToAnswer;

    public Session(Machine machine) {
        this.machine = machine;
        rules = machine.design().online();
        inactivity = new Inactivity(machine, this::idleTooLong);
    }

    public SessionState state() {
        return state;
    }

    /** The addresses while it is connected. */
    public Optional<Addresses> addresses() {
        return Optional.ofNullable(addresses);
    }

    /** The name servers that the operator has given with the link; none over GSM (R-B-049). */
    public List<String> nameServers() {
        return nameServers;
    }

    /** AT#CONNECTIONSTART: over GSM or GPRS, as GPRSMODE says. */
    public Outcome start() {
        if (rules.packet(machine)) {
            return startPacket();
        }
        return dial(rules.number(machine));
    }

    private Outcome startPacket() {
        if (state != SessionState.IDLE) {
            return rules.outcome(Failure.ALREADY_RUNNING);
        }
        if (!machine.network().gprs().registered()) {
            return rules.outcome(Failure.NOT_ATTACHED);
        }
        OnlineRules.AccessPoint point = rules.accessPoint(machine);
        if (point.name().isEmpty()) {
            return rules.outcome(Failure.ACTIVATION_ABORTED);
        }
        PacketBearer opened = new PacketBearer(machine, this);
        bearer = opened;
        opened.activate(point);
        return Outcome.TAKEN;
    }

    /** A GSM connection to a number. */
    public Outcome dial(String number) {
        if (state != SessionState.IDLE || machine.calls().state() != Calls.State.IDLE) {
            return rules.outcome(Failure.ALREADY_RUNNING);
        }
        if (!machine.network().gsm().registered()) {
            return rules.outcome(Failure.NOT_ATTACHED);
        }
        if (number.isEmpty()) {
            return rules.outcome(Failure.BAD_CONFIGURATION);
        }
        CallBearer opened = new CallBearer(machine, this);
        bearer = opened;
        opened.dial(number);
        return Outcome.TAKEN;
    }

    /** AT#ACCEPT and the automatic answer. */
    public Outcome accept() {
        if (machine.calls().ringing().isEmpty()) {
            return new Outcome.Result("NO CARRIER");
        }
        if (state != SessionState.IDLE) {
            return rules.outcome(Failure.ALREADY_RUNNING);
        }
        if (machine.calls().ringing().filter(call -> !call.data()).isPresent()) {
            return rules.outcome(Failure.WRONG_CALL);
        }
        CallBearer opened = new CallBearer(machine, this);
        bearer = opened;
        opened.answer();
        return Outcome.OK;
    }

    /** AT#CONNECTIONSTOP: answered OK when everything is released, at once when there is nothing to release (E-75). */
    public Outcome stop() {
        machine.answering().forget();
        Bearer closing = bearer;
        if (closing == null) {
            return Outcome.OK;
        }
        stopsToAnswer++;
        if (state != SessionState.DISCONNECTING) {
            disconnect(closing);
        }
        return Outcome.TAKEN;
    }

    private void disconnect(Bearer closing) {
        stopService();
        state(SessionState.DISCONNECTING);
        inactivity.end();
        closing.close(this::finish);
    }

    /** AT#DISPLAYIP. */
    public Outcome display() {
        Addresses shown = addresses;
        if (shown == null || bearer == null || state != SessionState.CONNECTED) {
            return rules.outcome(Failure.NO_LINK);
        }
        machine.answers().report(rules.shown(shown, bearer.peerLabel()));
        return Outcome.TAKEN;
    }

    /** Starts a service over the link. */
    public Outcome run(Service started) {
        if (state != SessionState.CONNECTED) {
            return rules.outcome(Failure.NO_LINK);
        }
        Service running = service;
        if (running != null && !rules.givesWay(running, started)) {
            return rules.outcome(Failure.SERVICE_RUNNING);
        }
        if (machine.broken(Machine.Part.RESOURCE)) {
            return rules.outcome(Failure.NO_RESOURCE);
        }
        stopService();
        service = started;
        started.start();
        return Outcome.TAKEN;
    }

    /** Whether a service runs, so that no parameter can be set (E-213). */
    public boolean serving() {
        return service != null && rules.locks(service);
    }

    /** The service that runs, if one does. */
    public Optional<Service> service() {
        return Optional.ofNullable(service);
    }

    /** The service has ended by itself. */
    public void served() {
        Service over = service;
        if (over != null && rules.frees(over)) {
            service = null;
        }
    }

    /** A packet of a service. */
    public void send(byte[] packet) {
        if (bearer != null && state == SessionState.CONNECTED) {
            inactivity.touch(OnlineRules.Traffic.NETWORK);
            bearer.send(packet);
        }
    }

    /** A packet for a service. */
    void received(byte[] packet) {
        inactivity.touch(OnlineRules.Traffic.NETWORK);
        if (service != null) {
            service.received(packet);
        }
    }

    /** A service has moved data over the link. */
    public void carried() {
        inactivity.touch(OnlineRules.Traffic.NETWORK);
    }

    /** The host has sent something. */
    public void touched() {
        inactivity.touch(OnlineRules.Traffic.HOST);
    }

    void state(SessionState next) {
        state = next;
    }

    /** The link is up. */
    void up(Addresses attributed, String information) {
        up(attributed, List.of(), information);
    }

    /** The link is up, and the operator has given name servers. */
    void up(Addresses attributed, List<String> servers, String information) {
        nameServers = servers;
        addresses = attributed;
        state(SessionState.CONNECTED);
        inactivity.begin();
        rules.connected(machine, attributed, information);
    }

    /** It came to an end that nobody asked for: the reason is indicated, unless a stop is on its way. */
    void failed(Outcome reason) {
        boolean stopping = state == SessionState.DISCONNECTING;
        boolean answers = service != null && service.owes(reason);
        cutService();
        if (answers && !stopping) {
            machine.answers().indicate(rules.outcome(Failure.CONTEXT_CANCELLED));
        }
        if (!stopping) {
            machine.answers().indicate(reason);
        }
        finish();
    }

    private void idleTooLong() {
        Bearer closing = bearer;
        if (closing == null) {
            return;
        }
        if (rules.endsWhenIdle()) {
            cutService();
        }
        rules.idle(machine);
        if (rules.endsWhenIdle()) {
            disconnect(closing);
        }
    }

    /** The registration has changed: a PDP context does not outlive it. A call is ended by the network itself. */
    public void settle() {
        if (bearer instanceof PacketBearer packet && !machine.network().gprs().registered()) {
            packet.lost();
        }
    }

    /** The PDP context is lost; false when there is none. */
    public boolean loseContext() {
        if (bearer instanceof PacketBearer packet && state != SessionState.DISCONNECTING) {
            packet.lost();
            return true;
        }
        return false;
    }

    /** The context identifiers that are active. */
    public List<Integer> activeContexts() {
        return bearer instanceof PacketBearer packet && state == SessionState.CONNECTED
                ? List.of(packet.context())
                : List.of();
    }

    /** Ends everything at once and without a word, as ATH, ATZ and a reset do. */
    public void drop() {
        stopService();
        machine.answering().forget();
        if (bearer != null) {
            bearer.abort();
        }
        finish();
    }

    private void cutService() {
        Service running = service;
        service = null;
        if (running != null) {
            running.cut();
        }
    }

    /** Ends the service without a word. */
    public void stopService() {
        Service running = service;
        service = null;
        if (running != null) {
            running.abort();
        }
    }

    private void finish() {
        inactivity.end();
        bearer = null;
        addresses = null;
        nameServers = List.of();
        state(SessionState.IDLE);
        for (; stopsToAnswer > 0; stopsToAnswer--) {
            machine.answers().indicate(Outcome.OK);
        }
    }
}
