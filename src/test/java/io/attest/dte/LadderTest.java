package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Recovery.Rung;
import io.attest.line.Dce;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A modem that hears nothing until one certain thing is done to it. */
final class LadderTest {

    private static final Runnable NO_RESET = () -> {
        throw new IllegalStateException("no power switch here");
    };

    private final Transcript transcript = new Transcript();
    private ScriptedModem modem = new ScriptedModem();
    private int drops;

    @Test
    void everyRungIsTakenInItsOrderAndToldWithItsTime() {
        Finding finding = Bedside.finding(() -> begin(idle(Recovery.DEFAULT, NO_RESET)));
        assertThat(finding.attribution()).isEqualTo(Attribution.BENCH);
        assertThat(Bedside.fact(finding, "tried"))
                .isEqualTo("SUB, ETX, lone dot, +++, ATH, no DTR: this line has none, ATZ, AT&F,"
                        + " no hard reset: no power switch here");
        assertThat(notes())
                .containsSubsequence(
                        "recovery: escape (SUB, ETX, lone dot, +++, ATH)",
                        "recovery: escape did not help in 6.200 s",
                        "recovery: no DTR: this line has none",
                        "recovery: settings (ATZ, AT&F)",
                        "recovery: settings did not help in 6.000 s",
                        "recovery: no hard reset: no power switch here");
    }

    @Test
    void theRungThatHelpsIsTheLastOneTaken() {
        IdleState idle = idle(Recovery.DEFAULT, NO_RESET);
        begin(idle, new WithDtr(() -> ScriptedModem.living().answers("ATH", ScriptedModem.OK)));
        assertThat(drops).isEqualTo(1);
        assertThat(notes()).anyMatch(note -> note.matches("recovery: dtr helped in [0-9]\\.[0-9]+ s"));
        assertThat(transcript.text()).doesNotContain("ATZ", "recovery: reset");
    }

    @Test
    void aLadderWithoutARungDoesNotClimbIt() {
        Recovery shortOne = new Recovery(List.of(Rung.SETTINGS), Duration.ofSeconds(120), 3);
        Finding finding = Bedside.finding(() -> begin(idle(shortOne, NO_RESET)));
        assertThat(Bedside.fact(finding, "tried")).isEqualTo("ATZ, AT&F");
        assertThat(transcript.text()).doesNotContain("+++");
    }

    @Test
    void onceItsTimeIsOverNoFurtherRungIsBegun() {
        Recovery hasty = new Recovery(Arrays.asList(Rung.values()), Duration.ofSeconds(5), 3);
        Finding finding = Bedside.finding(() -> begin(idle(hasty, NO_RESET)));
        assertThat(Bedside.fact(finding, "tried")).isEqualTo("SUB, ETX, lone dot, +++, ATH, then 5 s were over");
    }

    @Test
    void aModemThatFloodsIsGivenUpInBoundedTime() {
        Flood flood = new Flood();
        Line line = new PipeLine(flood, "in process");
        IdleState idle = idle(Recovery.DEFAULT, () -> {});
        Finding finding = Bedside.finding(() -> begin(idle, line));
        assertThat(finding.attribution()).isEqualTo(Attribution.BENCH);
        assertThat(line.elapsed()).isLessThan(Duration.ofSeconds(200));
    }

    @Test
    void whereAResetHasHelpedTheNextClimbBeginsWithIt() {
        int[] resets = {0};
        WithDtr line = new WithDtr(() -> modem);
        IdleState idle = idle(Recovery.DEFAULT, () -> {
            resets[0]++;
            line.behind(ScriptedModem.living());
        });
        begin(idle, line);
        assertThat(resets[0]).isEqualTo(1);
        line.behind(new ScriptedModem());
        idle.unsettle();
        Transcript second = new Transcript();
        new Tester(line, second, Patience.DEFAULT, Set.of(), Level.STRICT, idle).begin();
        assertThat(resets[0]).isEqualTo(2);
        assertThat(second.text()).contains("recovery: reset helped").doesNotContain("+++", "ATZ");
    }

    private static IdleState idle(Recovery recovery, Runnable reset) {
        return new IdleState(Patience.DEFAULT, recovery, reset);
    }

    private void begin(IdleState idle) {
        begin(idle, new PipeLine(modem, "in process"));
    }

    private void begin(IdleState idle, Line line) {
        new Tester(line, transcript, Patience.DEFAULT, Set.of(), Level.STRICT, idle).begin();
    }

    private List<String> notes() {
        return transcript
                .text()
                .lines()
                .filter(line -> line.contains("recovery: "))
                .map(line -> line.substring(line.indexOf("recovery: ")))
                .toList();
    }

    /** A line with DTR: another modem answers once it has dropped. */
    private final class WithDtr implements Line {

        private final Supplier<ScriptedModem> after;
        private Duration before = Duration.ZERO;
        private PipeLine line = new PipeLine(modem, "in process");

        WithDtr(Supplier<ScriptedModem> after) {
            this.after = after;
        }

        void behind(ScriptedModem next) {
            before = elapsed();
            line = new PipeLine(next, "in process");
        }

        @Override
        public boolean dropDtr(Duration time) {
            drops++;
            behind(after.get());
            return true;
        }

        @Override
        public void write(byte[] bytes) {
            line.write(bytes);
        }

        @Override
        public byte[] read(Duration longest) {
            return line.read(longest);
        }

        @Override
        public Duration elapsed() {
            return before.plus(line.elapsed());
        }

        @Override
        public String name() {
            return line.name();
        }

        @Override
        public void close() {
            line.close();
        }
    }

    /** A modem that never stops. */
    private static final class Flood implements Dce {

        private Consumer<byte[]> host = bytes -> {};
        private Duration next = Duration.ZERO;

        @Override
        public void output(Consumer<byte[]> toHost) {
            host = toHost;
        }

        @Override
        public void receive(byte[] fromHost) {}

        @Override
        public Optional<Duration> nextTimer() {
            return Optional.of(next);
        }

        @Override
        public void advanceTo(Duration now) {
            while (next.compareTo(now) <= 0) {
                host.accept(new byte[] {'U'});
                next = next.plusMillis(50);
            }
        }
    }
}
