package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.fault.Fault;
import io.attest.modem.fault.Faults;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite graded by what it must see: a row that a fault breaks must fail. */
final class FaultsTest {

    @TempDir
    private Path folder;

    static Stream<String> harmful() {
        return Faults.all().stream().filter(Fault::harmful).map(Fault::id);
    }

    @Test
    void thereAreEnough() {
        assertThat(harmful()).hasSizeGreaterThanOrEqualTo(600);
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void harmfulFaultIsCaughtByARowThatItBreaks(String id) {
        Fault fault = Faults.find(id).orElseThrow();
        // The first row that catches it is enough; most faults break one or two.
        assertThat(new TreeSet<>(fault.breaks())).as("%s: %s", id, fault.what()).anyMatch(row -> catches(row, id));
    }

    private boolean catches(String row, String fault) {
        RunRecord run = Runs.reference(folder.resolve(row), new Selection(List.of(row), ""), 1, 1, fault);
        return run.cases().stream().anyMatch(result -> result.verdict() == Verdict.FAIL);
    }
}
