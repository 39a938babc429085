package io.attest.bench;

import io.attest.actuator.Actuator;
import io.attest.actuator.CommandActuator;
import io.attest.actuator.GivenNetwork;
import io.attest.actuator.HttpActuator;
import io.attest.actuator.Operator;
import io.attest.actuator.OperatorActuator;
import io.attest.actuator.PowerSwitch;
import io.attest.line.Line;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the actuators of a bench file.
 *
 * @param bench the bench's name
 * @param line the line of the modem; absent where it is in this process
 * @param operator who is asked where the file says so
 * @param environment where secrets come from
 * @param lines opens the line of an auxiliary modem
 */
record Actuators(
        String bench, @Nullable Line line, Operator operator, Environment environment, Function<LineFile, Line> lines) {

    /** How long an actuator may take to do a verb. */
    private static final Duration ACTING = Duration.ofSeconds(60);

    /** @throws ConfigurationFault if one of them does not fit this bench */
    List<Actuator> of(@Nullable List<ActuatorFile> files) {
        return Objects.requireNonNullElse(files, List.<ActuatorFile>of()).stream()
                .map(this::actuator)
                .toList();
    }

    private Actuator actuator(ActuatorFile file) {
        if (file instanceof ActuatorFile.Http http) {
            return new HttpActuator(http.url(), verbs(http), patience(http.patience(), ACTING));
        }
        if (file instanceof ActuatorFile.Command command) {
            return new CommandActuator(
                    command.argv(),
                    verbs(command),
                    patience(command.patience(), ACTING),
                    Map.of("ATTEST_BENCH", bench));
        }
        if (file instanceof ActuatorFile.Person person) {
            return new OperatorActuator(
                    operator, person.verbs(), patience(person.patience(), OperatorActuator.PATIENCE));
        }
        if (file instanceof ActuatorFile.Power power) {
            return new PowerFile(bench, environment).of(power, line == null ? virtual -> {} : PowerSwitch::pause);
        }
        if (file instanceof ActuatorFile.Given given) {
            return new GivenNetwork(bench, given.surroundings());
        }
        if (file instanceof ActuatorFile.AuxModem second) {
            if (second.line() instanceof LineFile.Reference) {
                throw new ConfigurationFault("the auxiliary modem of bench " + bench + " needs a line of its own");
            }
            if (Boolean.TRUE.equals(second.answers()) && second.cli() == null && second.dialled() == null) {
                throw new ConfigurationFault("the auxiliary modem of bench " + bench
                        + " answers, so it needs 'cli' or 'dialled': its number as the suite has it dialled");
            }
            return new AuxModem(second, () -> lines.apply(second.line()));
        }
        if (line == null) {
            throw new ConfigurationFault(
                    "the actuator kind 'at' is for a line of its own; a reference bench needs none");
        }
        ActuatorFile.At at = (ActuatorFile.At) file;
        return new AtReset(line, Objects.requireNonNullElse(at.reset(), "AT+CFUN=1"));
    }

    private static Set<String> verbs(ActuatorFile file) {
        return Objects.requireNonNullElse(file.verbs(), Set.of());
    }

    static Duration patience(@Nullable Double seconds, Duration usual) {
        return seconds == null ? usual : Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
