package io.attest.internet.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One HTTP/1 message, as long as its framing says (RFC 9112).
 *
 * @param head the first line and the fields, without their line ends
 * @param octets all of it as it came
 * @param body without what its framing adds
 * @param untilEnd whether the end of the connection was its end
 */
record Message(List<String> head, byte[] octets, byte[] body, boolean untilEnd) {

    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LONGEST_BODY = 1 << 25;
    private static final int SLICE = 1 << 16;

    /** What is no message, or too long for one. */
    static final class Malformed extends IOException {
        Malformed(String what) {
            super(what);
        }
    }

    /** What is done between the head of a request and its body. */
    interface Between {
        void headIsHere(List<String> head) throws IOException;
    }

    /** The next request; empty if the other end has ended the connection instead. */
    static Optional<Message> request(InputStream from, Between between) throws IOException {
        Reader reader = new Reader(from);
        if (!reader.head()) {
            return Optional.empty();
        }
        if (!reader.head.get(0).matches("[!-~]+ [!-~]+ HTTP/1\\.[01]")) {
            throw new Malformed("no request line: " + reader.head.get(0));
        }
        between.headIsHere(reader.head);
        return Optional.of(reader.message(false));
    }

    /**
     * The answer to a request.
     *
     * @param bodiless whether it has no body, whatever its head says
     */
    static Message answer(InputStream from, boolean bodiless) throws IOException {
        while (true) {
            Reader reader = new Reader(from);
            if (!reader.head()) {
                throw new EOFException("no answer");
            }
            String status = reader.head.get(0).replaceFirst("\\S+ ", "");
            if (status.startsWith("1")) {
                continue;
            }
            boolean none = bodiless || status.startsWith("204") || status.startsWith("304");
            return none ? reader.message() : reader.message(true);
        }
    }

    /** The value of a field in lower case; empty if there is none. */
    static String field(List<String> head, String name) {
        return head.stream()
                .skip(1)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).trim().toLowerCase(Locale.ROOT))
                .reduce("", (one, more) -> one.isEmpty() ? more : one + "," + more);
    }

    String first() {
        return head.get(0);
    }

    /** Whether whoever says this ends the connection behind it, or wants that. */
    boolean ends() {
        String connection = field(head, "connection");
        boolean old = first().contains("HTTP/1.0") && !connection.contains("keep-alive");
        return untilEnd || old || connection.contains("close");
    }

    private static final class Reader {

        private final InputStream from;
        private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private List<String> head = List.of();

        Reader(InputStream from) {
            this.from = from;
        }

        /** False if there is none. Empty lines before it are passed over. */
        boolean head() throws IOException {
            StringBuilder lines = new StringBuilder();
            Optional<String> line = line();
            while (line.isPresent() && (!line.get().isEmpty() || lines.isEmpty())) {
                if (!line.get().isEmpty()) {
                    lines.append(line.get()).append('\n');
                } else {
                    octets.reset();
                }
                if (octets.size() > LONGEST_HEAD) {
                    throw new Malformed("too long a head");
                }
                line = line();
            }
            head = List.of(lines.toString().split("\n"));
            return line.isPresent();
        }

        /** The next line; empty at the end of the connection. */
        private Optional<String> line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int octet = from.read(); octet >= 0; octet = from.read()) {
                octets.write(octet);
                if (octet == '\n') {
                    return Optional.of(
                            line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", ""));
                }
                line.write(octet);
                if (line.size() > LONGEST_HEAD) {
                    throw new Malformed("too long a line");
                }
            }
            return Optional.empty();
        }

        Message message() {
            return new Message(head, octets.toByteArray(), body.toByteArray(), false);
        }

        Message message(boolean mayLast) throws IOException {
            String length = field(head, "content-length");
            boolean untilEnd = false;
            if (field(head, "transfer-encoding").endsWith("chunked")) {
                chunks();
            } else if (!length.isEmpty()) {
                fixed(number(length, 10));
            } else if (mayLast) {
                untilEnd = true;
                rest();
            }
            return new Message(head, octets.toByteArray(), body.toByteArray(), untilEnd);
        }

        private static int number(String digits, int radix) throws Malformed {
            try {
                int number = Integer.parseInt(digits.trim(), radix);
                if (number >= 0 && number <= LONGEST_BODY) {
                    return number;
                }
            } catch (NumberFormatException none) {
                throw new Malformed("no length: " + digits);
            }
            throw new Malformed("too long a body: " + digits);
        }

        private void chunks() throws IOException {
            for (int size = size(); size > 0; size = size()) {
                fixed(size);
                mustGoOn();
            }
            while (!mustGoOn().isEmpty()) {
                // A trailer field: it belongs to the message, and to nobody else.
                continue;
            }
        }

        private int size() throws IOException {
            return number(mustGoOn().replaceFirst(";.*", ""), 16);
        }

        private String mustGoOn() throws IOException {
            return line().orElseThrow(() -> new EOFException("in a message"));
        }

        private void fixed(int count) throws IOException {
            if (body.size() + count > LONGEST_BODY) {
                throw new Malformed("too long a body");
            }
            for (int left = count; left > 0; ) {
                byte[] some = from.readNBytes(Math.min(SLICE, left));
                if (some.length == 0) {
                    throw new EOFException("in a message");
                }
                add(some);
                left -= some.length;
            }
        }

        private void rest() throws IOException {
            byte[] some = new byte[SLICE];
            for (int count = from.read(some); count >= 0; count = from.read(some)) {
                add(Arrays.copyOf(some, count));
            }
        }

        private void add(byte[] some) {
            octets.writeBytes(some);
            body.writeBytes(some);
        }
    }
}
