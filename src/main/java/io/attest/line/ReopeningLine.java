package io.attest.line;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A line that is opened again when it vanishes because the modem behind it was reset: an emulator that restarts, a USB
 * modem that leaves the bus. At any other time a lost line stays lost.
 */
public final class ReopeningLine implements Line {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Supplier<Line> open;
    private final long opened = System.nanoTime();
    private Line line;
    private long mayVanishUntil = opened;
    private Duration arrived = Duration.ZERO;

    /**
     * Opens the line.
     *
     * @throws LineLost if it cannot be opened
     */
    public ReopeningLine(Supplier<Line> open) {
        this.open = open;
        this.line = open.get();
    }

    @Override
    public void mayVanish(Duration time) {
        mayVanishUntil = System.nanoTime() + time.toNanos();
    }

    @Override
    public void takes(boolean now) {
        use(present -> {
            present.takes(now);
            return new byte[0];
        });
    }

    @Override
    public boolean hasFlowControl() {
        return line.hasFlowControl();
    }

    @Override
    public void write(byte[] bytes) {
        use(present -> {
            present.write(bytes);
            return bytes;
        });
    }

    @Override
    public byte[] read(Duration longest) {
        byte[] bytes = use(present -> present.read(longest));
        if (bytes.length > 0) {
            // The line of today has a clock of its own.
            arrived = elapsed().minus(line.elapsed().minus(line.arrived()));
        }
        return bytes;
    }

    private byte[] use(Function<Line, byte[]> action) {
        while (true) {
            try {
                return action.apply(line);
            } catch (LineLost lost) {
                reopen(lost);
            }
        }
    }

    private void reopen(LineLost lost) {
        while (System.nanoTime() < mayVanishUntil) {
            line.close();
            try {
                line = open.get();
                return;
            } catch (LineLost notYet) {
                pause();
            }
        }
        throw lost;
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost("the line was given up while it was being opened again", interrupted);
        }
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - opened);
    }

    @Override
    public Duration arrived() {
        return arrived;
    }

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public void close() {
        line.close();
    }
}
