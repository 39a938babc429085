package io.attest.emulate;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the modem has for its client, written by a thread of its own: a client that reads nothing must not hold up the
 * modem's clock.
 */
final class Outbox implements AutoCloseable {

    /** Octets; with more than these the modem is told to wait, with less than half of them to go on. */
    private static final int FULL = 1 << 16;

    /** The same on a line with a speed, so that no more than a modem keeps is still to come when it is told to wait. */
    private static final int FULL_AT_SPEED = 1 << 10;

    private final Runnable roomAgain;
    private final Speed speed;
    private final int most;
    /** @param since when the modem wrote it, in nanoseconds of this machine */
    private record Piece(byte[] bytes, long since) {}

    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final Thread writer;
    private @Nullable OutputStream client;
    private int octets;
    private boolean full;
    private boolean closed;

    /**
     * @param roomAgain called on the writing thread
     * @param speed of the line to the client
     */
    Outbox(Runnable roomAgain, Speed speed) {
        this.roomAgain = roomAgain;
        this.speed = speed;
        this.most = speed.isNone() ? FULL : FULL_AT_SPEED;
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
            waiting.add(new Piece(bytes, System.nanoTime()));
            octets += bytes.length;
            full = octets > most;
            notifyAll();
        }
        return full;
    }

    private void write() {
        try {
            for (Piece next = next(); next != null; next = next()) {
                write(next);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Piece next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        return closed ? null : waiting.element();
    }

    private void write(Piece piece) throws InterruptedException {
        OutputStream to;
        synchronized (this) {
            to = client;
        }
        boolean gone = false;
        if (to != null) {
            try {
                send(piece, to);
            } catch (IOException clientGone) {
                gone = true;
            }
        }
        if (taken(piece, to, gone)) {
            roomAgain.run();
        }
    }

    /** Octet by octet where the line has a speed; a client that has gone meanwhile gets no more. */
    private void send(Piece piece, OutputStream to) throws IOException, InterruptedException {
        byte[] bytes = piece.bytes();
        for (int at = 0; at < bytes.length && isClient(to); ) {
            int across = speed.carry(bytes.length - at, piece.since());
            to.write(bytes, at, across);
            to.flush();
            at += across;
        }
    }

    private synchronized boolean isClient(OutputStream to) {
        return client == to;
    }

    /** Returns when all of it was written; a client that takes longer than that beyond the speed of the line is left. */
    synchronized void awaitSent(Duration patience) {
        long until = System.nanoTime() + speed.nanos(octets) + patience.toNanos();
        try {
            for (long left = until - System.nanoTime();
                    octets > 0 && !full && left > 0;
                    left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the modem is to be told to go on. */
    private synchronized boolean taken(Piece piece, @Nullable OutputStream by, boolean gone) {
        if (client != by || waiting.peek() != piece) {
            return false;
        }
        if (gone) {
            client = null;
            return forget();
        }
        waiting.remove();
        octets -= piece.bytes().length;
        notifyAll();
        boolean again = full && octets < most / 2;
        full &= !again;
        return again;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        speed.close();
        writer.interrupt();
    }
}
