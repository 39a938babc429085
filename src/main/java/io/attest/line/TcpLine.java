package io.attest.line;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
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
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
            InputStream in = socket.getInputStream();
            return new WireLine(name, in::read, socket.getOutputStream()::write, socket);
        } catch (IOException refused) {
            try {
                socket.close();
            } catch (IOException ignored) {
                // The reason for the refusal is the news.
            }
            throw new LineLost(
                    name + " cannot be opened (" + refused.getMessage() + "); is the modem listening there?", refused);
        }
    }
}
