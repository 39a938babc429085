package io.attest.internet.gate;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One connection of the modem with a gate, from its acceptance to its end.
 *
 * <p>One thing at a time: a line is taken when the one before has been answered. What has come is counted for the modem's
 * far end only when all that it causes has begun.
 */
final class Conversation implements Loop.Ready, Link.User {

    /** Octets of the modem's that wait before the modem is made to wait; while a fault holds, all are taken. */
    private static final int ENOUGH = 1 << 20;

    /** A reset that comes sooner may reach the modem while it is still connecting, and looks like a refusal then. */
    private static final Duration CONNECTING = Duration.ofMillis(50);

    private final Gate gate;
    private final ModemSide modem;
    private final Link link;
    private final Dialogue dialogue;
    private final Intake intake;
    /** What has held it and was let go by the case: a modem that says the same again has not to wait again. */
    private final Set<Fault> wasLetGo = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean greets = true;
    private @Nullable SelectionKey key;
    private @Nullable Debt debt;
    private @Nullable Runnable held;

    Conversation(Gate gate, SocketChannel channel) throws IOException {
        this.gate = gate;
        this.modem = new ModemSide(channel, gate.farEnds());
        this.link = new Link(gate.loop(), gate.buffer(), gate.server(), this);
        this.dialogue = gate.protocol().begin(gate.seen(), gate, this);
        this.intake = new Intake(gate, this, modem.coming, dialogue, link);
    }

    void begin(SocketChannel channel) throws IOException {
        key = gate.loop().register(channel, SelectionKey.OP_READ, this);
        gate.note("is connected with " + modem.name());
        Turn greeting = dialogue.greeting();
        List<Fault> faults = gate.faults().at(greeting.names());
        if (faults.stream().anyMatch(fault -> fault.action() == Action.Plain.RESETS)) {
            greets = false;
            gate.loop().later(CONNECTING, () -> greet(greeting, faults));
        } else {
            greet(greeting, faults);
        }
        settle();
    }

    private void greet(Turn greeting, List<Fault> faults) {
        greets = true;
        if (modem.gone()) {
            return;
        }
        Play play = new Play(this);
        perform(faults.iterator(), play, () -> {
            byte[] answer = play.answer();
            if (answer == null) {
                debt = new Debt(gate, this, dialogue, greeting, play, false);
                connect();
            } else {
                answered(greeting, answer, false);
            }
        });
        move();
    }

    private void connect() {
        try {
            link.open();
        } catch (IOException refused) {
            linkEnds("cannot be reached: " + refused.getMessage());
        }
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        modem.flush();
        if (ready.isValid() && ready.isReadable()) {
            modem.take(gate.buffer());
        }
        move();
    }

    @Override
    public void failed(Throwable cause) {
        gate.note("has lost the modem: " + cause.getMessage());
        modem.forget();
        move();
    }

    @Override
    public void linkMoves() {
        move();
    }

    @Override
    public void linkEnds(String how) {
        if (held != null) {
            // Nothing may come of it now. What was asked when it goes on finds the server as it is then.
            gate.note("the server behind " + how + " meanwhile");
            return;
        }
        if (debt != null) {
            gate.sick("the server behind " + how + " when it should have answered");
            debt = null;
        }
        end();
        settle();
    }

    /** Whether a fault holds it. */
    boolean isHeld() {
        return held != null;
    }

    /** Whether it is over for the modem, whatever is still to be cleared away. */
    boolean isLeft() {
        return modem.ended();
    }

    /** The case lets it go on; false where nothing was held. */
    boolean goOn() {
        Runnable rest = held;
        if (rest == null) {
            return false;
        }
        held = null;
        rest.run();
        move();
        return true;
    }

    /** The case is over. */
    void cut() {
        held = null;
        if (!modem.gone()) {
            reset();
        }
        dialogue.cut();
        move();
    }

    Faults faults() {
        return gate.faults();
    }

    /** For how long the server behind has owed an answer. */
    Duration owed() {
        return debt == null || held != null || dialogue.carries() ? Duration.ZERO : debt.age();
    }

    private void move() {
        boolean moves = true;
        while (moves && held == null && greets && !modem.ended()) {
            dialogue.carry(modem.coming);
            if (held != null) {
                moves = false;
            } else if (debt != null) {
                moves = hear(debt);
            } else {
                moves = !modem.coming.isEmpty() && intake.take();
            }
        }
        hearOut();
        passUnasked();
        settle();
    }

    /** The modem is gone; the server behind finishes what it was asked. */
    private void hearOut() {
        if (modem.ended()) {
            dialogue.left();
        }
        boolean moves = true;
        while (moves && modem.gone() && debt != null && held == null) {
            moves = hear(debt);
        }
    }

