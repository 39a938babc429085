package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.Verbs;
import io.attest.line.Line;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Resets the modem by a command line of its own, for benches without a power switch (erratum E-206). */
final class AtReset implements Actuator {

    private static final Duration ATTEMPT = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 60;

    private final Line line;
    private final String command;

    AtReset(Line line, String command) {
        this.line = line;
        this.command = command;
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        if (!claims(verb)) {
            throw new NotOffered(name() + " does not offer " + verb);
        }
        Verbs.check(name(), verb, arguments);
        line.write(bytes(command + "\r"));
        if (silence().contains("ERROR")) {
            throw new NotOffered("the modem refuses " + command + ", so nothing resets it");
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            line.write(bytes("AT\r"));
            if (line.read(ATTEMPT).length > 0) {
                silence();
                return Map.of();
            }
        }
        throw new ActuationFailed("the modem did not come back within a minute after " + command);
    }

    /** Takes what a booting modem says, which is nobody's answer. */
    private String silence() {
        StringBuilder all = new StringBuilder();
        for (byte[] some = line.read(ATTEMPT.dividedBy(2)); some.length > 0; some = line.read(ATTEMPT.dividedBy(2))) {
            all.append(new String(some, StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean claims(String verb) {
        return verb.equals("reset");
    }

    @Override
    public String name() {
        return command;
    }
}
