package io.attest.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A line to a modem whose clock can be moved: of a long wait only the beginning and the end are waited for, between them
 * the clock is moved step by step, with a look after each step.
 *
 * <p>The beginning is as long as a whole short wait, so that what answers in real time (a server of the lab) has never
 * less of it than there. Where the clock turns out not to be movable, time is real from then on.
 */
public final class MovableLine implements Line {

    /** Up to here a wait is simply waited for. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    /** The same for a time in which nothing is expected: there is no server to wait for. */
    private static final Duration SHORT_PASS = Duration.ofSeconds(1);

    /** For what the modem has written and is still under way. */
    private static final Duration IN_FLIGHT = Duration.ofMillis(200);

    /** The look after a step: what the modem wrote meanwhile was written before the step was over. */
    private static final Duration LOOK = Duration.ofMillis(20);

    /** Below the usual tolerance of a measured time, which is half a second. */
    private static final Duration STEP = Duration.ofMillis(400);

    private static final byte[] NOTHING = {};

    private final Line line;
    private final Predicate<Duration> advance;
    private final List<Remark> remarks = new ArrayList<>();
    private boolean movable = true;
    private Duration moved = Duration.ZERO;
    private Duration movedBefore = Duration.ZERO;
    private Duration lastMoveBegan = Duration.ZERO;
    private Duration lastMoveEnded = IN_FLIGHT.negated();
    private Duration lastStep = Duration.ZERO;
    private Duration longestStep = Duration.ZERO;
    private Duration unremarked = Duration.ZERO;
    private Duration arrived = Duration.ZERO;
    private Duration blur = Duration.ZERO;

    /** @param advance moves the modem's clock; false if nobody can, and then it is not asked again */
    public MovableLine(Line line, Predicate<Duration> advance) {
        this.line = line;
        this.advance = advance;
    }

    @Override
    public void write(byte[] bytes) {
        line.write(bytes);
    }

    @Override
    public byte[] read(Duration longest) {
        return await(longest, SHORT, SHORT, 1);
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

    /** In steps that double, so that what comes is told late by no more than it took. */
    @Override
    public byte[] pass(Duration time) {
        return await(time, SHORT_PASS, IN_FLIGHT, 2);
    }

    private byte[] await(Duration longest, Duration waitedFor, Duration first, int growth) {
        longestStep = Duration.ZERO;
        if (longest.compareTo(waitedFor) <= 0) {
            return look(longest);
        }
        Duration until = elapsed().plus(longest);
        byte[] came = look(first);
        Duration step = STEP;
        while (came.length == 0) {
            Duration most = until.minus(elapsed()).minus(IN_FLIGHT);
            if (most.isNegative() || most.isZero() || !move(shorter(step, most))) {
                Duration left = until.minus(elapsed());
                return left.isNegative() ? NOTHING : look(left);
            }
            came = look(LOOK);
            step = step.multipliedBy(growth);
        }
        return came;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private boolean move(Duration step) {
        if (!movable) {
            return false;
        }
        Duration began = line.elapsed();
        movable = advance.test(step);
        if (!movable) {
            remarks.add(new Remark(elapsed(), "nobody moves the modem's clock: long waits are waited for"));
            return false;
        }
        movedBefore = moved;
        lastMoveBegan = began;
        lastMoveEnded = line.elapsed();
        lastStep = step;
        longestStep = longer(longestStep, step);
        moved = moved.plus(step);
        unremarked = unremarked.plus(step);
        return true;
    }

    private byte[] look(Duration longest) {
        byte[] bytes = line.read(longest);
        if (bytes.length > 0) {
            Duration real = line.arrived();
            arrived = real.plus(real.compareTo(lastMoveBegan) < 0 ? movedBefore : moved);
            boolean justMoved = real.minus(lastMoveEnded).compareTo(IN_FLIGHT) < 0;
            blur = justMoved ? longer(lastStep, longestStep) : longestStep;
        }
        return bytes;
    }

    @Override
    public Duration elapsed() {
        return line.elapsed().plus(moved);
    }

    @Override
    public Duration arrived() {
        return arrived;
    }

    @Override
    public Duration blur() {
        return blur;
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> all = new ArrayList<>();
        line.remarks().forEach(remark -> all.add(new Remark(remark.at().plus(moved), remark.text())));
        if (!unremarked.isZero()) {
            String text = "the modem's clock was moved by " + unremarked.toMillis() / 1000.0 + " s";
            all.add(new Remark(elapsed(), text));
            unremarked = Duration.ZERO;
        }
        all.addAll(remarks);
        remarks.clear();
        return all;
    }

    @Override
    public void takes(boolean now) {
        line.takes(now);
    }

    @Override
    public boolean hasFlowControl() {
        return line.hasFlowControl();
    }

    @Override
    public void discard() {
        line.discard();
    }

    /** In real time: a wire is no business of the modem's clock. */
    @Override
    public boolean dropDtr(Duration time) {
        return line.dropDtr(time);
    }

    @Override
    public void mayVanish(Duration time) {
        line.mayVanish(time);
    }

    @Override
    public boolean isVirtual() {
        return line.isVirtual();
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
