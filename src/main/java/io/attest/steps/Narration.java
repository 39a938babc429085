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

    private static final ThreadLocal<Boolean> OVER = ThreadLocal.withInitial(() -> false);

    private Narration() {}

    static void of(RunningCase running) {
        CASE.set(running);
        OVER.remove();
    }

    static void end() {
        CASE.remove();
        OVER.remove();
    }

    /** A step begins. */
    public static void step(String text) {
        if (!OVER.get()) {
            inCase(running -> {
                running.tester().transcript().step(running.tester().elapsed(), text);
                running.surroundings().stepBegins();
            });
        }
    }

    /** An expectation was not met. What the servers saw up to then is told before it. */
    public static void failed(String text) {
        inCase(running -> {
            running.tellTheInternet();
            running.tester().transcript().failed(running.tester().elapsed(), text);
        });
    }

    /** No further step of the case is carried out: Cucumber announces them all the same. */
    public static void over() {
        OVER.set(true);
    }

    private static void inCase(Consumer<RunningCase> action) {
        Optional.ofNullable(CASE.get()).ifPresent(action);
    }
}
