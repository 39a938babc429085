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
}
