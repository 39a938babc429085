package io.attest.line;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A far end that takes nothing, until it is told to listen. */
final class Deaf implements Dce {

    private final CountDownLatch offered = new CountDownLatch(1);
    private final CountDownLatch heard = new CountDownLatch(1);
    private volatile boolean listens;
    private Runnable there = () -> {};

    @Override
    public void output(Consumer<byte[]> toHost) {}

    @Override
    public void receive(byte[] fromHost) {
        heard.countDown();
    }

    @Override
    public boolean takes() {
        offered.countDown();
        return listens;
    }

    @Override
    public void outside(Runnable there) {
        this.there = there;
    }

    /** Waits until the host has sent something. */
    void awaitOctets() throws InterruptedException {
        offered.await();
    }

    /** Takes what was offered, so that nobody is left who offers it. */
    void listen() throws InterruptedException {
        listens = true;
        there.run();
        heard.await();
    }

    @Override
    public Optional<Duration> nextTimer() {
        return Optional.empty();
    }

    @Override
    public void advanceTo(Duration now) {}
}
