package io.attest.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Coverage;
import io.attest.manual.Manual;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The suite is whole: each row and requirement of the manual that some bench can test has a case. */
final class WholeManualTest {

    @Test
    void nothingThatCanBeTestedIsUntested() {
        Map<String, List<String>> covers = new TreeMap<>();
        Suite.load(Features.FOLDER).cases().forEach(test -> covers.put(test.id(), test.covers()));
        assertThat(Coverage.of(Manual.load(), covers).missing())
                .extracting(Coverage.Missing::id)
                .isEmpty();
    }
}
