package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import io.attest.line.Dce;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import io.attest.modem.ReferenceModem;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A line that carries octets as they are is told from one that does not, whatever the modem behind it is like. */
final class SoundingTest {

    private static final long SEED = 7;

    @Test
    void aGoodLineHasNoFault() {
        assertThat(fault(new ReferenceModem(), octets -> octets)).isEmpty();
    }

    @Test
    void aModemThatAnswersInAWayOfItsOwnIsNotTheLinesFault() {
        for (String own : List.of("OK\r\n", "0\r", "\r\nERROR\r\n", "\r\nO\u0080K\r\nOK\r\n")) {
            ScriptedModem modem = ScriptedModem.living();
            Tester tester = tester(modem, octets -> octets);
            modem.answers("AT", own);
            assertThat(tester.lineFault()).as(own).isEmpty();
        }
    }

    @Test
    void aModemThatAnswersLateIsNotTheLinesFault() {
        assertThat(fault(
                        ScriptedModem.living().answers("AT", Duration.ofMillis(900), "\r\nO", "K\r\n"),
                        octets -> octets))
                .isEmpty();
    }

    @Test
    void aModemThatIsSilentIsNotTheLinesFault() {
        ScriptedModem modem = ScriptedModem.living();
        Tester tester = tester(modem, octets -> octets);
        modem.diesAt("ATE0");
        assertThat(tester.lineFault()).isEmpty();
    }

    @Test
    void aModemThatAlsoTellsOtherThingsIsNotTheLinesFault() {
        ScriptedModem modem = ScriptedModem.living();
        for (int ring = 0; ring < 50; ring++) {
            modem.says(Duration.ofMillis(200L * ring), "\r\nRING\r\n");
        }
        assertThat(fault(modem, octets -> octets)).isEmpty();
    }

    @Test
    void aLineThatLosesOneOctetInFiftyHasAFault() {
        Random random = new Random(SEED);
        Optional<String> fault = fault(new ReferenceModem(), octets -> {
            ByteArrayOutputStream left = new ByteArrayOutputStream();
            for (byte octet : octets) {
                if (random.nextInt(50) != 0) {
                    left.write(octet);
                }
            }
            return left.toByteArray();
        });
        assertThat(fault)
                .hasValueSatisfying(
                        told -> assertThat(told).startsWith("the same AT was answered [CR][LF]OK[CR][LF] and "));
    }

    @Test
    void aLineOfAnotherSpeedHasAFault() {
        Optional<String> fault = fault(new ReferenceModem(), octets -> {
            byte[] garbage = octets.clone();
            for (int at = 0; at < garbage.length; at++) {
                garbage[at] ^= (byte) 0xA5;
            }
            return garbage;
        });
        assertThat(fault)
                .contains("AT is answered by noise ([0xA8][0xAF][0xEA][0xEE][0xA8][0xAF]); is the speed right?");
    }

    private static Optional<String> fault(Dce modem, UnaryOperator<byte[]> becomes) {
        return tester(modem, becomes).lineFault();
    }

    /** A tester in the idle testing state, behind whose line something becomes of what the modem says. */
    private static Tester tester(Dce modem, UnaryOperator<byte[]> becomes) {
        Bad line = new Bad(new PipeLine(modem, "in process"));
        IdleState idle = new IdleState(Patience.DEFAULT, () -> {});
        Tester tester = new Tester(line, new Transcript(), Patience.DEFAULT, Set.of(), Level.STRICT, idle);
        line.read(Duration.ofMillis(1));
        tester.begin();
        line.becomes = becomes;
        return tester;
    }

    private static final class Bad implements Line {

        private final Line line;
        private UnaryOperator<byte[]> becomes = octets -> octets;

        Bad(Line line) {
            this.line = line;
        }

        @Override
        public void write(byte[] bytes) {
            line.write(bytes);
        }

        @Override
        public byte[] read(Duration longest) {
            return becomes.apply(line.read(longest));
        }

        @Override
        public Duration elapsed() {
            return line.elapsed();
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
}
