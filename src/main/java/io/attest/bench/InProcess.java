package io.attest.bench;

import io.attest.actuator.ActuationRefused;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.Verbs;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The surroundings of the reference modem, as method calls. */
public final class InProcess implements Actuator {

    /** Its line moves its clock. */
    private static final Set<String> OTHERS = Set.of("advance-time");

    private final String name;
    private final BiFunction<String, Map<String, Object>, Map<String, Object>> surroundings;

    public InProcess(String name, BiFunction<String, Map<String, Object>, Map<String, Object>> surroundings) {
        this.name = name;
        this.surroundings = surroundings;
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        try {
            return surroundings.apply(verb, arguments);
        } catch (io.attest.modem.NotOffered not) {
            throw new NotOffered(name + " does not offer " + verb);
        } catch (IllegalArgumentException wrong) {
            throw new ActuationRefused(name + " refuses " + verb + ": " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public boolean claims(String verb) {
        return Verbs.ALL.contains(verb) && !OTHERS.contains(verb);
    }

    @Override
    public String name() {
        return name;
    }
}
