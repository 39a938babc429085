package io.attest.internet.gate;

import io.attest.internet.loop.Journal;
import io.attest.internet.loop.Loop;
import io.attest.line.FarEnds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One data connection of a conversation, from PASV or PORT to its end, and the file that goes over it.
 *
 * <p>The server's answer to the end of the file waits until all of it has gone by. As long as it is due, the conversation
 * is not silent, unless only the modem can bring the transfer on; whatever ends a data connection breaks that silence
 * first.
 */
final class Transfer implements Loop.Ready {

    enum Direction {
        TO_MODEM,
        FROM_MODEM
    }

    private enum State {
        AGREED,
        ASKED,
        OPENS,
        GOES,
        OVER
    }

    private enum Cut {
        END,
        RESET
    }

    private static final int SLICE = 1 << 16;

    /** Octets that are taken from the modem while the server has to wait, or is made to. */
    private static final int ENOUGH = 1 << 20;

    /** In real time: a modem that has PASV answered connects at once, or never. */
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(10);

    private final Gate gate;
    private final Conversation conversation;
    private final DataLink link;
    private final @Nullable DataPort port;
    private final InetSocketAddress other;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private State state = State.AGREED;
    private Direction direction = Direction.TO_MODEM;
    private @Nullable ModemSide modem;
    private @Nullable SelectionKey key;
    private @Nullable Cut cut;
    private @Nullable String instead;
    private boolean slow;
    private long count;

    private Transfer(Gate gate, Conversation conversation, @Nullable DataPort port, InetSocketAddress other) {
        this.gate = gate;
        this.conversation = conversation;
        this.link = new DataLink(gate.loop(), gate.buffer(), conversation::linkMoves);
        this.port = port;
        this.other = other;
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

    /** Somebody has connected to the data port; false if nobody is awaited. */
    boolean takes(SocketChannel channel) throws IOException {
        if (modem != null || state == State.OVER) {
            return false;
        }
        begin(channel, null);
        if (state == State.OPENS) {
            opened();
        }
        conversation.linkMoves();
        return true;
    }

    private void begin(SocketChannel channel, @Nullable SelectionKey known) throws IOException {
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        modem = new ModemSide(channel, gate.farEnds());
        key = known == null ? gate.loop().register(channel, SelectionKey.OP_READ, this) : known;
    }

    /** The server behind is asked for it. */
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
        conversation.perform(gate.faults().at(Set.of(Ftp.OPENING)).iterator(), new DataScene(), this::open);
    }

    private void open() {
        if (instead != null) {
            cut(Cut.END);
        } else if (port == null) {
            dial();
        } else if (modem != null) {
            opened();
        } else {
            gate.loop().later(LONGEST_OPENING, () -> {
                if (state == State.OPENS && modem == null && !conversation.isHeld()) {
                    notOpened();
                }
            });
        }
    }

