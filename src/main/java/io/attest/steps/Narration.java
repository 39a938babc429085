package io.attest.steps;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the transcript of the case that runs on this thread which step begins and which expectation was not met. Cucumber
 * says so to its listeners, on the thread of the case; hooks do not learn it.
 */
public final class Narration {

    private static final ThreadLocal<@Nullable RunningCase> CASE = new ThreadLocal<>();

    private Narration() {}

    static void of(RunningCase running) {
        CASE.set(running);
    }

    static void end() {
        CASE.remove();
    }

    /** A step begins. */
    public static void step(String text) {
        inCase(running -> {
            running.tester().transcript().step(running.tester().elapsed(), text);
            running.surroundings().stepBegins();
        });
    }

    /** An expectation was not met. */
    public static void failed(String text) {
        inCase(running -> running.tester().transcript().failed(running.tester().elapsed(), text));
    }

    private static void inCase(Consumer<RunningCase> action) {
        Optional.ofNullable(CASE.get()).ifPresent(action);
    }
}
