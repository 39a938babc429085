package io.attest.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.attest.dte.Patience;
import io.attest.dte.Recovery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code lab-config/}.
 *
 * @param name how reports name the bench
 * @param line how the modem is reached
 * @param iut what the modem must say of itself
 * @param ics the file of what is claimed of the modem, relative to this one
 * @param ixit what stands on this bench for the values of the suite
 * @param clock whether the modem's clock is moved
 * @param actuators who makes what happen around it; the first that claims a verb is asked
 * @param patience the timers of expectations, where they differ from the usual
 * @param recovery how a modem that does not answer is brought back
 * @param checks when the bench is qualified
 */
public record BenchFile(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) LineFile line,
        @Nullable IutFile iut,
        @Nullable String ics,
        @Nullable IxitFile ixit,
        @Nullable ClockFile clock,
        @Nullable List<ActuatorFile> actuators,
        @Nullable PatienceFile patience,
        @Nullable RecoveryFile recovery,
        @Nullable ChecksFile checks) {

    /** One with a line and actuators, and everything else as usual. */
    public static BenchFile of(String name, LineFile line, ActuatorFile... actuators) {
        return new BenchFile(name, line, null, null, null, null, List.of(actuators), null, null, null);
    }

    /** Seconds; what is left out stays usual. */
    record PatienceFile(
            @Nullable Double answer,
            @Nullable Double quiet,
            @Nullable Double escape,
            @Nullable Double tolerance) {

        Patience over(Patience usual) {
            return new Patience(
                    seconds(answer, usual.answer()),
                    seconds(quiet, usual.quiet()),
                    seconds(escape, usual.escape()),
                    seconds(tolerance, usual.tolerance()),
                    usual.pace());
        }

        private static Duration seconds(@Nullable Double value, Duration usual) {
            return value == null ? usual : Duration.ofNanos(Math.round(value * 1e9));
        }
    }

    /**
     * Reads a bench file for use.
     *
     * @throws ConfigurationFault if it does not exist, is no YAML, does not keep to its schema, or names an environment
     *     variable that is not set; each line of the message has line and column
     */
    public static BenchFile read(Path file) {
        return BenchText.read(file).inForce(System::getenv);
    }

    /**
     * Reads a bench file to show what it says; environment variables that it names need not be set.
     *
     * @throws ConfigurationFault if it does not exist, is no YAML or does not keep to its schema
     */
    public static BenchFile parse(Path file) {
        return BenchText.read(file).bench();
    }

    /** The environment variables that the file names and that are not set, a sentence each. */
    public static List<String> unset(Path file, Environment environment) {
        return BenchText.read(file).unset(environment);
    }

    /** How the modem of this bench is brought back. */
    Recovery ladder() {
        return recovery == null ? Recovery.DEFAULT : recovery.over(Recovery.DEFAULT);
    }

    /** The timers of this bench. */
    Patience timers() {
        Patience usual = Patience.DEFAULT.at(line.pace());
        return patience == null ? usual : patience.over(usual);
    }
}
