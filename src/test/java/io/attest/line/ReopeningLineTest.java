package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line that a reset takes away comes back; at any other time it stays lost. */
final class ReopeningLineTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aLineThatVanishesDuringAResetIsOpenedAgain() {
        ReopeningLine line = opening(new Once("first"), new Once("second"));
        assertThat(text(line)).isEqualTo("first");
        line.mayVanish(SOON);
        assertThat(text(line)).isEqualTo("second");
    }

    @Test
    void whatWasNotTakenIsWrittenToTheLineThatComesBack() {
        Once second = new Once("second");
        ReopeningLine line = opening(new Once("first"), second);
        text(line);
        line.mayVanish(SOON);
        line.write("AT\r".getBytes(StandardCharsets.US_ASCII));
        assertThat(second.taken).isEqualTo("AT\r");
    }

    @Test
    void aLineThatVanishesByItselfIsLost() {
        ReopeningLine line = opening(new Once("first"), new Once("second"));
        text(line);
        assertThatThrownBy(() -> line.read(SOON)).isInstanceOf(LineLost.class).hasMessage("first is lost");
    }

    @Test
    void aLineThatStaysAwayTellsEachTimeHowItWasLost() {
        ReopeningLine line = opening(new Once("first"));
        text(line);
        line.mayVanish(Duration.ofMillis(200));
        assertThatThrownBy(() -> line.read(SOON)).hasMessage("first is lost");
        assertThatThrownBy(() -> line.read(SOON)).hasMessage("first is lost");
    }

    @Test
    void arrivalsAreToldOnItsOwnClockWhicheverLineTheyCameOver() {
        Once second = new Once("second");
        // Opened long before this line: its clock is ahead, and its bytes arrived an hour ago.
        second.elapsed = Duration.ofHours(5);
        second.arrived = Duration.ofHours(4);
        ReopeningLine line = opening(second);
        text(line);
        assertThat(line.elapsed().minus(line.arrived())).isGreaterThanOrEqualTo(Duration.ofHours(1));
        assertThat(line.arrived()).isGreaterThanOrEqualTo(Duration.ofHours(-1));
    }

    private static ReopeningLine opening(Line... lines) {
        Deque<Line> next = new ArrayDeque<>(List.of(lines));
        return new ReopeningLine(() -> {
            if (next.isEmpty()) {
                throw new LineLost("nothing is there");
            }
            return next.pop();
        });
    }

    private static String text(Line line) {
        return new String(line.read(SOON), StandardCharsets.US_ASCII);
    }

    /** Gives its name once, then it is lost. */
    private static final class Once implements Line {

        private final String name;
        private String taken = "";
        private Duration elapsed = Duration.ZERO;
        private Duration arrived = Duration.ZERO;
        private boolean given;
        private boolean closed;

        private Once(String name) {
            this.name = name;
        }

        @Override
        public void write(byte[] bytes) {
            present();
            taken += new String(bytes, StandardCharsets.US_ASCII);
        }

        @Override
        public byte[] read(Duration longest) {
            present();
            given = true;
            return name.getBytes(StandardCharsets.US_ASCII);
        }

        private void present() {
            if (closed) {
                throw new LineLost(name + " is closed");
            }
            if (given) {
                throw new LineLost(name + " is lost");
            }
        }

        @Override
        public Duration elapsed() {
            return elapsed;
        }

        @Override
        public Duration arrived() {
            return arrived;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
