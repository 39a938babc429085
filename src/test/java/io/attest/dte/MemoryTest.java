package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a modem, and what of it a case has asked for. */
final class MemoryTest {

    private final Memory memory = new Memory();

    @Test
    void whatWasNeverPutIsNoughtAndEmpty() {
        assertThat(memory.get("count")).isZero();
        assertThat(memory.text("name")).isEmpty();
        assertThat(memory.has("so")).isFalse();
    }

    @Test
    void whatWasPutIsKeptFromCaseToCase() {
        memory.put("count", 3);
        memory.put("name", "desk");
        memory.begins();
        assertThat(memory.get("count")).isEqualTo(3);
        assertThat(memory.text("name")).isEqualTo("desk");
    }

    @Test
    void aCaseIsToldWhatItAskedForAsThatWasWhenItFirstDid() {
        memory.put("count", 3);
        memory.put("name", "desk");
        memory.begins();
        memory.put("count", 4);
        memory.put("name", "rack");
        memory.put("count", 5);
        assertThat(memory.asked()).containsExactlyInAnyOrderEntriesOf(Map.of("count", 3, "name", "desk"));
    }

    @Test
    void whatWasNotAskedForAndWhatWasNoughtIsNotTold() {
        memory.put("count", 3);
        memory.begins();
        memory.put("fresh", 1);
        memory.put("word", "new");
        memory.note("cold", false);
        memory.note("warm", true);
        assertThat(memory.asked()).containsExactlyEntriesOf(Map.of("warm", true));
    }

    @Test
    void anotherMemoryGoesOnWithWhatWasAskedFor() {
        memory.put("count", 3);
        memory.begins();
        memory.get("count");
        memory.note("warm", true);
        Memory other = new Memory();
        other.restore(memory.asked());
        assertThat(other.get("count")).isEqualTo(3);
        assertThat(other.has("warm")).isTrue();
        assertThat(other.has("cold")).isFalse();
    }

    @Test
    void whatBeginsSoIsForgottenAndNothingElse() {
        memory.put("kind a", 1);
        memory.put("kind b", 2);
        memory.put("other kind", 3);
        memory.forget("kind");
        assertThat(memory.get("kind a")).isZero();
        assertThat(memory.get("kind b")).isZero();
        assertThat(memory.get("other kind")).isEqualTo(3);
    }
}
