package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Patience;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a modem may have under way that somebody else has left, for instance a run that was killed. */
final class QualificationTest {

    private final List<String> written = new ArrayList<>();

    @Test
    void theFirstLookEndsTheConnectionThatAKilledRunHasLeft() {
        Qualification qualification = qualification(false);
        assertThat(qualification.look().green()).isTrue();
        assertThat(written).contains("AT#CONNECTIONSTOP\r");
    }

    @Test
    void laterLooksNeedNotEndIt() {
        Qualification qualification = qualification(false);
        qualification.look();
        written.clear();
        qualification.look();
        assertThat(written).isNotEmpty().doesNotContain("AT#CONNECTIONSTOP\r");
    }

    @Test
    void aLineThatWasLostAndCameBackIsAsStrangeAsAtFirst() {
        Bench bench = bench(false);
        Qualification qualification = new Qualification(bench, Optional.empty());
        qualification.look();
        bench.distrust("the line was lost and came back");
        assertThat(qualification.look().green()).isFalse();
        written.clear();
        assertThat(qualification.look().green()).isTrue();
        assertThat(written).contains("AT#CONNECTIONSTOP\r");
    }

    @Test
    void aModemThatBeginsWithTheRunHasNothingUnderWay() {
        assertThat(qualification(true).look().green()).isTrue();
        assertThat(written).doesNotContain("AT#CONNECTIONSTOP\r");
    }

    private Qualification qualification(boolean inProcess) {
        return new Qualification(bench(inProcess), Optional.empty());
    }

    private Bench bench(boolean inProcess) {
        Line modem = new PipeLine(Emulated.modem(List.of(), null).modem(), "a modem");
        return new Bench(
                "desk",
                new AlteredLine(modem) {
                    @Override
                    public void write(byte[] bytes) {
                        written.add(new String(bytes, StandardCharsets.ISO_8859_1));
                        super.write(bytes);
                    }

                    @Override
                    public boolean isVirtual() {
                        return inProcess;
                    }
                },
                false,
                List.of(),
                Patience.DEFAULT);
    }
}
