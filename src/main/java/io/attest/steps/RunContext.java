package io.attest.steps;

import io.attest.bench.Lab;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of a run share. Cucumber makes the steps itself, so it is found by the thread on which a case runs.
 *
 * @param suite the test cases
 * @param lab the benches
 * @param level what is accepted beside the canonical form
 * @param folder the run's folder, where transcripts go; null where none are kept
 * @param ics what is claimed of the modem
 * @param earlier earlier attempts by case
 * @param recorded finds what is judged again of an earlier run; null where modems are tested
 */
public record RunContext(
        Suite suite,
        Lab lab,
        Level level,
        @Nullable Path folder,
        Ics ics,
        Map<String, Earlier> earlier,
        @Nullable Function<TestCase, Recorded> recorded) {

    /** One that tests modems. */
    public RunContext(Suite suite, Lab lab, Level level, @Nullable Path folder, Ics ics, Map<String, Earlier> earlier) {
        this(suite, lab, level, folder, ics, earlier, null);
    }

    private static final ThreadLocal<@Nullable RunContext> CURRENT = new ThreadLocal<>();

    /** A case of this run begins on this thread. */
    public static void enter(RunContext context) {
        CURRENT.set(context);
    }

    /** The case on this thread is over. */
    public static void leave() {
        CURRENT.remove();
    }

    Earlier earlier(TestCase test) {
        return earlier.getOrDefault(test.id(), Earlier.NONE);
    }

    static RunContext current() {
        RunContext context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException("the features run through './attest run', not by themselves");
        }
        return context;
    }
}
