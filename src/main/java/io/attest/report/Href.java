package io.attest.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Links out of the page. They lead into the run's folder and nowhere else, whatever the record says. */
final class Href {

    private Href() {}

    /** The path percent-encoded, without scheme, host or root; empty for an empty path or one that climbs out. */
    static String relative(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.matches("(.*[/\\\\])?\\.\\.([/\\\\].*)?")) {
            return "";
        }
        StringBuilder href = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            href.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return href.toString();
    }
}
