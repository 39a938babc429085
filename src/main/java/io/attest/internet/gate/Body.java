package io.attest.internet.gate;

import java.io.ByteArrayOutputStream;

/** A text that the modem sends, as far as it has come. */
final class Body {

    /** Octets; no mail is larger. */
    static final long MOST = 65L << 20;

    private static final int LONGEST_HEADER = 1 << 16;

    private final DotBlock block = new DotBlock();
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private long count;
    private boolean reaches;
    private boolean answered;

    /** @param reaches whether the server behind waits for it */
    Body(boolean reaches) {
        this.reaches = reaches;
    }

    /** How many of the octets that came belong to it. */
    int next(Octets octets, long most) {
        return block.text(octets, (int) Math.min(most, Integer.MAX_VALUE));
    }

    boolean ended() {
        return block.ended();
    }

    void add(byte[] octets) {
        beginning.write(
                octets, 0, Math.min(octets.length, LONGEST_HEADER - Math.min(LONGEST_HEADER, beginning.size())));
        count += octets.length;
    }

    /** The server behind does not get the rest. */
    void isLost() {
        reaches = false;
    }

    /** A fault has answered before its end. */
    void isAnswered() {
        answered = true;
        reaches = false;
    }

    long count() {
        return count;
    }

    boolean reaches() {
        return reaches;
    }

    boolean answered() {
        return answered;
    }

    boolean tooLong() {
        return count > MOST;
    }

    byte[] beginning() {
        return beginning.toByteArray();
    }
}
