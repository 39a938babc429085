package io.attest.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.bench.ConfigurationFault;
import io.attest.report.grade.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerTest {

    private static final Ledger.Plan PLAN = new Ledger.Plan("digest", List.of("one", "two"), 7, false);

    @TempDir
    private Path folder;

    private static Entry entry(String id) {
        return new Entry(
                id, true, "wrong code", "what – it does", List.of("R-1-001"), 3, "a", "b", false, List.of(), 0.5);
    }

    private void begun(String... ids) throws IOException {
        try (Ledger ledger = Ledger.begin(folder, PLAN)) {
            for (String id : ids) {
                ledger.add(entry(id));
            }
        }
    }

    @Test
    void whatWasExaminedIsThereAgain() throws IOException {
        begun("one");
        try (Ledger ledger = Ledger.resume(folder)) {
            assertThat(ledger.plan()).isEqualTo(PLAN);
            assertThat(ledger.entries()).containsOnlyKeys("one").containsValue(entry("one"));
            ledger.add(entry("two"));
        }
        try (Ledger ledger = Ledger.resume(folder)) {
            assertThat(ledger.entries()).containsOnlyKeys("one", "two");
        }
    }

    @Test
    void lineThatAKillCutShortIsWrittenAgain() throws IOException {
        begun("one");
        Path file = folder.resolve("grade.ndjson");
        Files.writeString(file, "{\"id\":\"two\",\"harmf", StandardOpenOption.APPEND);
        try (Ledger ledger = Ledger.resume(folder)) {
            assertThat(ledger.entries()).containsOnlyKeys("one");
            ledger.add(entry("two"));
        }
        try (Ledger ledger = Ledger.resume(folder)) {
            assertThat(ledger.entries()).containsOnlyKeys("one", "two");
        }
    }

    @Test
    void anotherGradeIsNotWrittenOver() throws IOException {
        begun("one");
        assertThatThrownBy(() -> begun("two"))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("--resume " + folder);
    }

    @Test
    void folderWithoutAGradeIsSaid() {
        assertThatThrownBy(() -> Ledger.resume(folder))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("no grade in " + folder);
    }

    @Test
    void fileThatIsNoGradeIsSaid() throws IOException {
        Files.writeString(folder.resolve("grade.ndjson"), "hello\n");
        assertThatThrownBy(() -> Ledger.resume(folder))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("is no grade");
    }
}
