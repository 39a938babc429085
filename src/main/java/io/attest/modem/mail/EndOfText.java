package io.attest.modem.mail;

import java.io.ByteArrayOutputStream;

/**
 * Finds the sequence that ends a typed body over whatever pieces it comes in, and keeps what stands before it. One for
 * each body; open for the faults.
 */
public class EndOfText {

    private final String end;
    private final StringBuilder held = new StringBuilder();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    /** @param end the octets that end the body, a character each */
    public EndOfText(String end) {
        this.end = end;
    }

    /** One more octet; true when it is the last one of the end. */
    public boolean take(int octet) {
        if (held.isEmpty() && octet != end.charAt(0)) {
            keep(octet);
            return false;
        }
        held.append((char) octet);
        while (!end.startsWith(held.toString())) {
            spill(1);
        }
        return held.length() == end.length();
    }

    /** What was held back as a beginning of the end is text after all. */
    protected final void spill(int octets) {
        String first = held.substring(0, octets);
        held.delete(0, octets);
        first.chars().forEach(this::keep);
    }

    /** How much of the end has come so far. */
    protected final int seen() {
        return held.length();
    }

    /** An octet of the body. */
    protected void keep(int octet) {
        text.write(octet);
    }

    /** The host has written for now. */
    public void pause() {}

    /** The octets of the body that have come since this was last asked. */
    final byte[] text() {
        byte[] octets = text.toByteArray();
        text.reset();
        return octets;
    }
}
