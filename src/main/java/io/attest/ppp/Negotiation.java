package io.attest.ppp;

import io.attest.ppp.PppConfig.Timing;
import io.attest.ppp.Terms.Answer;
import io.attest.ppp.automaton.Action;
import io.attest.ppp.automaton.Event;
import io.attest.ppp.automaton.State;
import io.attest.ppp.automaton.Transition;
import io.attest.ppp.packet.Code;
import io.attest.ppp.packet.Option;
import io.attest.ppp.packet.Packet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Drives the automaton for one control protocol: its packets, restart timer, counters and identifiers.
 *
 * <p>A request that is sent again keeps its identifier, so an answer that takes longer than the restart timer counts. On such
 * a line late copies of a request that was acknowledged arrive when the link is open already. They are acknowledged again
 * and do not restart the negotiation, up to Max-Failure of them: then it is a peer that has started anew.
 */
final class Negotiation {

    /** The longest packet that goes into the smallest MRU that is accepted, for the copy in a Code-Reject. */
    private static final int COPIED = 120;

    private final Terms terms;
    private final Layer layer;
    private final Timing timing;
    private final Alarm restart;
    private State state = State.INITIAL;
    private int counter;
    private int identifier;
    private int terminating;
    private Request ours = new Request(0, List.of());
    private boolean answerAwaited;
    private @Nullable Packet acknowledged;
    private List<Option> theirs = List.of();
    private int lateCopies;
    private int refusalsSent;
    private int refusalsReceived;
    private boolean oursRefused;
    private boolean theirsRefused;

    private record Request(int identifier, List<Option> options) {}

    /** What caused an event; the answer is to a Configure-Request. */
    private record Cause(Packet packet, @Nullable Answer answer) {

        private static final Cause NONE = new Cause(new Packet(0, 0, new byte[0]), null);
    }

    Negotiation(Terms terms, Layer layer, Timing timing, PppTimers timers) {
        this.terms = terms;
        this.layer = layer;
        this.timing = timing;
        restart = new Alarm(timers);
    }

    State state() {
        return state;
    }

    boolean isOpen() {
        return state == State.OPENED;
    }

    /** Whether the last answer of either end was a refusal. */
    boolean disputed() {
        return oursRefused || theirsRefused;
    }

    /** What the peer acknowledged. */
    List<Option> ours() {
        return ours.options();
    }

    /** What was acknowledged to the peer. */
    List<Option> theirs() {
        return theirs;
    }

    void open() {
        apply(Event.OPEN, Cause.NONE);
        apply(Event.UP, Cause.NONE);
    }

    /** Open, but the first word is the peer's. */
    void listen() {
        state = State.STOPPED;
    }

    void close() {
        apply(Event.CLOSE, Cause.NONE);
    }

    /** What carries the protocol has gone. */
    void down() {
        apply(Event.DOWN, Cause.NONE);
    }

    /** The peer does not know the protocol, or a code that there is no negotiation without. */
    void rejectedByPeer() {
        layer.ending(PppEnd.OPTIONS);
        apply(Event.FATAL_REJECT, Cause.NONE);
    }

    private void disagree() {
        layer.ending(PppEnd.OPTIONS);
        close();
    }

    /** A fresh identifier for a packet of the layer's own. */
    int nextIdentifier() {
        identifier = identifier + 1 & 255;
        return identifier;
    }

    void receive(Packet packet) {
        if (state == State.INITIAL || state == State.STARTING) {
            return;
        }
        switch (packet.code()) {
            case Code.CONFIGURE_REQUEST -> Option.list(packet.data()).ifPresent(options -> request(packet, options));
            case Code.CONFIGURE_ACK, Code.CONFIGURE_NAK, Code.CONFIGURE_REJECT -> answer(packet);
            case Code.TERMINATE_REQUEST -> terminateRequest(packet);
            case Code.TERMINATE_ACK -> apply(Event.TERMINATE_ACK, new Cause(packet, null));
            case Code.CODE_REJECT -> codeReject(packet);
            default -> apply(layer.knows(packet.code()) ? Event.ECHO : Event.UNKNOWN_CODE, new Cause(packet, null));
        }
    }

    private void request(Packet packet, List<Option> options) {
        if (isLateCopy(packet)) {
            lateCopies++;
            layer.send(new Packet(Code.CONFIGURE_ACK, packet.identifier(), packet.data()));
            return;
        }
        if (state == State.CLOSED || state == State.CLOSING || state == State.STOPPING) {
            apply(Event.GOOD_REQUEST, new Cause(packet, null));
            return;
        }
        Answer answer = terms.answerTo(options);
        theirsRefused = answer.code() != Code.CONFIGURE_ACK;
        if (theirsRefused) {
            refusalsSent++;
            boolean converges = refusalsSent <= timing.maxFailure();
            if (refusalsSent > 2 * timing.maxFailure() || !converges && terms.insists()) {
                disagree();
                return;
            }
            apply(Event.BAD_REQUEST, new Cause(packet, converges ? answer : rejecting(answer, options)));
        } else {
            refusalsSent = 0;
            lateCopies = 0;
            acknowledged = packet;
            theirs = options;
            apply(Event.GOOD_REQUEST, new Cause(packet, answer));
        }
    }

