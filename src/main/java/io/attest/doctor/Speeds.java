package io.attest.doctor;

import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.LineFile;
import io.attest.line.Line;
import io.attest.line.LineLost;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the speed of a modem that does not answer at the one that the bench file says. */
final class Speeds {

    /** The likely ones first. */
    private static final List<Integer> COMMON = List.of(115200, 9600, 19200, 57600, 38400, 230400, 460800);

    private static final int USUAL = 115200;
    private static final Duration AT = Duration.ofMillis(350);

    /** For all of them; a server of serial ports that is slow does not make it longer. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private Speeds() {}

    /** The speed that the file says; empty where the line has none. */
    static Optional<Integer> of(LineFile line) {
        if (line instanceof LineFile.Serial serial) {
            return Optional.of(Objects.requireNonNullElse(serial.baud(), USUAL));
        }
        return line instanceof LineFile.Rfc2217 far
                ? Optional.of(Objects.requireNonNullElse(far.baud(), USUAL))
                : Optional.empty();
    }

    /** Another speed at which the modem answers AT. */
    static Optional<Integer> search(BenchFile file) {
        long until = System.nanoTime() + LONGEST.toNanos();
        return COMMON.stream()
                .filter(speed -> !of(file.line()).equals(Optional.of(speed)))
                .filter(speed -> System.nanoTime() < until && answersAt(file, speed))
                .findFirst();
    }

    private static boolean answersAt(BenchFile file, int speed) {
        try (Bench bench = Benches.open(BenchFile.of(file.name(), at(file.line(), speed)))) {
            Line line = bench.line();
            Interview modem = new Interview(line);
            return modem.ask("AT", AT).isOk() || modem.ask("AT", AT).isOk();
        } catch (LineLost refused) {
            return false;
        }
    }

    private static LineFile at(LineFile line, @Nullable Integer speed) {
        if (line instanceof LineFile.Serial serial) {
            return new LineFile.Serial(
                    serial.device(), serial.usb(), serial.imei(), speed, serial.flow(), serial.dtr(), null);
        }
        LineFile.Rfc2217 far = (LineFile.Rfc2217) line;
        return new LineFile.Rfc2217(far.host(), far.port(), speed, far.flow(), far.dtr(), null);
    }
}
