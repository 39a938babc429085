package io.attest.internet.gate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer of an FTP server (RFC 959, 4.2), and the addresses in answers and commands (also RFC 2428). */
final class FtpReply {

    private static final int CODE = 3;

    private static final Pattern SIX_NUMBERS =
            Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");
    private static final Pattern EXTENDED = Pattern.compile("\\|1\\|(\\d{1,3}(?:\\.\\d{1,3}){3})\\|(\\d{1,5})\\|");
    private static final Pattern PORT_ALONE = Pattern.compile("\\(\\|\\|\\|(\\d{1,5})\\|\\)");

    private FtpReply() {}

    /** Where the answer that begins these octets ends, or -1 if it is not complete. */
    static int end(Octets octets) {
        int line = 0;
        for (int at = 0; at < octets.size(); at++) {
            if (octets.at(at) == '\n') {
                if (isLast(octets, line, at)) {
                    return at + 1;
                }
                line = at + 1;
            }
        }
        return -1;
    }

    /** Several lines end with one that begins with the code of the first and a blank. */
    private static boolean isLast(Octets octets, int line, int end) {
        if (line == 0) {
            return end <= CODE || octets.at(CODE) != '-';
        }
        for (int at = 0; at < CODE; at++) {
            if (line + at >= end || octets.at(line + at) != octets.at(at)) {
                return false;
            }
        }
        return line + CODE < end && octets.at(line + CODE) == ' ';
    }

    /** Whether the code begins so. */
    static boolean is(byte[] reply, String beginning) {
        return new String(reply, StandardCharsets.ISO_8859_1).startsWith(beginning);
    }

    /** Where the answer to PASV says that data connections are awaited, or what follows PORT. */
    static Optional<InetSocketAddress> address(String text) {
        Matcher numbers = SIX_NUMBERS.matcher(text);
        return numbers.find()
                ? address(
                        numbers.group(1) + '.' + numbers.group(2) + '.' + numbers.group(3) + '.' + numbers.group(4),
                        Integer.parseInt(numbers.group(5)) << 8 | Integer.parseInt(numbers.group(6)))
                : Optional.empty();
    }

    /** What follows EPRT. */
    static Optional<InetSocketAddress> extendedAddress(String text) {
        Matcher address = EXTENDED.matcher(text);
        return address.find() ? address(address.group(1), Integer.parseInt(address.group(2))) : Optional.empty();
    }

    /** The port in the answer to EPSV. */
    static Optional<Integer> port(String text) {
        Matcher port = PORT_ALONE.matcher(text);
        return port.find() ? Optional.of(Integer.parseInt(port.group(1))) : Optional.empty();
    }

    private static Optional<InetSocketAddress> address(String host, int port) {
        String[] parts = host.split("\\.");
        byte[] octets = new byte[parts.length];
        for (int at = 0; at < parts.length; at++) {
            int number = Integer.parseInt(parts[at]);
            if (number > 255) {
                return Optional.empty();
            }
            octets[at] = (byte) number;
        }
        try {
            return port < 1 || port > 65_535
                    ? Optional.empty()
                    : Optional.of(new InetSocketAddress(InetAddress.getByAddress(octets), port));
        } catch (UnknownHostException impossible) {
            return Optional.empty();
        }
    }

    /** As PORT and the answer to PASV have it. */
    static String sixNumbers(String host, int port) {
        return host.replace('.', ',') + ',' + (port >> 8) + ',' + (port & 0xFF);
    }

    /** As the answer to EPSV has it. */
    static String alone(int port) {
        return "(|||" + port + "|)";
    }

    /** The answer with another address in place of that which it names. */
    static byte[] renamed(byte[] reply, String host, int port) {
        String text = new String(reply, StandardCharsets.ISO_8859_1);
        String named = SIX_NUMBERS.matcher(text).replaceFirst(sixNumbers(host, port));
        return PORT_ALONE
                .matcher(named)
                .replaceFirst(Matcher.quoteReplacement(alone(port)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
