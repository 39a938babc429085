package io.attest.actuator;

/** What an actuator said went wrong, short enough for a message. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    static String of(String said) {
        String text = said.strip();
        if (text.isEmpty()) {
            return "no reason given";
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }
}
