package io.attest.bench;

import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.Operator;
import io.attest.internet.Internet;
import io.attest.internet.Places;
import io.attest.line.FarEnds;
import io.attest.line.Line;
import io.attest.line.LineLost;
import io.attest.line.MovableLine;
import io.attest.line.PipeLine;
import io.attest.line.ReopeningLine;
import io.attest.modem.fault.Faults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes benches of bench files. */
public final class Benches {

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
                    Stream.concat(
                                    new Actuators(file.name(), null, operator, System::getenv, new Lines()::open)
                                            .of(file.actuators()).stream(),
                                    Stream.of(modem.surroundings()))
                            .toList(),
                    file.timers(),
                    file.ladder(),
                    there,
                    ixit);
        }
        InternetSide there = new InternetSide(() -> internet.apply(servers), standing);
        Lines lines = new Lines();
        Line line = new ReopeningLine(() -> lines.open(file.line()));
        List<Actuator> actuators =
                new Actuators(file.name(), line, operator, System::getenv, lines::open).of(file.actuators());
        return new Bench(
                file.name(),
                clocked(file, line, actuators),
                Lines.isPhysical(file.line()),
                actuators,
                file.timers(),
                file.ladder(),
                there,
                ixit);
    }

    /** Where somebody moves the modem's clock, long waits are not waited for. */
    private static Line clocked(BenchFile file, Line line, List<Actuator> actuators) {
        Optional<Actuator> mover = actuators.stream()
                .filter(actuator -> actuator.claims("advance-time"))
                .findFirst();
        if (mover.isEmpty() && file.clock() == ClockFile.MOVABLE) {
            line.close();
            throw new ConfigurationFault("bench " + file.name()
                    + ": the clock is said to be movable, but no actuator claims advance-time; write clock: auto");
        }
        return mover.filter(actuator -> file.clock() != ClockFile.REAL)
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

    /** The firmware faults and variants with which a reference modem can be built, a line each. */
    public static List<String> faults() {
        return planted().stream()
                .map(fault -> String.format(
                        "%-32s %-8s %-27s %s",
                        fault.id(), fault.harmful() ? "harmful" : "benign", fault.operator(), fault.what()))
                .toList();
    }

    /** The firmware faults and variants with which a reference modem can be built. */
    public static List<Planted> planted() {
        return Faults.all().stream()
                .map(fault -> new Planted(
                        fault.id(), fault.harmful(), fault.operator().word(), fault.breaks(), fault.what()))
                .toList();
    }
}
