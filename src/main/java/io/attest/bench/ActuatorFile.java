package io.attest.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of {@code actuators:} in a bench file. Without {@code verbs} it is asked for every verb; a person never is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActuatorFile.Http.class, name = "http"),
    @JsonSubTypes.Type(value = ActuatorFile.Command.class, name = "command"),
    @JsonSubTypes.Type(value = ActuatorFile.Person.class, name = "operator"),
    @JsonSubTypes.Type(value = ActuatorFile.At.class, name = "at"),
    @JsonSubTypes.Type(value = ActuatorFile.Power.class, name = "power"),
    @JsonSubTypes.Type(value = ActuatorFile.AuxModem.class, name = "aux-modem"),
    @JsonSubTypes.Type(value = ActuatorFile.Given.class, name = "given")
})
public sealed interface ActuatorFile {

    /** What it is asked for; absent for everything. */
    @Nullable
    Set<String> verbs();

    /** A web service: {@code POST url/verb}; patience in seconds, a minute unless given. */
    record Http(
            @JsonProperty(required = true) URI url,
            @Nullable Set<String> verbs,
            @Nullable Double patience) implements ActuatorFile {}

    /** A program: {@code argv... verb json}; patience in seconds, a minute unless given. */
    record Command(
            @JsonProperty(required = true) List<String> argv,
            @Nullable Set<String> verbs,
            @Nullable Double patience) implements ActuatorFile {}

    /** A person who is asked on the terminal; patience in seconds, two minutes unless given. */
    record Person(
            @JsonProperty(required = true) Set<String> verbs,
            @Nullable Double patience) implements ActuatorFile {}

    /** A command line that resets the modem; {@code AT+CFUN=1} unless given. Offers {@code reset} alone. */
    record At(@Nullable String reset) implements ActuatorFile {

        @Override
        public Set<String> verbs() {
            return Set.of("reset");
        }
    }

    /**
     * How the live network is, whatever a case asks for.
     *
     * @param surroundings verbs, and what of their arguments is always so
     */
    record Given(@JsonProperty(required = true) Map<String, Map<String, Object>> surroundings) implements ActuatorFile {

        @Override
        public Set<String> verbs() {
            return surroundings.keySet();
        }
    }

    /**
     * An HTTP power switch; offers {@code reset} alone. Either {@code on} and {@code off}, or {@code cycle} for one that
     * cycles by itself.
     *
     * @param pause seconds without power; 3 unless given
     * @param user of basic authentication, as {@code ${NAME}} of an environment variable
     * @param password the same
     * @param patience seconds for each answer; 30 unless given
     */
    record Power(
            @Nullable Press on,
            @Nullable Press off,
            @Nullable Press cycle,
            @Nullable Double pause,
            @Nullable String user,
            @Nullable String password,
            @Nullable Double patience)
            implements ActuatorFile {

        @Override
        public Set<String> verbs() {
            return Set.of("reset");
        }
    }

    /** A request; GET unless given. {@code ${NAME}} in it stands for an environment variable. */
    record Press(
            @JsonProperty(required = true) String url,
            @Nullable String method,
            @Nullable String body,
            @Nullable Map<String, String> headers) {}

    /**
     * A second modem that calls the first.
     *
     * @param number the first one's number, as the second dials it
     * @param cli its own number, as the suite names the caller
     * @param answers whether it also takes calls; not unless given
     * @param dialled its own number, as the suite has it dialled; {@code cli} unless given
     */
    record AuxModem(
            @JsonProperty(required = true) LineFile line,
            @JsonProperty(required = true) String number,
            @Nullable String cli,
            @Nullable Boolean answers,
            @Nullable String dialled)
            implements ActuatorFile {

        @Override
        public Set<String> verbs() {
            return Set.of("incoming-call", "hang-up", "dial-outcome");
        }
    }
}
