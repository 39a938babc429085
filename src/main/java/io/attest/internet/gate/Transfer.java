package io.attest.internet.gate;

import io.attest.internet.gate.DataScene.Cut;
import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One data connection of a conversation, from PASV or PORT to its end, and the file that goes over it.
 *
 * <p>The server's answer to the end of the file waits until all of it has gone by. As long as it is due, the conversation
 * is not silent, unless only the modem can bring the transfer on; whatever ends a data connection breaks that silence
 * first.
 */
final class Transfer implements Loop.Ready, Dial.User {

    enum Direction {
        TO_MODEM,
        FROM_MODEM
    }

    private enum State {
        /** There is a port; nobody has asked for a file. */
        NAMED,
        /** The server behind has been asked for one. */
        ASKED,
        /** It has agreed, and the modem knows. */
        OPENS,
        /** Both connections are there. */
        GOES,
        OVER
    }

    /** Octets that are taken from the modem before it is made to wait. */
    private static final int ENOUGH = 1 << 20;

    /** In real time: a modem whose PASV was answered connects at once, or never. */
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(10);

    /**
     * In real time: what is said as soon as a data connection to the modem has ended may reach it before it has accepted
     * that connection, and looks like a refusal to open one then.
     */
    private static final Duration ACCEPTING = Duration.ofMillis(50);

    private final Gate gate;
    private final Conversation conversation;
    private final DataLink link;
    private final @Nullable DataPort port;
    private final InetSocketAddress other;
    private final DataScene scene = new DataScene();
    private final Passage passage;
    private State state = State.NAMED;
    private Direction direction = Direction.TO_MODEM;
    private @Nullable ModemSide modem;
    private @Nullable SelectionKey key;
    private boolean accepts;

    private Transfer(Gate gate, Conversation conversation, @Nullable DataPort port, InetSocketAddress other) {
        this.gate = gate;
        this.conversation = conversation;
        this.link = new DataLink(gate.loop(), gate.buffer(), conversation::linkMoves);
        this.port = port;
        this.other = other;
        this.passage = new Passage(gate.faults());
    }

    /** The modem connects, to this port; the server behind awaits the gate. */
    static Transfer passive(Gate gate, Conversation conversation, DataPort port, InetSocketAddress server) {
        Transfer transfer = new Transfer(gate, conversation, port, server);
        port.belongsTo(transfer);
        return transfer;
    }

    /** The gate connects, where the modem awaits it. */
    static Transfer active(Gate gate, Conversation conversation, InetSocketAddress modem) {
        // Another connection may have had that address before.
        gate.farEnds().forget(modem);
        return new Transfer(gate, conversation, null, modem);
    }

    /** Awaits the server behind; the result is the port. */
    int listen() throws IOException {
        return link.listen();
    }

    String mode() {
        return port == null ? "active" : "passive";
    }

    /** The server behind is asked for a file. */
    void asked(Direction wanted) throws IOException {
        state = State.ASKED;
        direction = wanted;
        if (port != null) {
            link.connect(other);
        }
    }

    /** The modem has been told that the server agrees. */
    void agreed() {
        state = State.OPENS;
        conversation.perform(gate.faults().at(Set.of(Ftp.OPENING)).iterator(), scene, this::open);
    }

    private void open() {
        if (scene.instead().isPresent()) {
            cut();
        } else if (port == null) {
            new Dial(gate, other, this).begin();
        } else if (modem != null) {
            opened();
        } else {
            gate.loop().later(LONGEST_OPENING, () -> {
                if (modem == null && !conversation.isHeld()) {
                    notConnected("the modem has not connected");
                }
            });
        }
    }

    /** Somebody has connected to the data port; false if nobody is awaited. */
    boolean takes(SocketChannel channel) throws IOException {
        if (modem != null || state == State.OVER) {
            return false;
        }
        begin(channel);
        if (state == State.OPENS && !conversation.isHeld()) {
            opened();
        }
        conversation.linkMoves();
        return true;
    }

    @Override
    public void connected(SocketChannel channel) throws IOException {
        if (state != State.OPENS) {
            throw new IOException("nobody waits for it any more");
        }
        begin(channel);
        opened();
        conversation.linkMoves();
    }

    private void begin(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        modem = new ModemSide(channel, gate.farEnds());
        key = gate.loop().register(channel, SelectionKey.OP_READ, this);
    }

    @Override
    public void notConnected(String why) {
        if (state == State.OPENS) {
            gate.note("has no data connection: " + why);
            scene.answer("425 the data connection cannot be opened");
            breakOff();
            conversation.linkMoves();
        }
    }

