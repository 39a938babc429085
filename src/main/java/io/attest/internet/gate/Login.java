package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * AUTH in an SMTP conversation: LOGIN and PLAIN, each with or without an initial response (RFC 4954, 4). The login is
 * written down decoded, {@code user:password}, or {@code user} as long as no password came.
 */
final class Login {

    private static final String PATH = "smtp.login";

    private enum Step {
        NONE,
        USER,
        PASSWORD,
        BOTH
    }

    private final Records.Connection seen;
    private Step next = Step.NONE;
    private Step expected = Step.NONE;
    private String user = "";

    Login(Records.Connection seen) {
        this.seen = seen;
    }

    /** The AUTH line. */
    Turn begin(String arguments) {
        String[] words = arguments.strip().split("\\s+");
        String mechanism = words[0].toUpperCase(Locale.ROOT);
        boolean initial = words.length > 1;
        if (mechanism.equals("LOGIN")) {
            if (initial) {
                user(words[1]);
                next = Step.PASSWORD;
                return Turn.of("AUTH", "user name", Turn.EVERY);
            }
            next = Step.USER;
        } else if (initial) {
            both(words[1]);
            next = Step.NONE;
            return Turn.of("AUTH", "password", Turn.EVERY);
        } else {
            next = Step.BOTH;
        }
        return Turn.of("AUTH", Turn.EVERY);
    }

    /** Whether the next line belongs to it. */
    boolean goesOn() {
        return expected != Step.NONE;
    }

    /** A line that answers a challenge; {@code *} gives up. */
    Turn line(String line) {
        Step step = line.equals("*") ? Step.NONE : expected;
        next = Step.NONE;
        switch (step) {
            case USER -> {
                user(line);
                next = Step.PASSWORD;
                return Turn.of("user name", Turn.EVERY).goingOn();
            }
            case PASSWORD -> seen.replaceLast(PATH, user + ":" + decoded(line));
            case BOTH -> both(line);
            case NONE -> {
                return Turn.of(Turn.EVERY).goingOn();
            }
        }
        return Turn.of("password", Turn.EVERY).goingOn();
    }

    /** An answer was given: only 334 asks for more. */
    void answered(String answer) {
        expected = answer.startsWith("334") ? next : Step.NONE;
        next = Step.NONE;
    }

    private void user(String encoded) {
        user = decoded(encoded);
        seen.add(PATH, user);
    }

    private void both(String encoded) {
        String[] parts = decoded(encoded).split("\0", -1);
        seen.add(PATH, parts.length == 3 ? parts[1] + ":" + parts[2] : encoded);
    }

    /** What is no base64 is shown as it came. */
    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException plain) {
            return encoded;
        }
    }
}
