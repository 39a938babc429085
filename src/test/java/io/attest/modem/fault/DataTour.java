package io.attest.modem.fault;

import static io.attest.modem.fault.DataWalk.ALL;
import static io.attest.modem.fault.DataWalk.DLE;
import static io.attest.modem.fault.DataWalk.ETX;
import static io.attest.modem.fault.DataWalk.coded;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.modem.Design;
import java.time.Duration;
import java.util.List;

/** Walks through all that TCP, UDP and PING can do, before the peers of a bench. */
final class DataTour implements AutoCloseable {

    private final FarEnds farEnds = new FarEnds();
    private final Internet internet = Internet.start(farEnds);
    private final Walks<DataWalk> walks = new Walks<>(
            design -> new DataWalk(design, internet, farEnds),
            List.of(
                    DataTour::opened,
                    DataTour::plain,
                    DataTour::large,
                    DataTour::brimful,
                    DataTour::delayed,
                    DataTour::ended,
                    DataTour::failed,
                    DataTour::listened,
                    DataTour::stopped,
                    DataTour::beside,
                    DataTour::datagrams,
                    DataTour::awaited,
                    DataTour::pinged));

    /** Whether a modem of that design does something else than that of the manual, on the line or at the peers. */
    boolean differs(Design design) {
        return walks.differs(design);
    }

    @Override
    public void close() {
        internet.close();
    }

    private static void opened(DataWalk modem) {
        modem.connect();
        modem.issue("AT#OTCP=1");
        modem.sends(0, ETX + DLE + ETX + ETX + DLE + DLE);
        modem.sends(0, ALL);
        modem.write(coded(ALL) + DLE + ETX + DLE + DLE + DLE + ETX);
        modem.octetByOctet(DLE + ETX + DLE + DLE + "+" + DLE + ETX);
        modem.look();
        modem.write("the rest" + ETX + "AT\r");
        modem.look();
        modem.issue("AT#VSTATE", "ATE1", "AT#OTCP=1");
        modem.sends(0, "first");
        modem.write("AT#VSTATE\r");
        modem.write(DLE);
        modem.closes(0);
        modem.look();
        modem.issue("AT#OTCP=1");
        modem.write(ETX + "x" + ETX);
        modem.issue("AT#VSTATE", "AT#TCPPORT=1,7007", "AT#OTCP=1");
        modem.write(ETX);
        modem.look();
    }

    private static void plain(DataWalk modem) {
        modem.connect();
        modem.issue("AT#OTCP=2");
        modem.sends(1, ALL);
        modem.write(ALL);
        modem.octetByOctet(DLE + ETX + ETX);
        modem.look();
        modem.closes(1);
        modem.look();
        modem.socket(2, "peer2.example.org", 23, 1, 0);
        modem.issue("AT#OTCP=2");
        modem.write(ETX);
        modem.look();
    }

    private static void large(DataWalk modem) {
        modem.connect();
        modem.issue("AT#OTCP=1");
        modem.sends(0, "abcdefg".repeat(20_000));
        modem.write("hijklmn".repeat(20_000));
        modem.look();
        modem.write(ETX);
    }

    /** Where buffers of 256, 1024, 1460 and 1472 octets are just full. */
    private static void brimful(DataWalk modem) {
        modem.connect();
        modem.issue("AT#OTCP=1");
        modem.sends(0, "p".repeat(256));
        modem.sends(0, "q".repeat(767) + ETX);
        modem.write("a".repeat(255) + '\0');
        modem.write("b".repeat(1460 - 257) + coded(DLE));
        modem.act("incoming-call", "bearer", "voice", "rings", 1);
        modem.write(ETX);
        modem.look();
        modem.issue("AT#OUDP");
        modem.write("go");
        modem.sends(0, "d".repeat(256));
        modem.sends(0, "e".repeat(1472));
        modem.write(ETX);
        modem.socket(1, "255.255.255.255", 23, 1, 0);
        modem.socket(2, "255.255.255.255", 23, 1, 2000);
        modem.issue("AT#LTCPSTART=1");
        modem.calls(0, 23);
        modem.type("at once");
        modem.pass(Duration.ofMillis(500));
        modem.look();
        modem.write(ETX);
    }

    private static void delayed(DataWalk modem) {
        modem.connect();
        for (int delay : List.of(0, 60, 2000)) {
            modem.set("TCPTXDELAY=1," + delay, "UDPTXDELAY=" + (delay == 0 ? 0 : delay + 300));
            for (String service : List.of("OTCP=1", "OUDP")) {
                modem.issue("AT#" + service);
                for (int octet = 0; octet < 3; octet++) {
                    modem.type("a");
                    modem.pass(Duration.ofMillis(10));
                    modem.look();
                    modem.pass(Duration.ofMillis(30));
                    modem.look();
                }
                for (int step = 0; step < 30; step++) {
                    modem.pass(Duration.ofMillis(100));
                    modem.look();
                }
                modem.write(ETX);
            }
        }
    }

    private static void ended(DataWalk modem) {
        modem.connect();
        for (int dleMode = 1; dleMode >= 0; dleMode--) {
            modem.set("DLEMODE=1," + dleMode);
            modem.issue("AT#OTCP=1");
            modem.type("unsent");
            modem.closes(0);
            modem.look();
            modem.issue("AT#VSTATE", "AT#OTCP=1");
            modem.resets(0);
            modem.issue("AT#VSTATE", "AT#OTCP=1");
            modem.act("drop-bearer");
            modem.connect();
        }
        modem.issue("ATV0", "AT#OTCP=1");
        modem.closes(0);
        modem.issue("AT#VSTATE");
    }

