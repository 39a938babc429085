package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.verdict.Conditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayTest {

    @Test
    void aBenchOfLabConfigIsFoundByTheNameOfItsFile() {
        assertThat(replay("desk", "lab-config/desk.yaml")).endsWith("--case T-8-04.r02 --bench desk");
        assertThat(replay("rack-1", "lab-config/rack/1.yaml")).endsWith("--bench rack/1");
    }

    @Test
    void anyOtherBenchIsFoundByItsPath() {
        assertThat(replay("mine", "/home/me/benches/mine.yaml")).endsWith("--bench /home/me/benches/mine.yaml");
        assertThat(replay("mine", "/home/me/my benches/it's.yaml"))
                .endsWith("--bench '/home/me/my benches/it'\\''s.yaml'");
    }

    @Test
    void aBenchWithoutAFileIsFoundByItsName() {
        assertThat(new Replay(Map.of(), Level.STRICT, "").of("T-8-04.r02", "reference"))
                .endsWith("--bench reference");
    }

    @Test
    void aCaseIsAcceptedAsItWas() {
        assertThat(new Replay(Map.of(), Level.TOLERANT, "").of("T-8-04.r02", "desk"))
                .endsWith("--bench desk --tolerant");
    }

    @Test
    void anotherSuiteIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.feature"), "Feature: one\n");
        assertThat(Replay.of(List.of(), Level.STRICT, Suite.load(folder)).of("X-1", "reference"))
                .endsWith("--bench reference --features " + folder.toRealPath());
    }

    private static String replay(String name, String file) {
        return Replay.of(List.of(new Conditions.Used(name, file, "", List.of(), Map.of())), Level.STRICT, Runs.SUITE)
                .of("T-8-04.r02", name);
    }
}
