package io.attest.emulate;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One direction of a line with a speed: an octet is across when its ten bits are. Octets that follow each other are due by
 * a schedule that is kept however late the machine wakes up, so that the speed is right and no octet comes more than a
 * moment late. For one thread, but for the end.
 */
final class Speed {

    /** A start bit, eight data bits, a stop bit. */
    private static final long BITS = 10;

    /** Nanoseconds: octets are handed over in groups that take no longer than this. */
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(1);

    private final int baud;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private boolean closed;
    private long due = System.nanoTime();

    /** @param baud bits per second; 0 for a line without speed */
    Speed(int baud) {
        this.baud = baud;
    }

    boolean isNone() {
        return baud == 0;
    }

    /** How long so many octets take. */
    long nanos(long octets) {
        return isNone() ? 0 : octets * BITS * TimeUnit.SECONDS.toNanos(1) / baud;
    }

    /**
     * Waits until the next octets of those that are waiting have come across.
     *
     * @param since when they were there to be carried, in nanoseconds of this machine
     * @return how many, at least one
     */
    int carry(int waiting, long since) throws InterruptedException {
        if (isNone()) {
            return waiting;
        }
        if (since - due > 0) {
            due = since;
        }
        int group = (int) Math.max(1, Math.min(waiting, MOMENT / nanos(1)));
        due += nanos(group);
        awaitDue();
        return group;
    }

    private void awaitDue() throws InterruptedException {
        lock.lock();
        try {
            for (long left = due - System.nanoTime(); left > 0 && !closed; left = due - System.nanoTime()) {
                over.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            over.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
