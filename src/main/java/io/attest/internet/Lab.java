package io.attest.internet;

import io.attest.internet.peer.Home;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Internet of the lab: what leads where, who has a mailbox, what has a name. All of it is in documentation ranges. */
final class Lab {

    static final List<String> SMTP = List.of("198.51.100.25:25", "198.51.100.25:2525", "198.51.100.26:25");
    static final List<String> POP3 = List.of("198.51.100.110:110", "198.51.100.110:1110", "198.51.100.111:110");

    static final List<String> FTP = List.of("198.51.100.21:21", "198.51.100.21:2121", "198.51.100.22:21");

    /** Those that have data ports. */
    static final List<String> FTP_HOSTS = List.of("198.51.100.21", "198.51.100.22");

    static final int FIRST_DATA_PORT = 50_000;
    static final int LAST_DATA_PORT = 50_007;

    /** Connections are refused there. */
    static final List<String> REFUSES = List.of(
            "198.51.100.98:21", "198.51.100.98:23", "198.51.100.98:25", "198.51.100.98:110", "198.51.100.98:7007");

    /** The primary, the secondary, and the two of the operator. */
    static final List<String> NAME_SERVERS =
            List.of("198.51.100.53", "198.51.100.54", "198.51.100.55", "198.51.100.56");

    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("smtp.example.org", "198.51.100.25"),
            Map.entry("smtp2.example.org", "198.51.100.26"),
            Map.entry("pop3.example.org", "198.51.100.110"),
            Map.entry("pop3b.example.org", "198.51.100.111"),
            Map.entry("ftp.example.org", "198.51.100.21"),
            Map.entry("ftp2.example.org", "198.51.100.22"),
            Map.entry("peer.example.org", "198.51.100.7"),
            Map.entry("peer2.example.org", "198.51.100.8"),
            Map.entry("www.example.org", "198.51.100.80"));

    /**
     * Somebody whom a case moves.
     *
     * @param ports where it serves, by TCP and UDP alike; without any it has another port there than all of them
     */
    record Partner(String name, Home calls, Home serves, List<Integer> ports) {}

    private static final Home CALLS = new Home("203.0.113.7", "127.0.0.7");

    private static final Home SERVES = new Home("198.51.100.7", "127.0.0.17");

    static final List<Partner> PARTNERS = List.of(
            new Partner("the peer", CALLS, SERVES, List.of(23, 7007, 1, 65535)),
            new Partner(
                    "another peer",
                    new Home("203.0.113.8", "127.0.0.8"),
                    new Home("198.51.100.8", "127.0.0.18"),
                    List.of(23, 7007)),
            new Partner("the peer's second socket", CALLS, SERVES, List.of()));

    static final Home WEB = new Home("198.51.100.80", "127.0.0.80");

    /** Everybody's. */
    static final Set<String> ADDRESSES = addresses();

    static final String DOMAIN = "example.org";

    /** Who may log in to SMTP, and the password. */
    static final Map.Entry<String, String> MAILER = Map.entry("mailer", "mailsecret");

    /** Who may log in to POP3, and their passwords. */
    static final Map<String, String> READERS = Map.of("reader", "popsecret", "reader2", "popsecret2");

    /** Who may log in to FTP, and their passwords. */
    static final Map<String, String> FILERS = Map.of("ftper", "ftpsecret", "ftper2", "ftpsecret2");

    /** The directories that the FTP server always has, beside the root. */
    static final List<String> DIRECTORIES = List.of("/pub", "/in", "/a/b");

    private Lab() {}

    private static Set<String> addresses() {
        Stream<String> places = Stream.of(SMTP, POP3, FTP, REFUSES)
                .flatMap(List::stream)
                .map(place -> place.substring(0, place.indexOf(':')));
        Stream<String> partners = PARTNERS.stream()
                .flatMap(partner -> Stream.of(partner.calls(), partner.serves()))
                .map(Home::address);
        return Stream.of(places, NAME_SERVERS.stream(), partners, Stream.of(WEB.address()))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names and addresses as the modem knows them. */
    static Map<String, String> names(UnaryOperator<String> told) {
        return NAMES.entrySet().stream()
                .collect(Collectors.toMap(name -> told.apply(name.getKey()), name -> told.apply(name.getValue())));
    }

    /** The address whose mailbox belongs to a login; an address stands for itself. */
    static String address(String addressOrLogin, String domain) {
        return addressOrLogin.indexOf('@') < 0 ? addressOrLogin + "@" + domain : addressOrLogin;
    }
}
