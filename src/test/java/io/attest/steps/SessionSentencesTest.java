package io.attest.steps;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences about sessions with peers, on the reference modem. */
final class SessionSentencesTest {

    static final String ONLINE = """
            Given the modem is connected over "GPRS"
            And the host has set:
              | AT#TCPSERV=1,"198.51.100.7" |
              | AT#TCPPORT=1,23             |
              | AT#TCPTXDELAY=1,20          |
              | AT#DLEMODE=1,1              |
              | AT#UDPSERV="198.51.100.7"   |
              | AT#UDPPORT=7007             |
              | AT#UDPTXDELAY=20            |
              | AT#PINGREMOTE="198.51.100.7" |
              | AT#PINGNUM=3                |
              | AT#PINGDELAY=1              |
            """;

    static final String OTCP = """
            When the host issues `AT#OTCP=1`
            Then the modem indicates `Ok_Info_WaitingForData`
            """;

    static final String LISTENING = """
            And the host has set `AT#TCPSERV=1,"203.0.113.7"`
            When the host issues `AT#LTCPSTART=1`
            Then the modem answers `OK`
            """;

    static final String TAGS = "@needs-routes @needs-gprs-outcome @needs-listen-address ";

    @TempDir
    private Path folder;

    @Test
    void aSessionThatTheModemOpensCarriesDataBothWaysUntilTheHostEndsIt() throws IOException {
        passes(OTCP + """
                When the host writes `[300 octets of data, coded]`
                Then the peer receives `[300 octets of data]`
                When the peer sends `[300 octets of data]`
                Then the modem writes `[300 octets of data, coded]`
                And the network has seen:
                  | tcp.at | 198.51.100.7:23 |
                When the host writes `[ETX]`
                Then the modem ends the session as the host asked
                And the peer sees the end
                And `AT#VSTATE` reads `#STATE: "CONNECTED"`
                """);
    }

    @Test
    void aSessionThatAPeerOpensEndsWithThePeer() throws IOException {
        passes(LISTENING + """
                When the peer connects to port 23
                Then the modem indicates `Ok_Info_WaitingForData`
                When another peer connects to port 23 in vain
                And the peer sends `one`
                Then the modem writes `one`
                When the peer closes
                Then the modem ends the coded session, the peer gone
                When the peer connects to port 23 in vain
                Then `AT#VSTATE` reads `#STATE: "CONNECTED"`
                """);
    }

    @Test
    void whatTheDelayHoldsBackComesInItsWindow() throws IOException {
        passes("""
                And the host has set `AT#TCPTXDELAY=1,460`
                """ + OTCP + """
                When the host writes `one`
                Then the peer receives `one` not before 0.45 s and not after 0.47 s
                And the peer receives nothing for 2 seconds
                """);
    }

    @Test
    void datagramsGoBothWays() throws IOException {
        passes("""
                And the host has set `AT#UDPSERV="203.0.113.7"`
                When the host issues `AT#LUDPSTART`
                Then the modem answers `OK`
                When another peer sends `no` to UDP port 7007 in vain
                And the peer sends `yes` to UDP port 7007
                Then the modem indicates `Ok_Info_WaitingForData`
                And the modem writes `yes`
                When the host writes `answer`
                Then the peer receives `answer`
                When another peer sends `no`
                And the peer's second socket sends `no`
                And the peer sends `[1 octet of data]`
                Then the modem writes `[NUL]`
                When the host writes `[ETX]`
                Then the modem ends the session as the host asked
                """);
    }

    @Test
    void pingsAreAnsweredAsSaid() throws IOException {
        passes("""
                And pings of "198.51.100.7" are answered after "900, none, 80" ms
                When the host issues `AT#PING`
                Then the modem indicates `"198.51.100.7" is alive : time = 900 ms`
                And the modem indicates `NO answer from "198.51.100.7"`
                And the modem indicates `"198.51.100.7" is alive : time = 80 ms`
                And the modem answers `OK`
                """);
    }

    private void passes(String steps) throws IOException {
        OneCase.passes(folder, TAGS, ONLINE + steps);
    }
}
