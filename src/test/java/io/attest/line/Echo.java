package io.attest.line;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A far end that gives every byte back at once, and says {@code tick} an hour after power-up. */
public final class Echo implements Dce {

    public static final Duration TICK = Duration.ofHours(1);

    private Consumer<byte[]> host = bytes -> {};
    private boolean ticked;

    @Override
    public void output(Consumer<byte[]> toHost) {
        host = toHost;
    }

    @Override
    public void receive(byte[] fromHost) {
        host.accept(fromHost.clone());
    }

    @Override
    public Optional<Duration> nextTimer() {
        return ticked ? Optional.empty() : Optional.of(TICK);
    }

    @Override
    public void advanceTo(Duration now) {
        if (!ticked && now.compareTo(TICK) >= 0) {
            ticked = true;
            host.accept(new byte[] {'t', 'i', 'c', 'k'});
        }
    }
}
