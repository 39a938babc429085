package io.attest.bench;

import io.attest.actuator.Actuator;
import io.attest.actuator.CommandActuator;
import io.attest.actuator.GivenNetwork;
import io.attest.actuator.HttpActuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.Operator;
import io.attest.actuator.OperatorActuator;
import io.attest.internet.Internet;
import io.attest.internet.Places;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes benches of bench files. */
public final class Benches {

    private static final int BAUD = 115200;
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** How long an actuator may take to do a verb. */
    private static final Duration ACTING = Duration.ofSeconds(60);

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
        return open(file, operator, Ixit.of(file.name(), file.ixit(), System::getenv));
    }

    /**
     * Opens a bench.
     *
     * @param ixit what stands on it for the values of the suite
     */
    public static Bench open(BenchFile file, Operator operator, Ixit ixit) {
        Standing standing = new Standing(file.name(), ixit);
        Places places = file.line() instanceof LineFile.Reference ? standing.asNamed() : standing;
        return open(file, operator, ixit, standing, servers -> Internet.start(servers, places));
    }

    /**
     * Opens a bench.
     *
     * @param internet starts the Internet side when the first case needs it
     */
    public static Bench open(BenchFile file, Operator operator, Function<FarEnds, Internet> internet) {
        Ixit ixit = Ixit.of(file.name(), file.ixit(), System::getenv);
        return open(file, operator, ixit, new Standing(file.name(), Ixit.NONE), internet);
    }

    private static Bench open(
            BenchFile file, Operator operator, Ixit ixit, Standing standing, Function<FarEnds, Internet> internet) {
        FarEnds servers = new FarEnds();
        if (file.line() instanceof LineFile.Reference reference) {
            // Its surroundings take routes, whatever its addresses are.
            InternetSide there = new InternetSide(() -> internet.apply(servers));
            Emulated modem = Emulated.modem(reference.faults(), null);
            PipeLine line = new PipeLine(modem.modem(), "in process", servers, there::log);
            there.heeds(line::unrest);
            return new Bench(
                    file.name(),
                    line,
                    false,
                    with(file, List.of(modem.surroundings()), null, operator),
                    file.timers(),
                    there,
                    ixit);
        }
        InternetSide there = new InternetSide(() -> internet.apply(servers), standing);
        Line line = new ReopeningLine(() -> open(file.line()));
        List<Actuator> actuators = with(file, List.of(), line, operator);
        return new Bench(
                file.name(), clocked(line, actuators), isPhysical(file.line()), actuators, file.timers(), there, ixit);
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

    private static List<Actuator> with(BenchFile file, List<Actuator> own, @Nullable Line line, Operator operator) {
        List<ActuatorFile> named = Objects.requireNonNullElse(file.actuators(), List.of());
        return Stream.concat(
                        named.stream().map(actuator -> actuator(file.name(), actuator, line, operator)), own.stream())
                .toList();
    }

    private static Actuator actuator(String bench, ActuatorFile file, @Nullable Line line, Operator operator) {
        if (file instanceof ActuatorFile.Http http) {
            return new HttpActuator(
                    http.url(), Objects.requireNonNullElse(http.verbs(), Set.of()), patience(http.patience(), ACTING));
        }
        if (file instanceof ActuatorFile.Command command) {
            return new CommandActuator(
                    command.argv(),
                    Objects.requireNonNullElse(command.verbs(), Set.of()),
                    patience(command.patience(), ACTING));
        }
        if (file instanceof ActuatorFile.Person person) {
            return new OperatorActuator(
                    operator, person.verbs(), patience(person.patience(), OperatorActuator.PATIENCE));
        }
        if (file instanceof ActuatorFile.Given given) {
            return new GivenNetwork(bench, given.surroundings());
        }
        if (line == null) {
            throw new ConfigurationFault(
                    "the actuator kind 'at' is for a line of its own; a reference bench needs none");
        }
        ActuatorFile.At at = (ActuatorFile.At) file;
        return new AtReset(line, Objects.requireNonNullElse(at.reset(), "AT+CFUN=1"));
    }

    private static Duration patience(@Nullable Double seconds, Duration usual) {
        return seconds == null ? usual : Duration.ofNanos(Math.round(seconds * 1e9));
    }

    /** The firmware faults and variants with which a reference modem can be built, a line each. */
    public static List<String> faults() {
        return Faults.all().stream()
                .map(fault -> String.format(
                        "%-32s %-8s %s", fault.id(), fault.harmful() ? "harmful" : "benign", fault.what()))
                .toList();
    }
}
