package io.attest.line;

import java.net.SocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the servers of a bench know of the connections that a modem in the same process has with them. A line on virtual
 * time asks it, so that time never jumps over something that is still under way on a socket.
 *
 * <p>Each end counts octets: when both have taken what the other has sent and the server has no more to say by itself,
 * nothing is under way.
 *
 * <p>Where one connection belongs to another, as the data connection of FTP does, the server is not silent on the first
 * from its consent until the second one has a view, nor from the end of the second one until it has said how that went;
 * the end of the second one is told after that silence is broken.
 */
public final class FarEnds {

    /**
     * One connection, or one datagram socket, as its server sees it. Of a port on which the modem listens for
     * connections, only {@code sent} has a meaning: how many the bench has begun to open, counted before each; it is
     * forgotten when they are over, since another port may get the same address.
     *
     * @param received octets taken from the modem; whatever they cause has been begun before they are counted
     * @param sent octets sent to the modem; an empty datagram counts as one
     * @param closed whether the server has ended the connection
     * @param silent whether it says nothing more until it hears more from the modem or the bench makes it go on
     * @param reads whether it takes what the modem sends; if not, what is in flight to it is not under way
     * @param parted whether it has noticed that the modem has ended the connection, or hears no more by its own will
     */
    public record View(long received, long sent, boolean closed, boolean silent, boolean reads, boolean parted) {

        /** One that reads until it ends the connection altogether. */
        public View(long received, long sent, boolean closed, boolean silent) {
            this(received, sent, closed, silent, true, closed);
        }
    }

    private final Map<SocketAddress, View> views = new HashMap<>();
    private long changes;

    /**
     * Says how a connection stands. It is named by the socket address of the end that opened it, which is unique on this
     * machine: the modem's own, or a peer's that connects to a port of the modem. A datagram socket and a listening port
     * are named by the modem's address. A server that is named by its own address says that it will say how each
     * connection stands: one that it has not noticed yet is waited for.
     */
    public synchronized void put(SocketAddress name, View view) {
        views.put(name, view);
        changed();
    }

    public synchronized void forget(SocketAddress name) {
        views.remove(name);
        changed();
    }

    /** How it stands; empty where the server is none of the bench's, or has not noticed the connection yet. */
    public synchronized Optional<View> of(SocketAddress name) {
        return Optional.ofNullable(views.get(name));
    }

    /** Something has changed, on either end. */
    public synchronized void changed() {
        changes++;
        notifyAll();
    }

    /** How often something has changed so far, for {@link #await}. */
    public synchronized long changes() {
        return changes;
    }

    /**
     * Waits until something changes.
     *
     * @param since what {@link #changes} said before the caller last looked
     * @return false if nothing did for so long
     */
    public synchronized boolean await(long since, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        try {
            while (changes == since) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
