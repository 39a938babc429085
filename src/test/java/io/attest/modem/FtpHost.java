package io.attest.modem;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A host whose modem is online and knows an FTP server, passive mode. */
final class FtpHost {

    static final String ETX = "\u0003";
    static final String DLE = "\u0010";

    final FarEnds farEnds = new FarEnds();
    final Dialogue modem = Dialogue.open().beside(farEnds);
    private String pasv = "";

    /** A server that agrees to all but what the script answers; an empty answer leaves it to agree. */
    ScriptedFtpServer server(UnaryOperator<String> script) throws IOException {
        ScriptedFtpServer server = new ScriptedFtpServer(farEnds, line -> {
            String own = script.apply(line);
            return own.isEmpty() ? ScriptedFtpServer.agreeable(line, pasv) : own;
        });
        pasv = server.pasv();
        online(server.address());
        return server;
    }

    ScriptedFtpServer server() throws IOException {
        return server(line -> "");
    }

    /** One that answers a line of that beginning so, and agrees to all else. */
    ScriptedFtpServer refusing(String beginning, String answer) throws IOException {
        return server(line -> line.startsWith(beginning) ? answer : "");
    }

    /** What the replies to PASV name from now on. */
    void named(String address) {
        pasv = address;
    }

    void online(String address) {
        modem.act("routes", "tcp", Map.of("198.51.100.21:21", address));
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"internet\"");
        modem.accepts("AT#FTPSERV=\"198.51.100.21\"");
        modem.accepts("AT#FTPUN=\"user\"");
        modem.accepts("AT#FTPPW=\"secret\"");
        modem.accepts("AT#FTPMODE=1");
        modem.accepts("AT#FTPGETFILENAME=\"down.bin\"");
        modem.accepts("AT#FTPPUTFILENAME=\"up.bin\"");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    void offline() {
        modem.issue("AT#CONNECTIONSTOP");
        modem.pass(5);
    }
}
