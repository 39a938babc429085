package io.attest.bench;

import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.Operator;
import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.line.Line;
import io.attest.line.LineLost;
import io.attest.line.MovableLine;
import io.attest.line.PipeLine;
import io.attest.line.ReopeningLine;
import io.attest.line.SerialLine;
import io.attest.line.TcpLine;
import io.attest.modem.fault.Faults;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes benches of bench files. */
public final class Benches {

    private static final int BAUD = 115200;
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private Benches() {}

    /** How many cases such a bench can run side by side: a reference bench as many as asked for, any other one. */
    public static int places(BenchFile file, int asked) {
        return file.line() instanceof LineFile.Reference ? asked : 1;
    }

    /** Opens a bench beside which nobody stands. */
    public static Bench open(BenchFile file) {
        return open(file, Operator.NOBODY);
    }

    /**
     * Opens a bench.
     *
     * @param operator who is asked where the file says so
     * @throws ConfigurationFault if the file names a fault that does not exist
     * @throws LineLost if the line cannot be opened
     */
    public static Bench open(BenchFile file, Operator operator) {
        return open(file, operator, Internet::start);
    }

    /**
     * Opens a bench.
     *
     * @param internet starts the Internet side when the first case needs it
     */
    public static Bench open(BenchFile file, Operator operator, Function<FarEnds, Internet> internet) {
        FarEnds servers = new FarEnds();
        InternetSide there = new InternetSide(() -> internet.apply(servers));
        if (file.line() instanceof LineFile.Reference reference) {
            Emulated modem = Emulated.modem(reference.faults(), null);
            PipeLine line = new PipeLine(modem.modem(), "in process", servers, there::log);
            there.heeds(line::unrest);
            return new Bench(
                    file.name(),
                    line,
                    false,
                    Stream.concat(
                                    new Actuators(file.name(), null, operator, System::getenv, Benches::open)
                                            .of(file.actuators()).stream(),
                                    Stream.of(modem.surroundings()))
                            .toList(),
                    file.timers(),
                    file.ladder(),
                    there);
        }
        Line line = new ReopeningLine(() -> open(file.line()));
        List<Actuator> actuators =
                new Actuators(file.name(), line, operator, System::getenv, Benches::open).of(file.actuators());
        return new Bench(
                file.name(),
                clocked(line, actuators),
                isPhysical(file.line()),
                actuators,
                file.timers(),
                file.ladder(),
                there);
    }

    /** Where somebody moves the modem's clock, long waits are not waited for. */
    private static Line clocked(Line line, List<Actuator> actuators) {
        return actuators.stream()
                .filter(actuator -> actuator.claims("advance-time"))
                .findFirst()
                .<Line>map(clock -> new MovableLine(line, time -> moved(clock, time)))
                .orElse(line);
    }

    private static boolean moved(Actuator clock, Duration time) {
        try {
            clock.act("advance-time", Map.of("seconds", time.toNanos() / 1e9));
            return true;
        } catch (NotOffered unmovable) {
            return false;
        }
    }

    /** A pseudo-terminal looks like a serial port but has neither speed nor character format. */
    private static boolean isPhysical(LineFile line) {
        if (!(line instanceof LineFile.Serial serial) || serial.device() == null) {
            return false;
        }
        try {
            return !Path.of(serial.device()).toRealPath().startsWith("/dev/pts");
        } catch (IOException | InvalidPathException noFile) {
            return true;
        }
    }

    private static Line open(LineFile line) {
        if (line instanceof LineFile.Tcp tcp) {
            return TcpLine.open(tcp.host(), tcp.port(), CONNECTING);
        }
        if (line instanceof LineFile.Pty pty) {
            return SerialLine.open(pty.device(), BAUD, false);
        }
        if (line instanceof LineFile.Serial serial && serial.device() != null) {
            return SerialLine.open(
                    serial.device(),
                    Objects.requireNonNullElse(serial.baud(), BAUD),
                    serial.flow() == LineFile.Flow.RTS_CTS);
        }
        throw new ConfigurationFault("this line cannot be opened yet");
    }

    /** The firmware faults and variants with which a reference modem can be built, a line each. */
    public static List<String> faults() {
        return Faults.all().stream()
                .map(fault -> String.format(
                        "%-32s %-8s %s", fault.id(), fault.harmful() ? "harmful" : "benign", fault.what()))
                .toList();
    }
}
