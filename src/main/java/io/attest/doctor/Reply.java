package io.attest.doctor;

import io.attest.line.Brackets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came after a command line.
 *
 * @param echoed whether the line itself came back first
 * @param came all of it
 * @param lines what stands between the echo and the end, without the final result code
 * @param result the final result code; empty where none came
 * @param took from the question to the end
 */
record Reply(boolean echoed, String came, List<String> lines, String result, Duration took) {

    /** Octets; a modem that is well says less. */
    static final int LONGEST = 8192;

    private static final String WORD = "OK|ERROR|\\+CM[ES] ERROR:[^\r\n]*|NO CARRIER";
    private static final Pattern RESULT = Pattern.compile(WORD + "|0|4");

    /** Words end with CR and LF, digits with CR alone. */
    private static final Pattern OVER = Pattern.compile("(?:^|[\r\n])(?:(?:" + WORD + ")\r*\n|[04]\r)$");

    private static final int SHOWN = 60;

    /** Whether a final result code has come to its end. */
    static boolean isOver(CharSequence came) {
        return OVER.matcher(came).find();
    }

    static Reply to(String command, String came, Duration took) {
        boolean echoed = came.startsWith(command + "\r");
        String rest = echoed ? came.substring(command.length() + 1) : came;
        List<String> lines = Stream.of(rest.split("[\r\n]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return RESULT.matcher(last).matches()
                ? new Reply(echoed, came, lines.subList(0, lines.size() - 1), last, took)
                : new Reply(echoed, came, lines, "", took);
    }

    boolean isFinal() {
        return !result.isEmpty();
    }

    boolean isOk() {
        return result.equals("OK") || isNumeric() && result.equals("0");
    }

    /** Result codes are digits after ATV0. */
    boolean isNumeric() {
        return result.equals("0") || result.equals("4");
    }

    boolean isSilence() {
        return came.isEmpty();
    }

    /** Noise, as of a wrong speed: octets that no text has. */
    boolean isGarbage() {
        long noise = came.chars()
                .filter(c -> c > 0x7E || c < 0x20 && c != '\r' && c != '\n' && c != '\t')
                .count();
        return noise * 5 > came.length();
    }

    /** The line with a prefix, without it. */
    Optional<String> after(String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .findFirst();
    }

    /** For a message. */
    String shown() {
        String part = came.length() > SHOWN ? came.substring(0, SHOWN) : came;
        return Brackets.of(part.getBytes(StandardCharsets.ISO_8859_1)) + (came.length() > SHOWN ? "..." : "");
    }
}
