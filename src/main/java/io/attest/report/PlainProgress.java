package io.attest.report;

import io.attest.verdict.CaseResult;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * Progress as lines that only ever grow, for logs and CI: what did not pass, and where we are, at every tenth of the run
 * and from time to time in between: every 5 s at first, every minute in a long night.
 */
public final class PlainProgress implements Progress {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration SELDOM = Duration.ofMinutes(1);

    /** How many lines for each doubling of the time, or thereabouts. */
    private static final int DENSITY = 20;

    private static final int PARTS = 10;

    private final PrintStream out;
    private final InstantSource clock;
    private final Paint paint;
    private Course course;
    private int part;
    private Instant spoken;

    /**
     * @param out where to write
     * @param clock the wall clock
     * @param colour whether verdicts are coloured
     */
    public PlainProgress(PrintStream out, InstantSource clock, boolean colour) {
        this.out = out;
        this.clock = clock;
        this.paint = new Paint(colour);
        this.spoken = clock.instant();
        this.course = new Course(Ahead.of(List.of()), spoken);
    }

    @Override
    public synchronized void planned(Ahead ahead) {
        spoken = clock.instant();
        course = new Course(ahead, spoken);
        out.print(Words.count(ahead.cases().size(), "case") + " to run\n");
        out.flush();
    }

    @Override
    public synchronized void again(CaseResult result) {
        course.finished(result);
    }

    @Override
    public synchronized void benches(int alive) {
        course.benches(alive);
    }

    @Override
    public synchronized void finished(CaseResult result) {
        course.finished(result);
        if (NonPass.is(result)) {
            out.print(NonPass.text(result, paint));
        }
        Instant now = clock.instant();
        int reached = course.planned() == 0 ? 0 : course.cases() * PARTS / course.planned();
        if (reached > part || Duration.between(spoken, now).compareTo(patience(now)) >= 0) {
            part = reached;
            spoken = now;
            out.print("  " + course.text(now) + "\n");
        }
        out.flush();
    }

    private Duration patience(Instant now) {
        Duration fitting = course.since(now).dividedBy(DENSITY);
        if (fitting.compareTo(SELDOM) > 0) {
            return SELDOM;
        }
        return fitting.compareTo(OFTEN) < 0 ? OFTEN : fitting;
    }

    @Override
    public synchronized <T> T during(Supplier<T> conversation) {
        return conversation.get();
    }

    @Override
    public synchronized void close() {
        out.flush();
    }
}
