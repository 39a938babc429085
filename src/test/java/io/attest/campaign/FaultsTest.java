package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.fault.Fault;
import io.attest.modem.fault.Faults;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<String> rows = new ArrayList<>(fault.breaks());
        RunRecord run = Runs.reference(folder.resolve(id), new Selection(rows, ""), 1, 1, id);
        assertThat(run.cases())
                .as("%s: %s", id, fault.what())
                .anySatisfy(result -> assertThat(result.verdict()).isEqualTo(Verdict.FAIL));
    }
}
