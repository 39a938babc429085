package io.attest.cli;

import io.attest.actuator.Operator;
import io.attest.report.BarProgress;
import io.attest.report.PlainProgress;
import io.attest.report.Progress;
import java.io.BufferedReader;
import java.io.Console;
import java.io.PrintStream;
import java.time.InstantSource;

/**
 * What kind of thing standard output is. The launcher looks, because Java cannot tell on every version: {@code
 * attest.columns} is the width of the terminal, or 0 when it is none.
 */
final class Screen {

    private static final int COLUMNS = Integer.getInteger("attest.columns", 0);

    private Screen() {}

    static boolean colour() {
        return COLUMNS > 0 && System.getenv("NO_COLOR") == null;
    }

    /** The person at the terminal; nobody where standard input or output is none. */
    static Operator operator(PrintStream out, Progress progress) {
        Console console = System.console();
        return console == null
                ? Operator.NOBODY
                : new TerminalOperator(new BufferedReader(console.reader()), out, progress);
    }

    static Progress progress(PrintStream out) {
        return COLUMNS > 0
                ? new BarProgress(out, COLUMNS, InstantSource.system(), colour())
                : new PlainProgress(out, InstantSource.system(), false);
    }
}
