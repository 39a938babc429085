package io.attest.report;

import io.attest.verdict.CaseResult;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.jspecify.annotations.Nullable;

/** Progress on a terminal: one line with a bar, counts and the time left, and what did not pass above it. */
public final class BarProgress implements Progress {

    /** Back to the first column, and the line wiped. */
    private static final String WIPE = "\r\u001b[K";

    private static final int REFRESH_MILLIS = 250;
    private static final int SHORTEST_BAR = 8;
    private static final int LONGEST_BAR = 30;

    private final PrintStream out;
    private final int columns;
    private final Paint paint;
    private final InstantSource clock;
    private @Nullable ProgressBar bar;
    private @Nullable Course course;

    /**
     * @param out the terminal
     * @param columns its width in characters
     * @param clock the wall clock
     * @param colour whether verdicts are coloured
     */
    public BarProgress(PrintStream out, int columns, InstantSource clock, boolean colour) {
        this.out = out;
        this.clock = clock;
        this.columns = Math.max(40, columns);
        this.paint = new Paint(colour);
    }

    @Override
    public synchronized void planned(Ahead ahead) {
        Course ours = new Course(ahead, clock.instant());
        course = ours;
        bar = new ProgressBarBuilder()
                .setInitialMax(ahead.cases().size())
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .continuousUpdate()
                .setRenderer((state, longest) -> line(ours, longest))
                .setConsumer(new Terminal())
                .build();
    }

    @Override
    public synchronized void finished(CaseResult result) {
        if (course != null) {
            course.finished(result);
        }
        if (NonPass.is(result)) {
            write(WIPE + NonPass.text(result, paint));
        }
        if (bar != null && course != null) {
            bar.stepTo(course.cases());
        }
    }

    @Override
    public synchronized void again(CaseResult result) {
        if (course != null) {
            course.finished(result);
        }
    }

    @Override
    public synchronized void benches(int alive) {
        if (course != null) {
            course.benches(alive);
        }
    }

    /** Drawn by the bar's own thread, for which a close waits. The words come first where there is no room for both. */
    private String line(Course course, int longest) {
        String words = course.text(clock.instant());
        int room = Math.min(LONGEST_BAR, longest - words.length() - " [] ".length());
        if (room < SHORTEST_BAR || course.planned() == 0) {
            return " " + words.substring(0, Math.min(words.length(), longest - 1));
        }
        int full = course.cases() * room / course.planned();
        return " [" + "=".repeat(full) + " ".repeat(room - full) + "] " + words;
    }

    /** The bar is wiped and comes back by itself; whoever has something to show waits. */
    @Override
    public <T> T during(Supplier<T> conversation) {
        synchronized (out) {
            write(WIPE);
            return conversation.get();
        }
    }

    /** Wipes the bar; the {@link Summary} takes its place. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            write(WIPE);
        }
    }

    /** The bar's own thread draws through here, so that a line of ours never lands in the middle of it. */
    private void write(String text) {
        synchronized (out) {
            out.print(text);
            out.flush();
        }
    }

    private final class Terminal implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return columns - 1;
        }

        @Override
        public void accept(String drawn) {
            write(WIPE + drawn);
        }

        @Override
        public void close() {}
    }
}
