package io.attest.line;

import java.time.Duration;

/** A line over a raw TCP connection: an emulator or a serial server, no telnet commands. */
public final class TcpLine {

    private TcpLine() {}

    /**
     * Connects.
     *
     * @param patience how long connecting may take
     * @throws LineLost if nothing listens there
     */
    public static Line open(String host, int port, Duration patience) {
        String name = "tcp " + host + ":" + port;
        return new WireLine(name, SocketWire.connect(name, host, port, patience));
    }
}