    private void dial() {
        if (other.getAddress().isLoopbackAddress()) {
            dial(Optional.of(other));
        } else {
            // Whoever is asked may take his time.
            Thread thread = new Thread(
                    () -> {
                        Optional<InetSocketAddress> found = gate.modemAt(other.getPort());
                        gate.loop().run(() -> dial(found));
                    },
                    "internet-dials");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void dial(Optional<InetSocketAddress> address) {
        if (state != State.OPENS) {
            return;
        }
        if (address.isEmpty()) {
            notOpened();
            conversation.linkMoves();
            return;
        }
        gate.farEnds().put(address.get(), new FarEnds.View(0, 0, false, false));
        new Dial(address.get()).begin();
    }

    private void notOpened() {
        instead = "425 the data connection cannot be opened";
        over();
        link.reset();
        conversation.linkMoves();
    }

    private void opened() {
        state = State.GOES;
        Cut wanted = cut;
        if (wanted != null) {
            cut(wanted);
        }
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        ModemSide open = modem;
        if (open != null) {
            open.flush();
            if (ready.isValid() && ready.isReadable()) {
                open.take(gate.buffer());
            }
        }
        conversation.linkMoves();
    }

    @Override
    public void failed(Throwable cause) {
        if (modem != null) {
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
        if (open.gone()) {
            breakOff();
            return false;
        }
        if (link.coming().isEmpty() && link.ended()) {
            conversation.owes();
            open.end();
            over();
            return false;
        }
        boolean some = !link.coming().isEmpty() && open.takes();
        if (some) {
            pass(link.coming(), octets -> open.going.add(octets, slow));
        }
        return some;
    }

    private boolean take(ModemSide open) {
        boolean some = !open.coming.isEmpty() && link.takes();
        if (some) {
            pass(open.coming, link::send);
        } else if (open.coming.isEmpty() && open.modemEnded()) {
            conversation.owes();
            link.end();
            open.forget();
            over();
        } else if (open.gone() && open.coming.isEmpty() || link.ended()) {
            breakOff();
        }
        return some;
    }

    private void pass(Octets from, Consumer<byte[]> to) {
        long fault = gate.faults().next(Ftp.FILE, count).orElse(Long.MAX_VALUE);
        byte[] octets = from.take((int) Math.min(Math.min(from.size(), SLICE), fault - count));
        beginning.write(
                octets,
                0,
                Math.min(octets.length, Journal.MOST_SHOWN - Math.min(Journal.MOST_SHOWN, beginning.size())));
        count += octets.length;
        to.accept(octets);
        if (count == fault) {
            Iterator<Fault> faults =
                    List.copyOf(gate.faults().at(Ftp.FILE, count)).iterator();
            conversation.perform(faults, new DataScene(), () -> {
                if (cut != null) {
                    cut(cut);
                }
            });
        }
    }

    /** One side has broken off, so the other one is. */
    private void breakOff() {
        conversation.owes();
        link.reset();
        if (modem != null && !modem.ended()) {
            modem.end();
        }
        over();
    }

    /** The server, or the modem by ABOR, gives the file up. */
    private void cut(Cut how) {
        conversation.owes();
        instead = instead == null ? "426 the data connection is closed" : instead;
        link.reset();
        end(how);
        over();
    }

    private void end(Cut how) {
        if (modem != null && !modem.gone()) {
            if (how == Cut.RESET) {
                modem.reset();
                gate.wasReset(modem.name());
            } else {
                modem.end();
            }
        }
    }

    void abort() {
        if (state == State.GOES || state == State.OPENS) {
            cut(Cut.END);
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
        end(Cut.RESET);
    }

    private void over() {
        if (state == State.OVER) {
            return;
        }
        state = State.OVER;
        if (port != null) {
            port.isOver(this);
        }
        if (count > 0) {
            gate.data(direction == Direction.TO_MODEM ? ">" : "<", beginning.toByteArray(), count);
        }
        conversation.owesAnew();
    }

    /** Whether the answer to the end of the file has to wait. */
    boolean goes() {
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

    /** What is answered in place of the server behind. */
    Optional<String> instead() {
        return Optional.ofNullable(instead);
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
        boolean gives = state == State.ASKED || state == State.OPENS || state == State.GOES;
        boolean silent = held || !gives || direction == Direction.FROM_MODEM;
        open.report(silent);
        open.flush();
        if (open.modemEnded() && !open.gone() && (held || state != State.GOES)) {
            open.forget();
        }
        open.report(silent);
        if (open.gone()) {
            return;
        }
        boolean room = open.coming.size() < (held ? Body.MOST : ENOUGH);
        open.want(key, room);
    }

    /** The way to the modem's port. */
    private final class Dial implements Loop.Ready {

        private final InetSocketAddress address;
        private @Nullable SocketChannel channel;

        Dial(InetSocketAddress address) {
            this.address = address;
        }

        void begin() {
            try {
                SocketChannel open = SocketChannel.open();
                channel = open;
                open.configureBlocking(false);
                if (open.connect(address)) {
                    connected(open, null);
                } else {
                    gate.loop().register(open, SelectionKey.OP_CONNECT, this);
                }
            } catch (IOException refused) {
                failed(refused);
            }
        }

        @Override
        public void ready(SelectionKey ready) throws IOException {
            SocketChannel open = channel;
            if (open != null && open.finishConnect()) {
                ready.interestOps(SelectionKey.OP_READ);
                ready.attach(Transfer.this);
                connected(open, ready);
            }
        }

        private void connected(SocketChannel open, @Nullable SelectionKey known) throws IOException {
            if (state != State.OPENS) {
                throw new IOException("too late");
            }
            Transfer.this.begin(open, known);
            opened();
            conversation.linkMoves();
        }

        @Override
        public void failed(Throwable cause) {
            gate.farEnds().forget(address);
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException closed) {
                gate.note("the modem's data port is closed");
            }
            if (state == State.OPENS) {
                gate.note("cannot connect with the modem's data port: " + cause.getMessage());
                notOpened();
            }
        }
    }

    /** What faults do to the data connection. */
    private final class DataScene implements Scene {

        private boolean holds;

        @Override
        public void answer(byte[] octets) {
            instead = new String(octets, StandardCharsets.ISO_8859_1).stripTrailing();
            cut = Cut.END;
        }

        @Override
        public void hold() {
            holds = true;
        }

        @Override
        public void close() {
            cut = Cut.END;
        }

        @Override
        public void reset() {
            cut = Cut.RESET;
        }

        @Override
        public void slowly() {
            slow = true;
        }

        @Override
        public void rewrite(UnaryOperator<byte[]> how) {
            throw new IllegalStateException("no answer on a data connection");
        }

        @Override
        public boolean holds() {
            boolean now = holds;
            holds = false;
            return now;
        }
    }
}
