package io.attest.ppp;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * One end of a PPP link over one connection. Single-threaded: its owner calls it, and its timers fire, on one thread. Its
 * events may call it back; such a call takes effect when the one that caused it is done.
 */
public final class PppLink {

    private final Turn turn = new Turn();
    private final Set<Runnable> running = new HashSet<>();
    private final Session session;
    private boolean begun;
    private boolean over;

    public PppLink(PppConfig config, PppTimers timers, PppEvents events) {
        session = new Session(config, (delay, action) -> in(timers, delay, action), new WhileItLasts(events));
    }

    /** The physical layer is up: LCP opens, or a passive end waits. Once in the life of a link. */
    public void up() {
        turn.take(() -> {
            if (!begun && !over) {
                begun = true;
                session.up();
            }
        });
    }

    /** Octets from the other end, in any pieces. */
    public void receive(byte[] octets) {
        byte[] copy = octets.clone();
        take(() -> session.receive(copy));
    }

    /** Sends an IPv4 packet; ignored unless the link is up, or longer than what the peer can receive. */
    public void send(byte[] datagram) {
        byte[] copy = datagram.clone();
        take(() -> session.send(copy));
    }

    /** Terminates the link. It ends when the peer has acknowledged or stayed silent for Max-Terminate restart periods. */
    public void close() {
        take(() -> session.end(PppEnd.CLOSED));
    }

    /** The physical layer has gone: timers are stopped and no event follows. */
    public void lost() {
        over = true;
        Set.copyOf(running).forEach(Runnable::run);
        running.clear();
    }

    public PppPhase phase() {
        return begun && !over ? session.phase() : PppPhase.DEAD;
    }

    /** Whether datagrams can pass. */
    public boolean isUp() {
        return begun && !over && session.isUp();
    }

    private void take(Runnable action) {
        turn.take(() -> {
            if (begun && !over) {
                action.run();
            }
        });
    }

    private Runnable in(PppTimers timers, Duration delay, Runnable action) {
        if (over) {
            return () -> {};
        }
        Timer timer = new Timer(action);
        timer.cancel = timers.in(delay, timer::fire);
        running.add(timer);
        return timer;
    }

    /** A timer that is running; to run it is to cancel it. */
    private final class Timer implements Runnable {

        private final Runnable action;
        private Runnable cancel = () -> {};

        private Timer(Runnable action) {
            this.action = action;
        }

        private void fire() {
            running.remove(this);
            take(action);
        }

        @Override
        public void run() {
            running.remove(this);
            cancel.run();
        }
    }

    /** The owner's events until the link has ended or was lost. */
    private final class WhileItLasts implements PppEvents {

        private final PppEvents owner;

        private WhileItLasts(PppEvents owner) {
            this.owner = owner;
        }

        @Override
        public void octets(byte[] toPeer) {
            if (!over) {
                owner.octets(toPeer);
            }
        }

        @Override
        public void authenticated(String protocol, String username) {
            if (!over) {
                owner.authenticated(protocol, username);
            }
        }

        @Override
        public void up(PppAddresses addresses) {
            if (!over) {
                owner.up(addresses);
            }
        }

        @Override
        public void datagram(byte[] packet) {
            if (!over) {
                owner.datagram(packet);
            }
        }

        @Override
        public void down(PppEnd reason) {
            if (!over) {
                lost();
                owner.down(reason);
            }
        }
    }
}
