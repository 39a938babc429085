package io.attest.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /** How the line was lost that is not open again. */
    private @Nullable LineLost loss;

    private final List<Remark> remarks = new ArrayList<>();
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
    public boolean dropDtr(Duration time) {
        return use(present -> present.dropDtr(time));
    }

    @Override
    public void discard() {
        line.discard();
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
        return dated(use(present -> present.read(longest)));
    }

    @Override
    public byte[] listen(Duration longest) {
        return read(longest);
    }

    /** Of a real line nothing more can be known than comes. */
    @Override
    public Duration moment(Duration usual) {
        return usual;
    }

    @Override
    public byte[] pass(Duration time) {
        return dated(use(present -> present.pass(time)));
    }

    private byte[] dated(byte[] bytes) {
        if (bytes.length > 0) {
            arrived = onThisClock(line.arrived());
        }
        return bytes;
    }

    /** The line of today has a clock of its own. */
    private Duration onThisClock(Duration time) {
        return elapsed().minus(line.elapsed().minus(time));
    }

    private <T> T use(Function<Line, T> action) {
        while (true) {
            try {
                return action.apply(line);
            } catch (LineLost lost) {
                reopen(lost);
            }
        }
    }

    private void reopen(LineLost lost) {
        // What was closed here says of itself only that it is closed.
        LineLost why = loss == null ? lost : loss;
        while (System.nanoTime() < mayVanishUntil) {
            loss = why;
            line.close();
            try {
                line = open.get();
                loss = null;
                remarks.add(new Remark(elapsed(), "the line was lost and is open again: " + line.name()));
                return;
            } catch (LineLost notYet) {
                Pause.of(PAUSE, "it was being opened again");
            }
        }
        throw why;
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
    public Duration blur() {
        return line.blur();
    }

    @Override
    public boolean isVirtual() {
        return line.isVirtual();
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(remarks);
        remarks.clear();
        line.remarks().forEach(remark -> all.add(new Remark(onThisClock(remark.at()), remark.text())));
        return all;
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