    private void opened() {
        state = State.GOES;
        if (scene.cut() != null) {
            cut();
        }
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        ModemSide open = modem;
        if (open != null) {
            if (ready.isReadable()) {
                open.take(gate.buffer());
            }
            conversation.linkMoves();
        }
    }

    @Override
    public void failed(Throwable cause) {
        if (modem != null) {
            gate.note("has lost the modem's data connection: " + cause.getMessage());
            conversation.owes();
            modem.forget();
        }
        conversation.linkMoves();
    }

    /** Brings on what can be brought on. */
    void move() {
        ModemSide open = modem;
        boolean moves = open != null;
        while (open != null && moves && state == State.GOES && !conversation.isHeld()) {
            moves = direction == Direction.TO_MODEM ? give(open) : take(open);
        }
        link.want();
    }

    private boolean give(ModemSide open) {
        boolean some = !link.coming().isEmpty() && open.takes();
        if (open.gone()) {
            breakOff();
        } else if (some) {
            open.going.add(passage.next(link.coming()), scene.slow());
            meetFaults();
        } else if (link.coming().isEmpty() && link.ended()) {
            conversation.owes();
            link.end();
            open.end();
            over();
        }
        return some;
    }

    private boolean take(ModemSide open) {
        boolean some = !open.coming.isEmpty() && link.takes();
        if (some) {
            link.send(passage.next(open.coming));
            meetFaults();
        } else if (link.ended() || open.gone() && !open.modemEnded()) {
            breakOff();
        } else if (open.coming.isEmpty() && open.modemEnded()) {
            conversation.owes();
            link.end();
            open.forget();
            over();
        }
        return some;
    }

    private void meetFaults() {
        conversation.perform(passage.faults().iterator(), scene, () -> {
            if (scene.cut() != null) {
                cut();
            }
        });
    }

    /** The server, or the modem by ABOR, gives the file up. */
    private void cut() {
        scene.answer("426 the data connection is closed");
        conversation.owes();
        if (scene.cut() == Cut.RESET) {
            reset();
        }
        breakOff();
    }

    /** Nobody gets the rest. */
    private void breakOff() {
        conversation.owes();
        link.reset();
        if (modem != null && !modem.ended()) {
            modem.end();
        }
        over();
    }

    private void reset() {
        if (modem != null && !modem.gone()) {
            modem.reset();
            gate.wasReset(modem.name());
        }
    }

    /** ABOR. */
    void abort() {
        if (goes()) {
            cut();
        }
    }

    /** Nothing comes of it any more, or nothing is left of it. */
    void drop() {
        if (state != State.OVER) {
            breakOff();
        }
    }

    /** The case is over. */
    void end() {
        drop();
        reset();
    }

    private void over() {
        state = State.OVER;
        if (port != null) {
            port.isOver(this);
        }
        if (passage.count() > 0) {
            gate.data(direction == Direction.TO_MODEM ? ">" : "<", passage.beginning(), passage.count());
        }
        if (port == null && modem != null && (lingers() || scene.cut() == Cut.RESET)) {
            accepts = true;
            gate.loop().later(ACCEPTING, () -> {
                accepts = false;
                conversation.linkMoves();
            });
        }
        conversation.owesAnew();
    }

    /** Whether the answer to the end of the file has to wait. */
    boolean carries() {
        return goes() || accepts && (lingers() || scene.cut() == Cut.RESET);
    }

    private boolean goes() {
        return state == State.OPENS || state == State.GOES;
    }

    /** Whether only the modem can bring it on. */
    boolean awaitsModem() {
        return state == State.GOES
                && direction == Direction.FROM_MODEM
                && modem != null
                && modem.coming.isEmpty()
                && !modem.modemEnded()
                && !modem.gone()
                && !link.ended();
    }

    /** What is answered to the end of the file in place of the server behind. */
    Optional<String> instead() {
        return scene.instead();
    }

    /** Whether the modem still has its end of the connection. */
    boolean lingers() {
        return modem != null && !modem.gone();
    }

    /** Brings the view of the far end and the sockets to where things stand now. */
    void settle() {
        ModemSide open = modem;
        if (open == null || key == null) {
            return;
        }
        boolean held = conversation.isHeld();
        boolean silent = held || state == State.NAMED || state == State.OVER || direction == Direction.FROM_MODEM;
        open.report(silent);
        open.flush();
        if (open.modemEnded() && !open.gone() && open.going.isEmpty() && (held || state != State.GOES)) {
            open.forget();
        }
        open.report(silent);
        if (!open.gone()) {
            open.want(key, open.coming.size() < (held ? Body.MOST : ENOUGH));
        }
    }
}
