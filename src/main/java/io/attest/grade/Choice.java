package io.attest.grade;

import io.attest.bench.Planted;
import io.attest.suite.TestCase;
import java.util.List;

/** Which cases are run on a modem, in the suite's order. */
public interface Choice {

    /**
     * Those among which the first that fails is looked for. It holds every case that transcribes a row that the fault
     * breaks.
     */
    List<TestCase> near(Planted fault);

    /** Those of which none may fail. */
    List<TestCase> concerned(Planted variant);
}
