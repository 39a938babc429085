package io.attest.internet.gate;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** The modem's connection: what came over it, what goes to it, and what its far end is said to be. */
final class ModemSide {

    /** Octets taken at once before others have their turn. */
    private static final int MOST_AT_ONCE = 1 << 18;

    /** Octets that wait for the modem before the server is made to wait. */
    private static final int ENOUGH = 1 << 18;

    final Octets coming = new Octets();
    final Outflow going;
    private final SocketChannel channel;
    private final SocketAddress name;
    private final FarEnds farEnds;
    private long received;
    private boolean ended;
    private boolean modemEnded;
    private boolean gone;
    private FarEnds.View view = new FarEnds.View(0, 0, false, false);

    ModemSide(SocketChannel channel, FarEnds farEnds) throws IOException {
        this.channel = channel;
        this.farEnds = farEnds;
        this.name = channel.getRemoteAddress();
        this.going = new Outflow(channel);
        farEnds.put(name, view);
    }

    /** Takes what has come. Nothing of it is counted before {@link #report}. */
    void take(ByteBuffer buffer) throws IOException {
        int count = 0;
        for (int total = 0; total < MOST_AT_ONCE; total += count) {
            buffer.clear();
            count = channel.read(buffer);
            if (count <= 0) {
                modemEnded |= count < 0;
                return;
            }
            received += count;
            buffer.flip();
            if (!ended) {
                coming.add(buffer);
            }
        }
    }

    /** Ends the connection in good order; whatever is still on its way goes first. */
    void end() {
        ended = true;
        coming.clear();
        going.end();
    }

    /** Ends it at once, behind what was said. Whoever looks at the far end knows it before the modem can notice. */
    void reset() {
        flush();
        ended = true;
        report(true);
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException gone) {
            // Then it is closed without a word; the modem has reset it already.
        }
        shut();
    }

    /** The modem has ended the connection itself, and nobody asks for its far end any more. */
    void forget() {
        ended = true;
        if (isMine()) {
            farEnds.forget(name);
        }
        shut();
    }

    /** Whether what is said of the name is about this one: a later socket of the modem may have the same name by now. */
    private boolean isMine() {
        return farEnds.of(name).filter(known -> known == view).isPresent();
    }

    private void shut() {
        gone = true;
        try {
            channel.close();
        } catch (IOException closed) {
            return;
        }
    }

    /** Whether more may be sent before the server behind has to wait. */
    boolean takes() {
        if (going.waiting() > ENOUGH) {
            flush();
        }
        return going.waiting() <= ENOUGH;
    }

    /** Sends what the modem takes now. */
    void flush() {
        try {
            if (!gone) {
                going.flush();
            }
        } catch (IOException lost) {
            forget();
        }
    }

    /** @param silent whether the server has no more to say by itself */
    void report(boolean silent) {
        FarEnds.View now = new FarEnds.View(received, going.written(), ended, silent && going.isEmpty());
        if (!gone && !now.equals(view)) {
            boolean known = isMine();
            view = now;
            if (known) {
                farEnds.put(name, now);
            }
        }
    }

    void want(SelectionKey key, boolean more) {
        if (key.isValid()) {
            boolean reads = (more || ended) && !modemEnded;
            key.interestOps((reads ? SelectionKey.OP_READ : 0) | (going.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    /** Whether the server's side has been ended. */
    boolean ended() {
        return ended;
    }

    /** Whether the modem sends no more. */
    boolean modemEnded() {
        return modemEnded;
    }

    boolean gone() {
        return gone;
    }

    SocketAddress name() {
        return name;
    }
}
