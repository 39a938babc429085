package io.attest.internet.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** An answer of an SMTP server: lines that begin with the same code, all but the last with a hyphen behind it. */
final class SmtpReply {

    /** What a gate cannot look into, or what would let the modem leave the line protocol. */
    private static final Set<String> CLOSED = Set.of("STARTTLS", "CHUNKING", "BINARYMIME");

    private static final int CODE = 3;

    private SmtpReply() {}

    /** Where the answer that begins these octets ends, or -1 if it is not complete. */
    static int end(Octets octets) {
        int line = 0;
        for (int at = 0; at < octets.size(); at++) {
            if (octets.at(at) == '\n') {
                if (at - line <= CODE || octets.at(line + CODE) != '-') {
                    return at + 1;
                }
                line = at + 1;
            }
        }
        return -1;
    }

    static boolean hasCode(byte[] reply, String beginning) {
        return new String(reply, StandardCharsets.ISO_8859_1).startsWith(beginning);
    }

    /** With a line more in front; not for 334, whose text is a challenge (RFC 4954, 4). */
    static byte[] inSeveralLines(byte[] reply) {
        if (reply.length < CODE || hasCode(reply, "334")) {
            return reply;
        }
        String text = new String(reply, StandardCharsets.ISO_8859_1);
        return (text.substring(0, CODE) + "-there is more to say\r\n" + text).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The answer to EHLO without the extensions that no gate can follow. */
    static byte[] followable(byte[] reply) {
        return rewritten(reply, keyword -> !CLOSED.contains(keyword), Set.of());
    }

    /** The answer to EHLO with these ways to log in. */
    static byte[] offering(byte[] reply, Set<String> mechanisms, boolean otherExtensions) {
        return rewritten(reply, keyword -> otherExtensions && !keyword.equals("AUTH"), mechanisms);
    }

    private static byte[] rewritten(byte[] reply, Predicate<String> keeps, Set<String> mechanisms) {
        if (!hasCode(reply, "250")) {
            return reply;
        }
        String[] all = new String(reply, StandardCharsets.ISO_8859_1).split("\r?\n");
        List<String> lines = new ArrayList<>();
        for (String line : all) {
            if (lines.isEmpty() || keeps.test(keyword(line))) {
                lines.add(line);
            }
        }
        if (!mechanisms.isEmpty()) {
            lines.add("250 AUTH " + String.join(" ", mechanisms));
        }
        return joined(lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String keyword(String line) {
        return line.length() <= CODE
                ? ""
                : line.substring(CODE + 1).split("[ =]", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String rest = line.length() <= CODE ? "" : line.substring(CODE + 1);
            text.append("250")
                    .append(at + 1 < lines.size() ? '-' : ' ')
                    .append(rest)
                    .append("\r\n");
        }
        return text.toString();
    }
}
