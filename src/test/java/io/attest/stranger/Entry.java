package io.attest.stranger;

/** A parameter of several lines that is being typed, up to SUB. */
final class Entry {

    private static final int SUB = 0x1A;

    /** More than ten addresses of 120 characters; what comes behind it is as good as ignored. */
    private static final int ROOM = 8192;

    private final String parameter;
    private final StringBuilder text = new StringBuilder();

    Entry(String parameter) {
        this.parameter = parameter;
    }

    /** Whether this was the last one. */
    boolean octet(int octet) {
        if (octet != SUB && text.length() < ROOM) {
            text.append((char) octet);
        }
        return octet == SUB;
    }

    String parameter() {
        return parameter;
    }

    String text() {
        return text.toString();
    }
}
