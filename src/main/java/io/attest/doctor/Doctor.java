package io.attest.doctor;

import io.attest.actuator.Operator;
import io.attest.bench.ActuatorFile;
import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.BenchInUse;
import io.attest.bench.BenchLock;
import io.attest.bench.Benches;
import io.attest.bench.ChecksFile;
import io.attest.bench.ClockFile;
import io.attest.bench.ConfigurationFault;
import io.attest.bench.Environment;
import io.attest.bench.LineFile;
import io.attest.doctor.Bounded.TookTooLong;
import io.attest.ics.Ics;
import io.attest.line.LineLost;
import io.attest.suite.Suite;
import io.attest.yaml.YamlFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Examines benches. */
public final class Doctor {

    private static final int OLDEST_JAVA = 17;

    /** Longer than any kind of line takes that can be opened. */
    static final Duration OPENING = Duration.ofSeconds(12);

    private final Suite suite;
    private final Environment environment;
    private final boolean terminal;

    /**
     * @param suite the cases that benches are wanted for
     * @param terminal whether a person could be asked on the terminal
     */
    public Doctor(Suite suite, Environment environment, boolean terminal) {
        this.suite = suite;
        this.environment = environment;
        this.terminal = terminal;
    }

    /**
     * Examines the bench of a file.
     *
     * @param heard hears of each thing as soon as it is known
     */
    public Diagnosis examine(Path file, Consumer<Sign> heard) {
        Signs signs = new Signs(heard);
        java(signs);
        Optional<BenchFile> read = read(file, signs);
        if (read.isEmpty()) {
            String name = String.valueOf(file.getFileName()).replace(".yaml", "");
            return new Diagnosis(name, file.toString(), false, signs.all());
        }
        BenchFile bench = read.get();
        ActuatorExam actuators = new ActuatorExam(signs, terminal);
        if (new PortExam(signs).examine(bench.line())) {
            line(bench, signs);
        }
        Objects.requireNonNullElse(bench.actuators(), List.<ActuatorFile>of()).forEach(actuators::examine);
        return new Diagnosis(bench.name(), file.toString(), signs.configured(), signs.all());
    }

    private static void java(Signs signs) {
        int version = Runtime.version().feature();
        String detail = System.getProperty("java.version") + " of " + System.getProperty("java.vendor");
        if (version < OLDEST_JAVA) {
            signs.bad("Java", detail + "; install " + OLDEST_JAVA + " or later, or set JAVA_HOME");
        } else {
            signs.ok("Java", detail);
        }
    }

    private Optional<BenchFile> read(Path file, Signs signs) {
        try {
            BenchFile bench = BenchFile.parse(file);
            List<String> unset = BenchFile.unset(file, environment);
            unset.forEach(variable -> signs.wrong("environment", variable));
            if (unset.isEmpty()) {
                signs.ok("bench file", "bench " + bench.name() + ", " + file);
                claims(file, bench, signs);
                return Optional.of(bench);
            }
        } catch (ConfigurationFault wrong) {
            signs.wrong("bench file", String.valueOf(wrong.getMessage()));
        }
        return Optional.empty();
    }

    private void claims(Path file, BenchFile bench, Signs signs) {
        String ics = bench.ics();
        if (ics == null) {
            signs.ok("ICS", "none: everything is claimed of the modem");
            return;
        }
        try {
            Ics claimed = Ics.read(file.resolveSibling(ics), suite);
            long not = suite.cases().stream()
                    .filter(test -> claimed.unclaimed(test).isPresent())
                    .count();
            signs.ok("ICS", ics + (not == 0 ? "" : "; " + not + " cases are of what it does not claim"));
        } catch (YamlFault wrong) {
            signs.wrong("ICS", String.valueOf(wrong.getMessage()));
        }
    }

    private void line(BenchFile file, Signs signs) {
        try {
            BenchLock lock =
                    BenchLock.take(file.name(), file.line(), Path.of("attest doctor"), Duration.ZERO, wait -> {});
            try (Bench bench = Bounded.within(OPENING, () -> Benches.open(file, Operator.NOBODY))) {
                signs.ok("line", bench.line().name() + " opens");
                modem(file, bench, signs);
                clock(file, bench, signs);
                new InternetExam(signs).examine(file, bench);
                new NeedsExam(suite.cases(), signs).examine(bench);
            } finally {
                lock.close();
            }
        } catch (LineLost | BenchInUse | TookTooLong unreachable) {
            signs.bad("line", String.valueOf(unreachable.getMessage()));
        } catch (ConfigurationFault wrong) {
            signs.wrong("bench file", String.valueOf(wrong.getMessage()));
        }
    }

    private static void modem(BenchFile file, Bench bench, Signs signs) {
        flowControl(file, bench, signs);
        if (new LineExam(file, bench.line(), signs).answers()) {
            ChecksFile checks = file.checks();
            try {
                new ModemExam(bench.line(), signs).examine(file.iut(), checks != null && checks.registration() != null);
            } catch (LineLost lost) {
                signs.bad("modem", String.valueOf(lost.getMessage()));
            }
        }
    }

    private static void flowControl(BenchFile file, Bench bench, Signs signs) {
        if (bench.line().hasFlowControl()) {
            signs.ok("flow control", "the modem waits while the host takes nothing");
        } else if (file.line() instanceof LineFile.Reference) {
            signs.ok("flow control", "none; no octet is lost in process");
        } else {
            signs.warn(
                    "flow control",
                    "none: what comes while the host is busy is lost; write flow: rts-cts if the cable has RTS and CTS");
        }
    }

    private static void clock(BenchFile file, Bench bench, Signs signs) {
        if (file.line() instanceof LineFile.Reference) {
            signs.ok("clock", "virtual: waits cost no time");
        } else if (bench.offers("advance-time") && file.clock() != ClockFile.REAL) {
            signs.ok("clock", "moved by an actuator: long waits cost no time");
        } else {
            signs.ok("clock", "real: what the manual waits for is waited for");
        }
    }
}
