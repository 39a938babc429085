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
     * One connection, or one datagram socket, as its server sees it.
     *
     * @param received octets taken from the modem; whatever they cause has been begun before they are counted
     * @param sent octets sent to the modem
     * @param closed whether the server has ended the connection
     * @param silent whether it says nothing more until it hears more from the modem or the bench makes it go on
     */
    public record View(long received, long sent, boolean closed, boolean silent) {}

    private final Map<SocketAddress, View> views = new HashMap<>();
    private long changes;

    /** Says how a connection stands. It is named by the modem's own socket address, which is unique on this machine. */
    public synchronized void put(SocketAddress modemEnd, View view) {
        views.put(modemEnd, view);
        changed();
    }

    public synchronized void forget(SocketAddress modemEnd) {
        views.remove(modemEnd);
        changed();
    }

    /** How it stands; empty where the server is none of the bench's, or has not noticed the connection yet. */
    public synchronized Optional<View> of(SocketAddress modemEnd) {
        return Optional.ofNullable(views.get(modemEnd));
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
