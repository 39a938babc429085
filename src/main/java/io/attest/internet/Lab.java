package io.attest.internet;

import java.util.List;
import java.util.Map;

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
    static final List<String> REFUSES = List.of("198.51.100.98:21", "198.51.100.98:25", "198.51.100.98:110");

    /** The primary, the secondary, and the two of the operator. */
    static final List<String> NAME_SERVERS =
            List.of("198.51.100.53", "198.51.100.54", "198.51.100.55", "198.51.100.56");

    static final Map<String, String> NAMES = Map.of(
            "smtp.example.org", "198.51.100.25",
            "smtp2.example.org", "198.51.100.26",
            "pop3.example.org", "198.51.100.110",
            "pop3b.example.org", "198.51.100.111",
            "ftp.example.org", "198.51.100.21",
            "ftp2.example.org", "198.51.100.22");

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

    /** The address whose mailbox belongs to a login; an address stands for itself. */
    static String address(String addressOrLogin) {
        return addressOrLogin.indexOf('@') < 0 ? addressOrLogin + "@" + DOMAIN : addressOrLogin;
    }
}
