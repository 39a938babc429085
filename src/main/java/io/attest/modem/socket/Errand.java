package io.attest.modem.socket;

import io.attest.line.FarEnds;
import io.attest.modem.answer.Outcome;
import io.attest.modem.answer.Refusals;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Outside;
import io.attest.modem.online.Failure;
import io.attest.modem.online.Service;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service that talks to a server in blocking steps, on a thread of its own.
 *
 * <p>{@link #run} is that thread: it opens sockets, waits for the server or for the host, and says by {@link #tell} what
 * the modem has to do. All that is marked as the modem's is done on the modem's thread alone. A server that keeps silent
 * for too long, a link that goes, a host that stops everything: each closes the sockets, and the thread ends by itself.
 */
public abstract class Errand implements Service, Outside.Work {

    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    /** Things to do that the modem has not done yet: what a server sends is read no faster than the host takes it. */
    private static final int MOST_UNTOLD = 16;

    protected final Machine machine;
    private final Object lock = new Object();
    private final Semaphore untold = new Semaphore(MOST_UNTOLD);
    private final List<Traffic> open = new ArrayList<>();
    private final List<Traffic> left = new ArrayList<>();
    private final Silence silence;
    private State state = State.RUNS;
    private @Nullable Failure reason;
    /** Whether it waits for room to tell something; nothing is read meanwhile. */
    private boolean full;

    private boolean stopped;
    private boolean gone;
    private boolean asked;

    protected Errand(Machine machine) {
        this.machine = machine;
        silence = new Silence(machine.timers());
    }

    /** What is to be done, on the errand's thread; its result is the answer to the command. */
    protected abstract Outcome run() throws IOException, Refused;

    /** What is answered when the dialogue broke at the present step: {@link Lost}, or what no client understands. */
    protected abstract Failure broken(IOException how);

    /** How long a server may keep silent when something is due from it. */
    protected abstract Duration patience();

    /** What is answered when it keeps silent for longer. */
    protected abstract Failure unanswered();

    /** Leaves the data state, if it was entered, with the words that it ends with. The modem's thread. */
    protected abstract void leave();

    @Override
    public final void start() {
        machine.outside().begin(this);
        Thread thread = new Thread(this::go, "modem-errand");
        thread.setDaemon(true);
        thread.start();
    }

    private void go() {
        Outcome outcome;
        try {
            outcome = run();
        } catch (Refused refused) {
            outcome = outcome(refused.failure());
        } catch (IOException broken) {
            Failure why = reason;
            outcome = outcome(why == null ? broken(broken) : why);
        } catch (RuntimeException bug) {
            LOG.error("an errand of the reference modem failed, it answers {}", Refusals.INTERNAL, bug);
            outcome = new Outcome.Refused(Refusals.INTERNAL);
        }
        closeAll();
        Outcome answer = outcome;
        machine.outside().post(() -> finish(answer));
        change(() -> state = State.OVER);
    }

    private void finish(Outcome answer) {
        machine.outside().end(this);
        silence.stop();
        if (gone) {
            return;
        }
        gone = true;
        machine.session().served();
        leave();
        machine.answers().end(answer);
        machine.command();
    }

    @Override
    public final void cut() {
        boolean words = !gone;
        abort();
        if (words) {
            leave();
            machine.command();
        }
    }

    /** Ends it without a word. The modem's thread. */
    @Override
    public final void abort() {
        gone = true;
        machine.outside().end(this);
        silence.stop();
        stop(null);
    }

    /** Whether nothing of it may be told any more. The modem's thread. */
    protected final boolean isGone() {
        return gone;
    }

    /** Ends it with an answer of its own. The modem's thread. */
    protected final void fail(Failure why) {
        stop(why);
    }

    /** What is open now is closed when this returns, whichever thread is the first to close it. */
    private void stop(@Nullable Failure why) {
        List<Traffic> sockets = new ArrayList<>();
        change(() -> {
            sockets.addAll(open);
            reason = reason == null ? why : reason;
            stopped = true;
            state = state == State.OVER ? state : State.RUNS;
        });
        sockets.forEach(Traffic::close);
    }

    private void closeAll() {
        List<Traffic> sockets;
        synchronized (lock) {
            sockets = List.copyOf(open);
        }
        sockets.forEach(Traffic::close);
    }

    @Override
    public final boolean settled(FarEnds servers) {
        synchronized (lock) {
            // What is due on one connection may depend on another: all of them as they are at one moment.
            synchronized (servers) {
                return state == State.OVER || state != State.RUNS && (full || rests(servers));
            }
        }
    }

    @Override
    public boolean owes(Outcome loss) {
        return true;
    }

    private boolean rests(FarEnds servers) {
        boolean waits = state == State.WAITS_FOR_SERVER;
        return open.stream().allMatch(socket -> socket.settled(servers, waits))
                && left.stream().allMatch(socket -> socket.noticed(servers));
    }

    protected final Outcome outcome(Failure failure) {
        return machine.design().online().outcome(failure);
    }

    /** Lets the modem do something; waits while it is far behind, or the host takes no octets. */
    protected final void tell(Runnable action) throws IOException {
        synchronized (lock) {
            full = true;
            waitIn(State.WAITS_FOR_HOST, untold::tryAcquire);
            full = false;
        }
        machine.outside().post(() -> {
            if (!gone) {
                action.run();
            }
            machine.outlet().whenReady(this::told);
        });
        mustGoOn();
    }

    private void told() {
        synchronized (lock) {
            untold.release();
            if (!full) {
                return;
            }
        }
        change(() -> {});
    }

    /** Waits until the host has written or whatever else is waited for; an end of a connection ends the waiting. */
    protected final void waitForHost(BooleanSupplier there) throws IOException {
        waitIn(State.WAITS_FOR_HOST, () -> there.getAsBoolean() || open.stream().anyMatch(Traffic::ended));
        synchronized (lock) {
            if (!there.getAsBoolean()) {
                throw new Lost(end(), "the server has ended the connection");
            }
        }
    }

    /** Waits for whatever the host, the peer or the modem does; time goes on meanwhile. */
    protected final void waitFor(BooleanSupplier there) throws IOException {
        waitIn(State.WAITS_FOR_HOST, there);
    }

    /** Whether the other end was seen to have ended a connection. */
    protected final boolean ended(Socket socket) {
        synchronized (lock) {
            return ((RoutedSocket) socket).ended();
        }
    }

    /** Waits until the other end ends a connection, and fails as that end has it. */
    protected final void waitForEnd(Socket socket) throws IOException {
        waitForServer(() -> ended(socket));
        synchronized (lock) {
            Lost.How how = ((RoutedSocket) socket).end();
            throw new Lost(how == null ? Lost.How.RESET : how, "the server has ended the connection");
        }
    }

    private Lost.How end() {
        return open.stream()
                .filter(RoutedSocket.class::isInstance)
                .map(socket -> ((RoutedSocket) socket).end())
                .filter(how -> how != null)
                .findFirst()
                .orElse(Lost.How.RESET);
    }

    /** Something is due from a server: its whole time begins with the next waiting. */
    protected final void asks() {
        synchronized (lock) {
            asked = true;
        }
    }

    /** Waits for something that is due from a server, as long as its patience lasts. */
    protected final void waitForServer(BooleanSupplier there) throws IOException {
        synchronized (lock) {
            if (there.getAsBoolean()) {
                mustGoOn();
                return;
            }
            boolean anew = asked;
            asked = false;
            machine.outside().post(() -> arm(anew));
        }
        waitIn(State.WAITS_FOR_SERVER, there);
        machine.outside().post(silence::stop);
    }

    private void arm(boolean anew) {
        if (!gone) {
            silence.begin(anew, patience(), () -> fail(unanswered()));
        }
    }

    /** The same for no longer than a time, after which the errand goes on all the same. */
    protected final void waitForServer(BooleanSupplier there, Duration longest) throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        tell(() -> silence.set(longest, () -> change(() -> over.set(true))));
        waitIn(State.WAITS_FOR_SERVER, () -> over.get() || there.getAsBoolean());
        machine.outside().post(silence::stop);
    }

    private void waitIn(State waiting, BooleanSupplier there) throws IOException {
        synchronized (lock) {
            while (!stopped && !there.getAsBoolean()) {
                state = waiting;
                machine.outside().wake();
                sleep();
            }
            state = State.RUNS;
        }
        mustGoOn();
    }

    private void mustGoOn() throws IOException {
        synchronized (lock) {
            if (stopped) {
                throw new Stopped();
            }
        }
    }

    private void sleep() {
        try {
            lock.wait();
        } catch (InterruptedException nobodyInterrupts) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** What the two sides share is changed under this lock. */
    protected final Object lock() {
        return lock;
    }

    /** Changes something that somebody may wait for: who waits runs again before the lock is free. */
    protected final void change(Runnable what) {
        synchronized (lock) {
            what.run();
            if (state == State.WAITS_FOR_HOST || state == State.WAITS_FOR_SERVER) {
                state = State.RUNS;
            }
            lock.notifyAll();
        }
        machine.outside().wake();
    }

    /** Waits on another thread of this errand; false when it was stopped meanwhile. */
    final boolean until(BooleanSupplier there) {
        synchronized (lock) {
            while (!stopped && state != State.OVER && !there.getAsBoolean()) {
                sleep();
            }
            return there.getAsBoolean();
        }
    }

    final Routes routes() {
        return machine.network().routes();
    }

    final void opened(Traffic socket) throws IOException {
        synchronized (lock) {
            open.add(socket);
            asked = true;
            if (!stopped) {
                return;
            }
        }
        socket.close();
        throw new Stopped();
    }

    final void closed(Traffic socket) {
        change(() -> open.remove(socket));
    }

    /** A connection is left as it is, open and looked after by nobody. */
    protected final void forget(Socket socket) {
        closed((RoutedSocket) socket);
    }

    /** The modem has closed a connection: that is under way until the server has noticed. */
    final void left(Traffic socket) {
        change(() -> {
            if (open.remove(socket)) {
                left.add(socket);
            }
        });
    }

    /** A second connection to the server of another one, which names where it is. */
    protected final Socket beside(Socket first, InetSocketAddress named) throws IOException {
        RoutedSocket second = new RoutedSocket(this);
        second.connect(named, (RoutedSocket) first);
        return second;
    }

    /** A port at which the modem can be reached, for one connection. */
    protected final DataPort dataPort() throws IOException {
        return new DataPort(this);
    }

    /** Makes sockets that lead where the routes say. */
    protected final SocketFactory sockets() {
        return new Sockets(() -> new RoutedSocket(this));
    }
}
