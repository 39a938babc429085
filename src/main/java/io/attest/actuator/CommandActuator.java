package io.attest.actuator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs a program: {@code argv... verb json}. Exit 0 is done, 69 is not offered, anything else failed with its stderr. */
public final class CommandActuator implements Actuator {

    private static final int NOT_OFFERED = 69;
    private static final int FIRST_SIGNAL = 128;
    private static final int LAST_SIGNAL = 128 + 64;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> argv;
    private final Set<String> verbs;
    private final Duration patience;
    private final Map<String, String> environment;

    /**
     * @param verbs what it is asked for; empty for everything
     * @param patience how long it may take
     */
    public CommandActuator(List<String> argv, Set<String> verbs, Duration patience) {
        this(argv, verbs, patience, Map.of());
    }

    /** @param environment what the program is told beside the environment of this process */
    public CommandActuator(List<String> argv, Set<String> verbs, Duration patience, Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        this.argv = List.copyOf(argv);
        this.verbs = verbs;
        this.patience = patience;
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        try {
            List<String> command = new ArrayList<>(argv);
            command.add(verb);
            command.add(JSON.writeValueAsString(arguments));
            try (Program program = new Program(command, environment)) {
                if (!program.endsWithin(patience)) {
                    throw new ActuationFailed(
                            name() + " was not done with " + verb + " after " + patience.toMillis() / 1000.0 + " s");
                }
                return outcome(verb, program.exit(), program.said(), program.complained());
            }
        } catch (IOException broken) {
            throw new ActuationFailed(name() + " cannot be run for " + verb + " (" + broken.getMessage() + ")", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ActuationFailed(name() + " was given up at " + verb, interrupted);
        }
    }

    private Map<String, Object> outcome(String verb, int exit, String said, String complained) {
        if (exit == NOT_OFFERED) {
            throw new NotOffered(name() + " does not offer " + verb);
        }
        if (exit != 0) {
            boolean killed = exit > FIRST_SIGNAL && exit <= LAST_SIGNAL;
            String what = name() + " failed at " + verb + " with exit " + exit
                    + (killed ? " (signal " + (exit - FIRST_SIGNAL) + ")" : "") + ": " + Reason.of(complained);
            throw killed ? new ActuationFailed(what) : new ActuationRefused(what);
        }
        return Answer.of(said, name() + " printed no JSON object for " + verb);
    }

    @Override
    public boolean claims(String verb) {
        return Verbs.ALL.contains(verb) && (verbs.isEmpty() || verbs.contains(verb));
    }

    @Override
    public String name() {
        return "command " + argv.get(0);
    }
}
