package io.attest.emulate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What the modem has for its client, written by a thread of its own: a client that reads nothing must not hold up the
 * modem's clock.
 */
final class Outbox implements AutoCloseable {

    /** Octets; with more than these the modem is told to wait, with less than half of them to go on. */
    private static final int FULL = 1 << 16;

    private final Runnable roomAgain;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final Thread writer;
    private @Nullable OutputStream client;
    private int octets;
    private boolean full;
    private boolean closed;

    /** @param roomAgain called on the writing thread */
    Outbox(Runnable roomAgain) {
        this.roomAgain = roomAgain;
        writer = new Thread(this::write, "modem-output");
        writer.setDaemon(true);
        writer.start();
    }

    /** Another client, or none; what was for the one before is lost. */
    void client(@Nullable OutputStream next) {
        boolean wasFull;
        synchronized (this) {
            client = next;
            wasFull = forget();
        }
        if (wasFull) {
            roomAgain.run();
        }
    }

    private boolean forget() {
        waiting.clear();
        octets = 0;
        boolean was = full;
        full = false;
        notifyAll();
        return was;
    }

    /** Without a client it is lost, as on a cable that is not plugged in. */
    synchronized boolean isFullWith(byte[] bytes) {
        if (client != null) {
            waiting.add(bytes);
            octets += bytes.length;
            full = octets > FULL;
            notifyAll();
        }
        return full;
    }

    private void write() {
        try {
            for (byte[] next = next(); next != null; next = next()) {
                write(next);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized byte @Nullable [] next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        return closed ? null : waiting.element();
    }

    private void write(byte[] bytes) {
        OutputStream to;
        synchronized (this) {
            to = client;
        }
        boolean gone = false;
        if (to != null) {
            try {
                to.write(bytes);
                to.flush();
            } catch (IOException clientGone) {
                gone = true;
            }
        }
        if (taken(bytes, to, gone)) {
            roomAgain.run();
        }
    }

    /** Whether the modem is to be told to go on. */
    private synchronized boolean taken(byte[] bytes, @Nullable OutputStream by, boolean gone) {
        if (client != by || waiting.peek() != bytes) {
            return false;
        }
        if (gone) {
            client = null;
            return forget();
        }
        waiting.remove();
        octets -= bytes.length;
        boolean again = full && octets < FULL / 2;
        full &= !again;
        return again;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        writer.interrupt();
    }
}
