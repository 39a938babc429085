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

    /** Enough for whatever a modem says when it starts. */
    private static final int MOST_LISTENED = 10;

    private final Line line;
    private final String command;
    private final Duration attempt;

    AtReset(Line line, String command) {
        this(line, command, ATTEMPT);
    }

    /** @param attempt how long each of its signs of life is waited for */
    AtReset(Line line, String command, Duration attempt) {
        this.attempt = attempt;
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
            throw new NotOffered(name() + " does not offer reset here: the modem refuses it");
        }
        for (int asked = 0; asked < ATTEMPTS; asked++) {
            line.write(bytes("AT\r"));
            if (line.read(attempt).length > 0) {
                silence();
                return Map.of();
            }
        }
        throw new ActuationFailed(name() + " was not done with reset: the modem did not come back within "
                + attempt.multipliedBy(ATTEMPTS).toMillis() / 1000.0 + " s");
    }

    /** Takes what a booting modem says, which is nobody's answer. */
    private String silence() {
        StringBuilder all = new StringBuilder();
        for (int listened = 0; listened < MOST_LISTENED; listened++) {
            byte[] some = line.read(attempt.dividedBy(2));
            if (some.length == 0) {
                break;
            }
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