    private static void failed(DataWalk modem) {
        modem.issue("AT#OTCP=1", "AT#LTCPSTART=1", "AT#OUDP", "AT#LUDPSTART", "AT#PING");
        modem.connect();
        for (String server : List.of("198.51.100.98", "nobody.example.org", "")) {
            modem.set("TCPSERV=1,\"" + server + '"', "UDPSERV=\"" + server + '"', "PINGREMOTE=\"" + server + '"');
            for (String service : List.of("OTCP=1", "LTCPSTART=1", "OUDP", "LUDPSTART", "PING")) {
                modem.issue("AT#" + service);
                modem.pass(30);
                modem.write(ETX);
            }
        }
        modem.set("TCPSERV=1,\"198.51.100.7\"", "TCPPORT=1,0", "UDPSERV=\"255.255.255.255\"");
        modem.issue("AT#OTCP=1", "AT#LTCPSTART=1", "AT#OUDP", "AT#LTCPSTOP=1", "AT#LUDPSTOP", "AT#VSTATE");
    }

    private static void listened(DataWalk modem) {
        modem.connect();
        modem.socket(1, "203.0.113.7", 40_000, 1, 0);
        modem.socket(2, "255.255.255.255", 23, 0, 0);
        modem.issue("AT#LTCPSTART=1");
        modem.calls(1, 40_000);
        modem.look();
        modem.calls(0, 40_000);
        modem.sends(0, ALL);
        modem.write("text" + ETX);
        modem.look();
        modem.calls(0, 40_000);
        modem.issue("AT#VSTATE", "AT#LTCPSTART=2");
        modem.calls(1, 23);
        modem.sends(1, ETX);
        modem.write(ETX + DLE);
        modem.look();
        modem.closes(1);
        modem.calls(0, 23);
        modem.issue("AT#VSTATE");
        modem.look();
    }

    private static void stopped(DataWalk modem) {
        modem.connect();
        modem.socket(1, "255.255.255.255", 23, 1, 0);
        modem.issue("AT#LTCPSTART=1", "AT#LTCPSTOP=2", "AT#LTCPSTOP=1");
        modem.calls(0, 23);
        modem.issue("AT#VSTATE", "AT#LTCPSTART=2", "AT#LTCPSTOP=2", "AT#LTCPSTART=1");
        modem.write("\u0004");
        modem.issue("AT#VSTATE");
        modem.write(ETX);
        modem.calls(0, 23);
        modem.issue("AT#VSTATE", "AT#LUDPSTART", "AT#LUDPSTOP");
        modem.datagram(0, 7007, "late");
        modem.issue("AT#LUDPSTART");
        modem.write(ETX);
        modem.issue("AT#VSTATE");
    }

    private static void beside(DataWalk modem) {
        modem.connect();
        modem.set("TCPSERV=1,\"203.0.113.7\"");
        modem.issue("AT#LTCPSTART=1", "AT#PING", "AT#OTCP=2", "AT#TCPPORT=1,99", "AT#TCPPORT=1", "AT#VSTATE");
        modem.calls(0, 23);
        modem.calls(1, 23);
        modem.sends(0, "still");
        modem.look();
        modem.write("here" + ETX);
        modem.issue("AT#OTCP=1");
        modem.write(ETX);
        modem.look();
    }

    private static void datagrams(DataWalk modem) {
        modem.connect();
        modem.issue("AT#OUDP");
        modem.write(coded(ALL));
        modem.look();
        modem.sends(0, ALL);
        modem.sends(1, "other");
        modem.sends(2, "other port");
        modem.sends(0, "");
        modem.sends(0, "z".repeat(5000));
        modem.write("y".repeat(5000));
        modem.write(DLE + ETX + DLE + DLE + ETX);
        modem.look();
        modem.set("UDPSERV=\"peer2.example.org\"", "UDPPORT=23", "DLEMODE=1,0");
        modem.issue("AT#OUDP");
        modem.write(DLE + DLE + "x" + ETX);
        modem.look();
    }

    private static void awaited(DataWalk modem) {
        modem.connect();
        for (String filter : List.of("203.0.113.7", "255.255.255.255")) {
            modem.set("UDPSERV=\"" + filter + '"');
            for (String first : List.of("first" + ETX, "")) {
                modem.issue("AT#LUDPSTART");
                modem.datagram(filter.startsWith("2") ? 1 : 0, 7007, first);
                modem.datagram(0, 7007, first);
                modem.sends(2, "intruder");
                modem.write("answer");
                modem.sends(0, "second");
                modem.write(ETX);
                modem.look();
            }
        }
        modem.issue("AT#VSTATE");
    }

    private static void pinged(DataWalk modem) {
        modem.connect();
        for (String remote : List.of("198.51.100.7", "peer.example.org")) {
            for (int number : List.of(1, 3, 4, 130)) {
                modem.set("PINGREMOTE=\"" + remote + '"', "PINGNUM=" + number, "PINGDELAY=2");
                modem.answering("198.51.100.7", number == 1 ? List.of(900) : List.of(900, 2000, 2001, 800));
                modem.issue("AT#PING");
                modem.pass(300);
                modem.issue("AT#VSTATE");
            }
        }
        modem.set("PHYTIMEOUT=1");
        modem.issue("AT#PING");
        modem.pass(300);
        modem.look();
    }
}
