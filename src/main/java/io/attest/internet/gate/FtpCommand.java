package io.attest.internet.gate;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of an FTP client.
 *
 * @param verb in capitals
 * @param argument all that follows the first blank
 */
record FtpCommand(String verb, String argument) {

    static final FtpCommand NONE = new FtpCommand("", "");

    /** Telnet's IP and Synch, which may precede ABOR (RFC 959, 4.1.3). */
    private static final Pattern SIGNALS = Pattern.compile("^[\\u00f2\\u00f4\\u00ff]+");

    private static final int LONGEST_ABORT = 16;

    static FtpCommand of(String line) {
        String[] words = SIGNALS.matcher(line).replaceFirst("").split(" ", 2);
        return new FtpCommand(words[0].toUpperCase(Locale.ROOT), words.length > 1 ? words[1] : "");
    }

    /** Whether the next line gives a transfer up. */
    static boolean isAbort(Octets waiting) {
        int end = waiting.indexOf('\n');
        if (end < 0 || end > LONGEST_ABORT) {
            return false;
        }
        byte[] line = new byte[end + 1];
        for (int at = 0; at <= end; at++) {
            line[at] = waiting.at(at);
        }
        return of(new String(line, StandardCharsets.ISO_8859_1).strip()).verb.equals("ABOR");
    }

    /** What PORT or EPRT names. */
    Optional<InetSocketAddress> address() {
        return verb.equals("EPRT") ? FtpReply.extendedAddress(argument) : FtpReply.address(argument);
    }
}
