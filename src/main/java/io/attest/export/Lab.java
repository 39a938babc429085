package io.attest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Internet that a case finds, as {@code features/README.md} has it: of all of it, what the host names. */
final class Lab {

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    /** A server that is named, not given by its address. */
    private static final Pattern NAME = Pattern.compile("(?:(?<!APN)SERV|REMOTE)[^\"]{0,4}\"[^\"]*[A-Za-z]");

    private static final String NAMES =
            "the names smtp.example.org .25, smtp2 .26, pop3 .110, pop3b .111, peer .7, peer2 .8, ftp .21, ftp2 .22,"
                    + " www .80 (198.51.100), and no others";

    private static final List<String> SERVERS = List.of(
            "SMTP 198.51.100.25 ports 25 and 2525, 198.51.100.26 port 25; user mailer, password mailsecret",
            "POP3 198.51.100.110 ports 110 and 1110, 198.51.100.111 port 110; user reader, password popsecret",
            "FTP 198.51.100.21 ports 21 and 2121, 198.51.100.22 port 21; user ftper, password ftpsecret",
            "web 198.51.100.80 port 80",
            "DNS 198.51.100.53, 198.51.100.54, 198.51.100.55 and 198.51.100.56",
            "the peer 198.51.100.7, TCP and UDP ports 1, 23, 7007 and 65535; it calls from 203.0.113.7",
            "another peer 198.51.100.8, TCP and UDP ports 23 and 7007; it calls from 203.0.113.8",
            "198.51.100.98 refuses TCP connections to ports 21, 23, 25, 110 and 7007");

    private Lab() {}

    /** Its servers that matter for these acts; empty where none does. */
    static Optional<Act> needed(List<Act> acts, Bench bench) {
        String text = String.join("\n", acts.stream().map(Lab::text).toList());
        boolean byName = NAME.matcher(text).find();
        List<String> needed = new ArrayList<>(SERVERS.stream()
                .map(bench::told)
                .filter(line -> byName || isNamed(line, text))
                .toList());
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        if (byName) {
            needed.add(bench.told(NAMES));
        }
        return Optional.of(
                new Act.World("these servers are reached by the modem:\n" + String.join("\n", needed), false));
    }

    private static boolean isNamed(String line, String text) {
        return ADDRESS.matcher(line).results().anyMatch(address -> text.contains(address.group()))
                || line.startsWith("the peer") && text.contains("the peer")
                || line.startsWith("another peer") && text.contains("another peer");
    }

    private static String text(Act act) {
        if (act instanceof Act.Setting setting) {
            return setting.line().shown();
        }
        if (act instanceof Act.Write write) {
            String shown = write.octets().shown();
            return shown.substring(0, Math.min(shown.length(), 1000));
        }
        return act instanceof Act.World world ? world.text() : "";
    }
}
