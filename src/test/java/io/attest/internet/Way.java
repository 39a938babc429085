package io.attest.internet;

import static io.attest.internet.ModemHost.DLE;
import static io.attest.internet.ModemHost.ETX;

/** One way for octets between host and peer. */
enum Way {
    SERVER_CODED("AT#OTCP=1", "", true),
    SERVER_PLAIN("AT#OTCP=1", "", false),
    CALLER_CODED("AT#LTCPSTART=1", "tcp", true),
    CALLER_PLAIN("AT#LTCPSTART=1", "tcp", false),
    DATAGRAMS("AT#OUDP", "", true),
    DATAGRAMS_OF_A_CALLER("AT#LUDPSTART", "udp", true);

    final String command;
    final String listens;
    final boolean coded;

    /** @param listens the protocol of the modem's listening port; empty if the modem goes to the peer */
    Way(String command, String listens, boolean coded) {
        this.command = command;
        this.listens = listens;
        this.coded = coded;
    }

    boolean datagrams() {
        return command.contains("UDP");
    }

    /** How octets look on the line to the host. */
    String onTheLine(byte[] octets) {
        String text = ModemHost.text(octets);
        return coded ? text.replace(DLE, DLE + DLE).replace(ETX, DLE + ETX) : text;
    }
}
