package io.attest.seal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file below the folder of a run, as the octets that the file system has for it: a name need not be text in
 * the coding of this machine. Ordered by octets.
 *
 * @param octets each as a character, slashes between folders
 */
public record Name(String octets) implements Comparable<Name> {

    private static final Pattern TRANSCRIPT = Pattern.compile("transcripts/[^/]+\\.txt");

    /** @throws IllegalArgumentException if it could lead out of the folder, or names nothing in it */
    public Name {
        for (String part : octets.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || !isPlain(part)) {
                throw new IllegalArgumentException("is no plain name below the folder of the run");
            }
        }
    }

    private static boolean isPlain(String part) {
        return part.indexOf('\0') < 0
                && (java.io.File.separatorChar == '/' || part.indexOf('\\') < 0 && part.indexOf(':') < 0);
    }

    /** Of a text. */
    public static Name of(String text) {
        return new Name(latin1(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of a file below a folder. */
    public static Name of(Path folder, Path file) {
        StringBuilder octets = new StringBuilder();
        for (Path part : folder.relativize(file)) {
            // A URI has the octets of a name even where they are no text here; that of a folder ends with a slash.
            String raw = Path.of("/").resolve(part).toUri().getRawPath().replaceFirst("/$", "");
            octets.append(octets.isEmpty() ? "" : "/").append(decoded(raw.substring(raw.lastIndexOf('/') + 1)));
        }
        return new Name(octets.toString());
    }

    private static String decoded(String raw) {
        StringBuilder octets = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            if (raw.charAt(at) == '%') {
                octets.append((char) Integer.parseInt(raw.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                octets.append(latin1(String.valueOf(raw.charAt(at)).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return octets.toString();
    }

    /**
     * Where it lies.
     *
     * @throws IOException if no file can have this name here, or a link stands on the way to it
     */
    Path in(Path folder) throws IOException {
        StringBuilder raw = new StringBuilder();
        for (int at = 0; at < octets.length(); at++) {
            char c = octets.charAt(at);
            raw.append(
                    c == '/' || c < 0x80 && Character.isLetterOrDigit(c)
                            ? String.valueOf(c)
                            : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        Path file;
        try {
            Path root = Path.of("/").toAbsolutePath();
            Path relative = root.relativize(Path.of(URI.create(root.toUri() + raw.toString())));
            file = folder.resolve(relative);
            Path on = folder;
            for (Path part : relative) {
                on = on.resolve(part);
                if (Files.isSymbolicLink(on)) {
                    throw new IOException("a symbolic link stands for it");
                }
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            throw new IOException("no file can have this name here", none);
        }
        return file;
    }

    /** Whether it is what a run leaves and nobody can derive again: the record or a transcript. */
    public boolean isEvidence() {
        return octets.equals("record.ndjson") || TRANSCRIPT.matcher(octets).matches();
    }

    /** As text; what is no UTF-8 shows as a replacement character. Not yet fit for a terminal. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int compareTo(Name other) {
        return octets.compareTo(other.octets);
    }
}
