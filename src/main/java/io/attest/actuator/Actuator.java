package io.attest.actuator;

import java.util.Map;
import java.util.Optional;

/**
 * Makes something happen around the modem.
 *
 * <p>Verbs and arguments are those of {@code lab-config/README.md}.
 */
public interface Actuator extends AutoCloseable {

    /**
     * Does it, and returns when it has happened.
     *
     * @param arguments the verb's arguments; values as JSON has them
     * @return what the verb returns; empty for most
     * @throws NotOffered if this actuator does not do this verb at all
     * @throws ActuationFailed if it tried and failed
     */
    Map<String, Object> act(String verb, Map<String, Object> arguments);

    /** Whether it claims the verb; it may still turn out {@link NotOffered} when asked. */
    boolean claims(String verb);

    /** Whether what it does has to be put back; not so where it only says how things are. */
    default boolean disturbs() {
        return true;
    }

    /** How a message names it, for instance {@code http 127.0.0.1:8081}. */
    String name();

    /** What has gone wrong of what it was told to do later, when nobody was there to be told; empty as a rule. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** Lets go of what it holds; the bench is closed. */
    @Override
    default void close() {}
}
