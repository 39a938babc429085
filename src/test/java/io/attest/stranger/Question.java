package io.attest.stranger;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A question for the address of a name, RFC 1035 4.1, and what an answer says. */
record Question(int id, String name) {

    private static final int POINTER = 0xC0;

    /** An address, or the name to ask for next, or neither: nobody has that name. */
    record Answer(@Nullable String address, @Nullable String alias) {}

    static boolean legal(String name) {
        return name.length() <= 253
                && Arrays.stream(name.split("\\.", -1)).allMatch(label -> !label.isEmpty() && label.length() <= 63);
    }

    byte[] octets() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // Recursion desired, one question.
        out.writeBytes(new byte[] {(byte) (id >> 8), (byte) id, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        for (String label : name.split("\\.")) {
            out.write(label.length());
            out.writeBytes(label.getBytes(StandardCharsets.ISO_8859_1));
        }
        out.writeBytes(new byte[] {0, 0, 1, 0, 1});
        return out.toByteArray();
    }

    /** Null for what is no answer to this question. */
    @Nullable
    Answer answer(ByteBuffer octets) {
        try {
            return read(octets);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException garbage) {
            return null;
        }
    }

    private @Nullable Answer read(ByteBuffer octets) {
        if ((octets.getShort() & 0xFFFF) != id || (octets.getShort() & 0x8000) == 0) {
            return null;
        }
        int questions = octets.getShort();
        int answers = octets.getShort();
        octets.position(12);
        for (int count = 0; count < questions; count++) {
            readName(octets);
            octets.getInt();
        }
        String wanted = name;
        for (int count = 0; count < answers; count++) {
            String owner = readName(octets);
            int type = octets.getShort();
            octets.position(octets.position() + 6);
            int length = octets.getShort() & 0xFFFF;
            int next = octets.position() + length;
            if (owner.equalsIgnoreCase(wanted) && type == 1 && length == 4) {
                return new Answer(quad(octets), null);
            }
            if (owner.equalsIgnoreCase(wanted) && type == 5) {
                wanted = readName(octets);
            }
            octets.position(next);
        }
        return new Answer(null, wanted.equalsIgnoreCase(name) ? null : wanted);
    }

    private static String quad(ByteBuffer octets) {
        return (octets.get() & 0xFF) + "." + (octets.get() & 0xFF) + "." + (octets.get() & 0xFF) + "."
                + (octets.get() & 0xFF);
    }

    /** Pointers may only lead back, so that no answer leads in a circle. */
    private static String readName(ByteBuffer octets) {
        StringBuilder name = new StringBuilder();
        int behind = -1;
        int length = octets.get() & 0xFF;
        while (length != 0) {
            if ((length & POINTER) == POINTER) {
                int target = (length & ~POINTER) << 8 | octets.get() & 0xFF;
                if (target >= octets.position() - 2) {
                    throw new IllegalArgumentException("a pointer ahead");
                }
                behind = behind < 0 ? octets.position() : behind;
                octets.position(target);
            } else {
                byte[] label = new byte[length];
                octets.get(label);
                name.append(name.length() == 0 ? "" : ".").append(new String(label, StandardCharsets.ISO_8859_1));
            }
            length = octets.get() & 0xFF;
        }
        if (behind >= 0) {
            octets.position(behind);
        }
        return name.toString();
    }
}
