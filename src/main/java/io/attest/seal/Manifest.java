package io.attest.seal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of hashes: a line for each file, {@code HASH  NAME}, sorted by name. A line whose name has a backslash, a line
 * feed or a carriage return begins with a backslash, and in the name stand {@code \\}, {@code \n} and {@code \r}: so
 * {@code sha256sum} of GNU writes and reads it.
 *
 * @param hashes each file's
 */
record Manifest(SortedMap<Name, String> hashes) {

    /** Octets; a run of 50,000 files has a tenth of it. */
    private static final long LARGEST = 64L << 20;

    private static final Pattern LINE = Pattern.compile("(\\\\?)([0-9a-f]{64}) [ *](.+)", Pattern.DOTALL);

    static Manifest of(Map<Name, String> hashes) {
        return new Manifest(new TreeMap<>(hashes));
    }

    /** @throws IOException if it is none; says which line, and how */
    static Manifest read(byte[] bytes) throws IOException {
        SortedMap<Name, String> hashes = new TreeMap<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            number++;
            if (end < 0) {
                throw new IOException("its line " + number + " is cut short");
            }
            Matcher line = LINE.matcher(text.substring(from, end));
            if (!line.matches()) {
                throw new IOException("its line " + number + " is not HASH  NAME");
            }
            try {
                Name name = new Name(line.group(1).isEmpty() ? line.group(3) : unescaped(line.group(3)));
                if (hashes.put(name, line.group(2)) != null) {
                    throw new IllegalArgumentException("is named a second time");
                }
            } catch (IllegalArgumentException refused) {
                throw new IOException("what its line " + number + " names " + refused.getMessage());
            }
            from = end + 1;
        }
        return new Manifest(hashes);
    }

    /** The octets of a file of a seal, never through a link and never without bound. */
    static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it is no plain file");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(hashes.size() * 100);
        hashes.forEach((name, hash) -> {
            String escaped = escaped(name.octets());
            String line = (escaped.equals(name.octets()) ? "" : "\\") + hash + "  " + escaped + "\n";
            bytes.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        });
        return bytes.toByteArray();
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String name) {
        StringBuilder octets = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c == '\\') {
                at++;
                c = switch (at < name.length() ? name.charAt(at) : ' ') {
                    case '\\' -> '\\';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> throw new IllegalArgumentException("has an unknown escape");
                };
            }
            octets.append(c);
        }
        return octets.toString();
    }
}
