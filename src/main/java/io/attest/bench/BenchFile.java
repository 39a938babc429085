package io.attest.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.attest.actuator.Verbs;
import io.attest.dte.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern MISSING = Pattern.compile("Missing required creator property '(\\w+)'");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a bench file.
     *
     * @throws ConfigurationFault if it does not exist, is no YAML, or has an unknown or missing key; with line and column
     */
    public static BenchFile read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            throw new ConfigurationFault(
                    "no bench file " + file + "; './attest list benches' shows those of lab-config");
        }
        YamlPlace.fault(text).ifPresent(fault -> {
            throw new ConfigurationFault(file + ":" + fault);
        });
        try {
            BenchFile read = YAML.readValue(text, BenchFile.class);
            if (read == null) {
                throw new ConfigurationFault(file + ":1:1: the file is empty; it needs at least name and line");
            }
            read.unknownVerb().ifPresent(verb -> {
                throw new ConfigurationFault(file + ": unknown verb '" + verb + "'; lab-config/README.md lists them");
            });
            return read;
        } catch (JsonMappingException wrong) {
            throw new ConfigurationFault(file + ":" + YamlPlace.of(text, wrong.getPath()) + ": " + reason(wrong));
        } catch (JsonProcessingException wrong) {
            throw new ConfigurationFault(file + ": " + wrong.getOriginalMessage());
        }
    }

    private Optional<String> unknownVerb() {
        return Objects.requireNonNullElse(actuators, List.<ActuatorFile>of()).stream()
                .flatMap(actuator -> actuator.verbs() == null ? Stream.empty() : actuator.verbs().stream())
                .filter(verb -> !Verbs.ALL.contains(verb))
                .findFirst();
    }

    private static String reason(JsonMappingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '" + unknown.getPropertyName() + "'; known here: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
        }
        if (wrong instanceof InvalidTypeIdException kind) {
            return kind.getTypeId() == null
                    ? "'kind' is missing " + path(kind)
                    : "unknown kind '" + kind.getTypeId() + "'; lab-config/README.md lists those there are";
        }
        if (wrong instanceof InvalidFormatException format) {
            return "'" + format.getValue() + "' does not fit " + path(format);
        }
        if (wrong.getPath().isEmpty()
                && wrong instanceof MismatchedInputException
                && wrong.getOriginalMessage().startsWith("No content")) {
            return "the file is empty; it needs at least name and line";
        }
        Matcher missing = MISSING.matcher(wrong.getOriginalMessage());
        return missing.find()
                ? "'" + missing.group(1) + "' is missing, or another key is misspelt"
                : "this does not fit " + path(wrong);
    }

    private static String path(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .reduce((outer, inner) -> outer + "." + inner)
                .orElse("the file");
        return "at " + path;
    }

    /** The timers of this bench. */
    Patience timers() {
        Patience usual = Patience.DEFAULT.at(line.pace());
        return patience == null ? usual : patience.over(usual);
    }
}
