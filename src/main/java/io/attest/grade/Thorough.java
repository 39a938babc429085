package io.attest.grade;

import io.attest.bench.Planted;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.List;

/**
 * Every case on every modem: certainty, for hours of processor time.
 *
 * @param suite the suite that is graded
 */
public record Thorough(Suite suite) implements Choice {

    @Override
    public List<TestCase> near(Planted fault) {
        return suite.cases();
    }

    @Override
    public List<TestCase> concerned(Planted variant) {
        return suite.cases();
    }
}
