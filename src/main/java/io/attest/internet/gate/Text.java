package io.attest.internet.gate;

import io.attest.internet.loop.Journal;
import java.io.ByteArrayOutputStream;

/** The lines of an answer on their way to the modem. */
final class Text {

    final String name;
    final byte[] answer;
    private final DotBlock block = new DotBlock();
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private long count;
    private boolean replaced;

    /** @param answer what stood before them */
    Text(String name, byte[] answer) {
        this.name = name;
        this.answer = answer;
    }

    /** How many of the octets that came belong to it. */
    int next(Octets octets, long most) {
        return block.text(octets, (int) Math.min(most, Integer.MAX_VALUE));
    }

    boolean ended() {
        return block.ended();
    }

    void add(byte[] octets) {
        int room = Math.max(0, Journal.MOST_SHOWN - beginning.size());
        beginning.write(octets, 0, Math.min(octets.length, room));
        count += octets.length;
    }

    /** A fault has said something in place of the rest. */
    void isReplaced() {
        replaced = true;
    }

    boolean replaced() {
        return replaced;
    }

    long count() {
        return count;
    }

    byte[] beginning() {
        return beginning.toByteArray();
    }
}