    private boolean hear(Debt owed) {
        try {
            return modem.takes() && owed.take(link);
        } catch (IOException lost) {
            link.drop();
            linkEnds("is lost: " + lost.getMessage());
            return false;
        }
    }

    /** A server may say something of its own accord, for instance that it closes. */
    private void passUnasked() {
        if (debt == null && held == null && !link.coming().isEmpty()) {
            tell(link.coming().take(link.coming().size()), false);
        }
    }

    /** Asks the server behind; what the faults have to say about its answer comes with it. */
    void ask(Turn turn, Play play, byte[] octets) {
        debt = new Debt(gate, this, dialogue, turn, play, false);
        pass(octets);
    }

    /** Passes octets on to the server behind. */
    void pass(byte[] octets) {
        try {
            link.send(octets, dialogue.again());
        } catch (IOException lost) {
            link.drop();
            linkEnds("is lost: " + lost.getMessage());
        }
    }

    /** The server has agreed; its last word on the matter is owed now. */
    void agreed(Turn turn) {
        debt = new Debt(gate, this, dialogue, turn, new Play(this), true);
        dialogue.agreed();
    }

    /** The last word is there; now its faults act. */
    void answersLate(Turn turn, Play play, byte[] answer) {
        debt = null;
        List<Fault> faults = modem.ended() ? List.of() : gate.faults().at(turn.names());
        perform(faults.iterator(), play, () -> {
            byte[] instead = play.answer();
            if (instead == null) {
                tell(play.rewritten(dialogue.shown(turn, answer)), play.slow());
            }
            answered(turn, instead == null ? answer : instead, instead == null);
        });
    }

    /** What is owed could not be paid until now. */
    void owesAnew() {
        if (debt != null) {
            debt.begins();
        }
    }

    /** Something ends beside the conversation: the server is not silent from now on until it has said how that went. */
    void owes() {
        modem.report(false);
    }

    /**
     * The modem has its answer.
     *
     * @param real it came from the server behind
     */
    void answered(Turn turn, byte[] answer, boolean real) {
        debt = null;
        boolean textFollows = dialogue.answered(turn, answer, real);
        if (real && dialogue.ends(turn, answer)) {
            end();
        } else if (textFollows) {
            intake.textBegins(real);
        }
    }

    /** Lets faults act, one after the other; what is left waits while one of them holds. */
    void perform(Iterator<Fault> faults, Scene play, Runnable then) {
        while (faults.hasNext()) {
            Fault fault = faults.next();
            if (wasLetGo.contains(fault)) {
                continue;
            }
            gate.note(fault.words());
            fault.action().play(play);
            if (modem.ended()) {
                return;
            }
            if (play.holds()) {
                held = () -> {
                    wasLetGo.add(fault);
                    perform(faults, play, then);
                };
                gate.faults().hold();
                return;
            }
        }
        then.run();
    }

    /** Says a line of the gate's own. */
    void say(String line) {
        tell((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1), false);
    }

    /** Says something to the modem and writes it down, as long as it listens. */
    void tell(byte[] octets, boolean slowly) {
        if (!modem.ended()) {
            gate.said(octets);
        }
        send(octets, slowly);
    }

    void send(byte[] octets, boolean slowly) {
        if (!modem.ended()) {
            modem.going.add(octets, slowly);
        }
    }

    /** Ends the connection in good order. */
    void end() {
        if (!modem.ended()) {
            gate.note("ends the connection");
            modem.end();
        }
    }

    /** Ends the connection at once. */
    void reset() {
        gate.note("resets the connection");
        modem.reset();
        gate.wasReset(modem.name());
    }

    /** Brings the view of the far end, the sockets and the rest to where things stand now. */
    private void settle() {
        if (held != null && modem.coming.size() > Body.MOST) {
            reset();
        }
        if (!silent()) {
            owes();
        }
        dialogue.settle();
        modem.report(silent());
        modem.flush();
        if (modem.modemEnded() && !modem.gone() && (held != null || debt == null && !stalls())) {
            modem.forget();
        }
        if (modem.ended()) {
            intake.over();
            dialogue.left();
            if (debt == null || debt.isPaidInPart() || held != null) {
                giveUp();
            }
        }
        modem.report(silent());
        if (modem.gone() && debt == null && !dialogue.lingers()) {
            gate.over(this);
        }
        link.want();
        if (key != null) {
            modem.want(key, held != null || modem.coming.size() < ENOUGH && !stalls());
        }
    }

    private void giveUp() {
        if (debt != null) {
            debt.over();
        }
        held = null;
        debt = null;
        link.drop();
    }

    private boolean silent() {
        return held != null || (debt == null ? greets && !stalls() : dialogue.awaitsModem());
    }

    private boolean stalls() {
        return held == null && debt == null && intake.stalls();
    }
}
