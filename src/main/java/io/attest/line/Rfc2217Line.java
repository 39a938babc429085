package io.attest.line;

import java.io.IOException;
import java.time.Duration;

/** A line over a serial port of another machine, behind a server that speaks RFC 2217 (telnet's COM-PORT option). */
public final class Rfc2217Line {

    private Rfc2217Line() {}

    /**
     * Connects and sets the port.
     *
     * @param patience how long connecting may take, and then the agreement
     * @throws LineLost if nothing listens there, or it speaks no RFC 2217, or sets the port otherwise
     */
    public static Line open(String host, int port, SerialSettings settings, Duration patience) {
        String name = "rfc2217 " + host + ":" + port;
        SocketWire socket = SocketWire.connect(name, host, port, patience);
        Rfc2217Wire wire = new Rfc2217Wire(socket, settings);
        try {
            wire.agree(patience);
        } catch (IOException disagreement) {
            try {
                wire.close();
            } catch (IOException ignored) {
                // The disagreement is the news.
            }
            throw new LineLost(name + " cannot be opened: " + disagreement.getMessage(), disagreement);
        }
        return new WireLine(name + " at " + settings.baud(), wire);
    }
}
