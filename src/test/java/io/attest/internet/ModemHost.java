package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.modem.Design;
import io.attest.modem.ReferenceModem;
import io.attest.modem.flash.MemoryFlash;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A host with a modem on virtual time that is connected to the Internet of the lab. Octets are ISO 8859-1. */
final class ModemHost {

    static final String OK = "\r\nOK\r\n";
    static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    static final String CLOSED = "\r\nOk_Info_SocketClosed\r\n" + OK;
    static final String ETX = "\u0003";
    static final String DLE = "\u0010";

    private final ReferenceModem modem;
    private final PipeLine line;

    ModemHost(FarEnds farEnds, Internet internet) {
        this(Design.standard(), farEnds, internet);
    }

    ModemHost(Design design, FarEnds farEnds, Internet internet) {
        modem = new ReferenceModem(design, new MemoryFlash());
        line = new PipeLine(modem, "the modem", farEnds, internet::log);
        modem.act("routes", internet.routes());
        issue("ATE0");
        for (String command : new String[] {
            "AT+WOPEN=1",
            "AT#GPRSMODE=1",
            "AT#APNSERV=\"internet\"",
            "AT#DNSSERV1=\"198.51.100.53\"",
            "AT#TCPSERV=1,\"198.51.100.7\"",
            "AT#TCPPORT=1,23",
            "AT#TCPTXDELAY=1,0",
            "AT#UDPSERV=\"198.51.100.7\"",
            "AT#UDPPORT=7007",
            "AT#UDPTXDELAY=0"
        }) {
            accepts(command);
        }
        line.write(octets("AT#CONNECTIONSTART\r"));
        assertThat(pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** What comes until all is at rest. */
    String rest() {
        return pass(0);
    }

    /** What comes in that time. */
    String pass(double seconds) {
        Duration until = line.elapsed().plus(Duration.ofMillis(Math.round(seconds * 1000)));
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        for (byte[] next = read(until); next.length > 0; next = read(until)) {
            came.writeBytes(next);
        }
        assertThat(line.unrest()).as("never comes to rest").isFalse();
        return text(came.toByteArray());
    }

    private byte[] read(Duration until) {
        return line.read(until.minus(line.elapsed()));
    }

    String write(String octets) {
        line.write(octets(octets));
        return rest();
    }

    String issue(String command) {
        return write(command + "\r");
    }

    void accepts(String command) {
        assertThat(issue(command)).as(command).isEqualTo(OK);
    }

    InetSocketAddress listens(String protocol, int port) {
        String[] address = String.valueOf(modem.act("listen-address", Map.of("protocol", protocol, "port", port))
                        .get("address"))
                .split(":");
        return new InetSocketAddress(address[0], Integer.parseInt(address[1]));
    }

    /** What the Internet side had to tell since the last time. */
    List<String> remarks() {
        return line.remarks().stream().map(Line.Remark::text).toList();
    }
}
