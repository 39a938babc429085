package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of a run that was split are there, and whole. */
final class MergedTest {

    @Test
    void shardsWithoutARunAreMissingAndThoseThatWereKilledCutShort() {
        Merged merged = new Merged(List.of(part("4/4", true), part("2/4", false)), List.of());
        assertThat(merged.missing()).containsExactly("1/4", "3/4");
        assertThat(merged.cutShort()).containsExactly("2/4");
    }

    @Test
    void ofAWholeRunNothingIsMissing() {
        Merged merged = new Merged(List.of(part("1/2", true), part("2/2", true)), List.of());
        assertThat(merged.missing()).isEmpty();
        assertThat(merged.cutShort()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0/2", "1/0", "1/2/3", "a/b"})
    void aShardIsTwoNumbers(String shard) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part(shard, true))
                .withMessage("a shard is i/n, not " + shard);
    }

    @Test
    void aMergedRunHasParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Merged(List.of(), List.of()))
                .withMessage("a merged run has parts");
    }

    private static Merged.Part part(String shard, boolean complete) {
        return new Merged.Part(shard, complete, Instant.EPOCH, 1, 1);
    }
}
