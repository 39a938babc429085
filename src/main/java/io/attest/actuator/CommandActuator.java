package io.attest.actuator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs a program: {@code argv... verb json}. Exit 0 is done, 69 is not offered, anything else failed with its stderr. */
public final class CommandActuator implements Actuator {

    private static final int NOT_OFFERED = 69;
    private static final long PATIENCE_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final List<String> argv;
    private final Set<String> verbs;

    /** @param verbs what it is asked for; empty for everything */
    public CommandActuator(List<String> argv, Set<String> verbs) {
        this.argv = List.copyOf(argv);
        this.verbs = verbs;
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        try {
            Path said = Files.createTempFile("attest-actuator", ".out");
            Path complained = Files.createTempFile("attest-actuator", ".err");
            try {
                List<String> command = new ArrayList<>(argv);
                command.add(verb);
                command.add(JSON.writeValueAsString(arguments));
                Process process = new ProcessBuilder(command)
                        .redirectOutput(said.toFile())
                        .redirectError(complained.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new ActuationFailed(
                            name() + " was not done with " + verb + " after " + PATIENCE_SECONDS + " s");
                }
                return outcome(verb, process.exitValue(), read(said), read(complained));
            } finally {
                Files.deleteIfExists(said);
                Files.deleteIfExists(complained);
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
            throw new ActuationFailed(name() + " failed at " + verb + " with exit " + exit + ": " + complained.strip());
        }
        try {
            return said.isBlank() ? Map.of() : JSON.readValue(said, OBJECT);
        } catch (JsonProcessingException noObject) {
            throw new ActuationFailed(name() + " printed no JSON object for " + verb, noObject);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
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
