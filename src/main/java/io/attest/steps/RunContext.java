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
 * What the cases of the present run share. Cucumber makes the steps itself, so it stands in one static place; one run at
 * a time in a process.
 *
 * @param suite the test cases
 * @param lab the benches
 * @param level what is accepted beside the canonical form
 * @param folder the run's folder, where transcripts go
 * @param ics what is claimed of the modem
 * @param earlier earlier attempts by case
 * @param recorded finds what is judged again of an earlier run; null where modems are tested
 */
public record RunContext(
        Suite suite,
        Lab lab,
        Level level,
        Path folder,
        Ics ics,
        Map<String, Earlier> earlier,
        @Nullable Function<TestCase, Recorded> recorded) {

    /** One that tests modems. */
    public RunContext(Suite suite, Lab lab, Level level, Path folder, Ics ics, Map<String, Earlier> earlier) {
        this(suite, lab, level, folder, ics, earlier, null);
    }

    private static volatile @Nullable RunContext current;

    /** Starts or, with null, ends a run. */
    public static void set(@Nullable RunContext context) {
        current = context;
    }

    Earlier earlier(TestCase test) {
        return earlier.getOrDefault(test.id(), Earlier.NONE);
    }

    static RunContext current() {
        RunContext context = current;
        if (context == null) {
            throw new IllegalStateException("the features run through './attest run', not by themselves");
        }
        return context;
    }
}