    private boolean isLateCopy(Packet packet) {
        return state == State.OPENED
                && acknowledged != null
                && acknowledged.identifier() == packet.identifier()
                && Arrays.equals(acknowledged.data(), packet.data())
                && lateCopies < timing.maxFailure();
    }

    /** Max-Failure is over: what was nakked is rejected, as it stands in the request. */
    private static Answer rejecting(Answer answer, List<Option> request) {
        Set<Integer> types = answer.options().stream().map(Option::type).collect(Collectors.toSet());
        return new Answer(
                Code.CONFIGURE_REJECT,
                request.stream().filter(option -> types.contains(option.type())).toList());
    }

    /**
     * Where no request is under way an answer goes by the table. Else it counts for the last request only, and once: on a slow
     * line the copies of a request have an answer each.
     */
    private void answer(Packet packet) {
        if (state.compareTo(State.REQUEST_SENT) < 0) {
            apply(Event.ACK, new Cause(packet, null));
        } else if (packet.identifier() != ours.identifier() || !answerAwaited) {
            return;
        } else if (packet.code() == Code.CONFIGURE_ACK) {
            acknowledgement(packet);
        } else {
            Option.list(packet.data()).ifPresent(options -> refusal(packet, options));
        }
    }

    private void acknowledgement(Packet packet) {
        if (Arrays.equals(packet.data(), Option.octets(ours.options()))) {
            answerAwaited = false;
            refusalsReceived = 0;
            oursRefused = false;
            apply(Event.ACK, new Cause(packet, null));
        }
    }

    private void refusal(Packet packet, List<Option> options) {
        answerAwaited = false;
        oursRefused = true;
        refusalsReceived++;
        boolean goesOn = terms.refused(packet.code() == Code.CONFIGURE_NAK, options);
        if (goesOn && refusalsReceived <= 2 * timing.maxFailure()) {
            apply(Event.NAK, new Cause(packet, null));
        } else {
            disagree();
        }
    }

    /**
     * The table goes on with requests to a peer that terminates before the link is open. There is no use in that: it waits
     * one restart period, as after an open link, and ends.
     */
    private void terminateRequest(Packet packet) {
        boolean opening = state.negotiates();
        boolean opened = isOpen();
        apply(Event.TERMINATE_REQUEST, new Cause(packet, null));
        if (opening) {
            state = State.STOPPING;
            counter = 0;
            restart.set(timing.restart(), this::timeout);
        }
        if (opening || opened) {
            layer.ending(disputed() ? PppEnd.OPTIONS : PppEnd.TERMINATED);
        }
    }

    private void codeReject(Packet packet) {
        if (packet.data().length == 0) {
            return;
        }
        int code = packet.data()[0] & 255;
        if (code >= Code.CONFIGURE_REQUEST && code <= Code.CODE_REJECT) {
            rejectedByPeer();
        } else {
            layer.unknown(code);
            apply(Event.HARMLESS_REJECT, new Cause(packet, null));
        }
    }

    private void timeout() {
        apply(counter > 0 ? Event.TIMEOUT : Event.TIMEOUT_LAST, Cause.NONE);
    }

    private void apply(Event event, Cause cause) {
        Transition transition = Transition.of(state, event);
        if (transition == null) {
            return;
        }
        state = transition.next();
        for (Action action : transition.actions()) {
            perform(action, event, transition, cause);
        }
        if (!state.awaits()) {
            restart.stop();
        }
    }

    private void perform(Action action, Event event, Transition transition, Cause cause) {
        boolean again = event == Event.TIMEOUT;
        switch (action) {
            case TLU -> layer.up();
            case TLD -> layer.down();
            case TLS -> {}
            case TLF -> layer.finished();
            case IRC ->
                counter = transition.actions().contains(Action.STR) ? timing.maxTerminate() : timing.maxConfigure();
            case ZRC -> {
                counter = 0;
                restart.set(timing.restart(), this::timeout);
            }
            case SCR -> {
                ours = again ? ours : new Request(nextIdentifier(), terms.wanted());
                answerAwaited = true;
                repeatable(new Packet(Code.CONFIGURE_REQUEST, ours.identifier(), Option.octets(ours.options())));
            }
            case STR -> {
                terminating = again ? terminating : nextIdentifier();
                repeatable(new Packet(Code.TERMINATE_REQUEST, terminating, new byte[0]));
            }
            case SCA, SCN ->
                Optional.ofNullable(cause.answer())
                        .ifPresent(answer -> layer.send(new Packet(
                                answer.code(), cause.packet().identifier(), Option.octets(answer.options()))));
            case STA -> layer.send(new Packet(Code.TERMINATE_ACK, cause.packet().identifier(), new byte[0]));
            case SCJ -> {
                byte[] rejected = cause.packet().octets();
                byte[] copy = Arrays.copyOf(rejected, Math.min(rejected.length, COPIED));
                layer.send(new Packet(Code.CODE_REJECT, nextIdentifier(), copy));
            }
            case SER -> layer.extra(cause.packet());
        }
    }

    private void repeatable(Packet packet) {
        counter--;
        restart.set(timing.restart(), this::timeout);
        layer.send(packet);
    }
}
