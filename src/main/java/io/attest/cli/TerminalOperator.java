package io.attest.cli;

import io.attest.actuator.Operator;
import io.attest.report.Progress;
import io.attest.report.Visible;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The person at the terminal. What was typed before a question is no answer to it. Nothing is read before the first
 * question, so that a run in the background is not stopped for reading the terminal.
 */
final class TerminalOperator implements Operator {

    private final BufferedReader typed;
    private final PrintStream out;
    private final Progress progress;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    private boolean listening;
    private volatile boolean gone;

    TerminalOperator(BufferedReader typed, PrintStream out, Progress progress) {
        this.typed = typed;
        this.out = out;
        this.progress = progress;
    }

    @Override
    public synchronized Optional<String> ask(String sentence, Duration patience) {
        return progress.during(() -> {
            forgetWhatWasTyped();
            if (gone) {
                return Optional.empty();
            }
            out.print(Visible.line("operator, within " + patience.toSeconds() + " s: " + sentence) + "\n> ");
            out.flush();
            Optional<String> answer = answer(patience);
            if (answer.isEmpty()) {
                out.print("no answer: the case is not run; leave everything as it was\n");
                out.flush();
            }
            return answer;
        });
    }

    private void forgetWhatWasTyped() {
        if (!listening) {
            listening = true;
            skipWhatIsThere();
            Thread listener = new Thread(this::listen, "operator");
            listener.setDaemon(true);
            listener.start();
        }
        lines.clear();
    }

    private void skipWhatIsThere() {
        try {
            for (boolean more = true; more && typed.ready(); ) {
                more = typed.readLine() != null;
            }
        } catch (IOException noTerminal) {
            gone = true;
        }
    }

    private void listen() {
        try {
            for (String line; (line = typed.readLine()) != null; ) {
                lines.add(Optional.of(line));
            }
        } catch (IOException noTerminal) {
            // Told like its end.
        }
        gone = true;
        lines.add(Optional.empty());
    }

    private Optional<String> answer(Duration patience) {
        try {
            Optional<String> line = lines.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            return line == null ? Optional.empty() : line;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
