package io.attest.report;

import io.attest.verdict.CaseResult;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Progress as lines that only ever grow, for logs and CI: what did not pass, and every tenth or 5 s where we are. */
public final class PlainProgress implements Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PARTS = 10;

    private final PrintStream out;
    private final InstantSource clock;
    private final Paint paint;
    private final Tally tally = new Tally();
    private int total;
    private int part;
    private Instant started;
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
        this.started = clock.instant();
        this.spoken = started;
    }

    @Override
    public synchronized void planned(int total) {
        this.total = total;
        started = clock.instant();
        spoken = started;
        out.print(Words.count(total, "case") + " to run\n");
        out.flush();
    }

    @Override
    public synchronized void finished(CaseResult result) {
        tally.add(result.verdict());
        if (NonPass.is(result)) {
            out.print(NonPass.text(result, paint));
        }
        Instant now = clock.instant();
        int reached = total == 0 ? 0 : tally.total() * PARTS / total;
        if (reached > part || Duration.between(spoken, now).compareTo(PATIENCE) >= 0) {
            part = reached;
            spoken = now;
            out.print("%6d of %d  %s  %s%n"
                    .replace("%n", "\n")
                    .formatted(tally.total(), total, Words.duration(Duration.between(started, now)), tally.text()));
        }
        out.flush();
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
