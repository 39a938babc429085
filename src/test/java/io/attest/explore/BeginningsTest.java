package io.attest.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BeginningsTest {

    private static final Beginnings FRESH = Beginnings.fresh(true);

    @Test
    void whereNothingCanBeSaidThePreambleIsSaidPlainly() {
        assertThat(FRESH.after(false)).containsExactly("the modem has its factory defaults");
        assertThat(FRESH.after(true)).containsExactly("the host issues `AT#DELFLASH`", "the bench resets the modem");
    }

    @Test
    void aDialogueTellsHowItBegan() {
        assertThat(FRESH.of(List.of("the host issues `AT#DELFLASH`"))).hasSize(1);
        assertThat(FRESH.of(List.of("the modem has its factory defaults", "the host issues `AT`")))
                .isEqualTo(FRESH.after(false));
    }

    @Test
    void aBenchThatCannotResetBeginsAnyhow() {
        assertThat(Beginnings.fresh(false).after(true)).isEmpty();
        assertThat(Beginnings.fresh(false).of(List.of("the host issues `AT`"))).isEmpty();
    }
}
