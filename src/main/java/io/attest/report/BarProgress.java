package io.attest.report;

import io.attest.verdict.CaseResult;
import java.io.PrintStream;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress on a terminal: a bar with counts and the time left, and what did not pass above it. */
public final class BarProgress implements Progress {

    /** Back to the first column, and the line wiped. */
    private static final String WIPE = "\r\u001b[K";

    private static final int REFRESH_MILLIS = 250;

    private final PrintStream out;
    private final int columns;
    private final Paint paint;
    private final Tally tally = new Tally();
    private @Nullable ProgressBar bar;

    /**
     * @param out the terminal
     * @param columns its width in characters
     * @param colour whether verdicts are coloured
     */
    public BarProgress(PrintStream out, int columns, boolean colour) {
        this.out = out;
        this.columns = Math.max(40, columns);
        this.paint = new Paint(colour);
    }

    @Override
    public synchronized void planned(int total) {
        bar = new ProgressBarBuilder()
                .setTaskName("cases")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setMaxRenderedLength(columns - 1)
                .setConsumer(new Terminal())
                .build();
    }

    @Override
    public synchronized void finished(CaseResult result) {
        tally.add(result.verdict());
        if (NonPass.is(result)) {
            write(WIPE + NonPass.text(result, paint));
        }
        if (bar != null) {
            bar.setExtraMessage(tally.text());
            bar.step();
        }
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
