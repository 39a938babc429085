package io.attest.internet.files;

import java.util.Locale;
import java.util.Set;

/**
 * Names in the letters that MockFtpServer leaves alone. It splits what follows a command at commas, decodes octets as the
 * system's locale has it, and takes a colon for the name of a drive: such characters become {@code =} and two digits.
 */
final class PlainName {

    private static final String PLAIN = "/._- ~+@#%";
    private static final Set<String> WITH_NUMBERS = Set.of("PORT", "EPRT");

    private PlainName() {}

    /** A line: what follows the command is a name, as a rule. */
    static String ofLine(String line) {
        int blank = line.indexOf(' ');
        if (blank < 0 || WITH_NUMBERS.contains(line.substring(0, blank).toUpperCase(Locale.ROOT))) {
            return line;
        }
        return line.substring(0, blank + 1) + of(line.substring(blank + 1));
    }

    static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char letter : name.toCharArray()) {
            if (isPlain(letter)) {
                plain.append(letter);
            } else {
                plain.append(String.format("=%02X", (int) letter));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(char letter) {
        return letter >= '0' && letter <= '9'
                || letter >= 'A' && letter <= 'Z'
                || letter >= 'a' && letter <= 'z'
                || PLAIN.indexOf(letter) >= 0;
    }
}
