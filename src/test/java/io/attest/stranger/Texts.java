package io.attest.stranger;

/** Where a command ends. */
final class Texts {

    private Texts() {}

    /** A semicolon outside quotes ends an extended command. */
    static int endOfExtended(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            if (line.charAt(at) == ';' && !quoted) {
                return at;
            }
        }
        return line.length();
    }

    /** A letter, with an ampersand before it or not, and digits; a register may be set or read; a number to dial takes the rest. */
    static int endOfBasic(String line) {
        int at = line.charAt(0) == '&' ? 1 : 0;
        char letter = at < line.length() ? Character.toUpperCase(line.charAt(at)) : ' ';
        if (letter == 'D' && at == 0) {
            return line.length();
        }
        at = digits(line, Math.min(line.length(), at + 1));
        if (letter == 'S' && at < line.length() && line.charAt(at) == '?') {
            return at + 1;
        }
        return letter == 'S' && at < line.length() && line.charAt(at) == '=' ? digits(line, at + 1) : at;
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }
}
