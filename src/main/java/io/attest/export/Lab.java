package io.attest.export;

import io.attest.verdict.CaseResult;
import java.util.Optional;

/** The Internet that a case finds which needs one, as {@code features/README.md} has it. */
final class Lab {

    private static final String SERVERS = "these servers answer, and no other address:\n"
            + "SMTP 198.51.100.25 ports 25 and 2525, 198.51.100.26 port 25 (mailer, mailsecret)\n"
            + "POP3 198.51.100.110 ports 110 and 1110, 198.51.100.111 port 110 (reader, popsecret)\n"
            + "FTP 198.51.100.21 ports 21 and 2121, 198.51.100.22 port 21 (ftper, ftpsecret)\n"
            + "web 198.51.100.80 port 80; DNS 198.51.100.53 and .54\n"
            + "the peer 198.51.100.7, TCP and UDP ports 1, 23, 7007 and 65535; it calls from 203.0.113.7\n"
            + "another peer 198.51.100.8, ports 23 and 7007; it calls from 203.0.113.8\n"
            + "198.51.100.98 refuses every connection";

    private Lab() {}

    /** Its servers, where the case needs them. */
    static Optional<Act> needed(CaseResult result, Bench bench) {
        return result.tags().contains("@needs-routes")
                ? Optional.of(new Act.World(bench.told(SERVERS), false))
                : Optional.empty();
    }
}
