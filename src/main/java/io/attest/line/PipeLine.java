package io.attest.line;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A line to a modem in the same process, on virtual time: whatever the modem does, it does on the caller's thread, and
 * time jumps to its next timer while the caller waits.
 *
 * <p>Servers that the modem talks to run on threads of their own and in real time. Before time jumps, everything that is
 * under way between them and the modem comes to rest; it takes no virtual time.
 */
public final class PipeLine implements Line {

    /** What the modem is handed at a time: a long text must not overrun it between two looks at its flow control. */
    private static final int SLICE = 4096;

    /** How long, in real time, nothing at all may change before the line stops waiting for rest. */
    private static final Duration UNCHANGED = Duration.ofSeconds(10);

    /** And however much changes: what never rests must not hold up a run for ever. */
    private static final Duration RESTLESS = Duration.ofSeconds(120);

    private final Dce dce;
    private final String name;
    private final FarEnds servers;
    private final Supplier<List<String>> witness;
    private final Duration patience;
    private final Deque<ByteBuffer> toModem = new ArrayDeque<>();
    private final ByteArrayOutputStream fromModem = new ByteArrayOutputStream();
    private final List<Remark> remarks = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private long gaveUpAt = -1;
    private boolean unrest;
    private boolean closed;

    /** A line to a modem that talks to nobody else. */
    public PipeLine(Dce dce, String name) {
        this(dce, name, new FarEnds(), List::of);
    }

    /**
     * A line to a modem that talks to servers.
     *
     * @param servers what they know of their connections with it
     * @param witness what they have to tell since this was last asked; it becomes remarks at their time
     */
    public PipeLine(Dce dce, String name, FarEnds servers, Supplier<List<String>> witness) {
        this(dce, name, servers, witness, UNCHANGED);
    }

    PipeLine(Dce dce, String name, FarEnds servers, Supplier<List<String>> witness, Duration patience) {
        this.dce = dce;
        this.name = name;
        this.servers = servers;
        this.witness = witness;
        this.patience = patience;
        dce.output(fromModem::writeBytes);
        dce.outside(servers::changed);
    }

    /** What the modem does not take now is kept, as by RTS and CTS, and goes out while the line is read. */
    @Override
    public void write(byte[] bytes) {
        mustBeOpen();
        toModem.add(ByteBuffer.wrap(bytes.clone()));
        feed();
    }

    @Override
    public void discard() {
        toModem.clear();
    }

    private void feed() {
        while (!toModem.isEmpty() && dce.takes()) {
            ByteBuffer first = toModem.element();
            byte[] slice = new byte[Math.min(SLICE, first.remaining())];
            first.get(slice);
            if (!first.hasRemaining()) {
                toModem.remove();
            }
            dce.receive(slice);
        }
    }

    @Override
    public byte[] read(Duration longest) {
        mustBeOpen();
        Duration until = now.plus(longest);
        rest();
        testify();
        while (fromModem.size() == 0) {
            Optional<Duration> next = dce.nextTimer().filter(time -> time.compareTo(until) <= 0);
            moveTo(next.orElse(until));
            rest();
            testify();
            if (next.isEmpty()) {
                break;
            }
        }
        byte[] bytes = fromModem.toByteArray();
        fromModem.reset();
        return bytes;
    }

    private void moveTo(Duration time) {
        if (time.compareTo(now) > 0) {
            now = time;
        }
        dce.advanceTo(now);
    }

    /** Lets everything come that is under way at this moment of virtual time; ends at the first byte for the host. */
    private void rest() {
        long until = System.nanoTime() + RESTLESS.toNanos();
        while (fromModem.size() == 0) {
            long seen = servers.changes();
            dce.advanceTo(now);
            feed();
            if (fromModem.size() > 0 || seen == gaveUpAt) {
                return;
            }
            if (dce.settled(servers)) {
                if (toModem.isEmpty() || !dce.takes()) {
                    return;
                }
                // It has come to rest only because it has taken all: there is more for it.
                continue;
            }
            if (!servers.await(seen, patience) || System.nanoTime() > until) {
                giveUp();
            }
        }
    }

    private void testify() {
        witness.get().forEach(this::remark);
    }

    private void remark(String text) {
        remarks.add(new Remark(now, text));
    }

    /** Not waited for again before something changes. */
    private void giveUp() {
        gaveUpAt = servers.changes();
        unrest = true;
        remark("the Internet side did not come to rest; time goes on");
    }

    /** Whether time has gone on, since this was last asked, although something was still under way at the servers. */
    public boolean unrest() {
        boolean told = unrest;
        unrest = false;
        return told;
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> told = List.copyOf(remarks);
        remarks.clear();
        return told;
    }

    @Override
    public Duration elapsed() {
        return now;
    }

    @Override
    public void takes(boolean now) {
        mustBeOpen();
        dce.hostTakes(now);
    }

    @Override
    public boolean hasFlowControl() {
        return true;
    }

    @Override
    public boolean isVirtual() {
        return true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void mustBeOpen() {
        if (closed) {
            throw new LineLost(name + " is closed");
        }
    }
}
