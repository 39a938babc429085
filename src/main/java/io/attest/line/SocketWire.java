package io.attest.line;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import jdk.net.ExtendedSocketOptions;

/** A TCP connection that carries bytes as they are. */
final class SocketWire implements Wire {

    /** Seconds and a count: a host that is switched off says nothing, and is missed after half a minute all the same. */
    private static final Map<SocketOption<Integer>, Integer> ALIVE = Map.of(
            ExtendedSocketOptions.TCP_KEEPIDLE, 10,
            ExtendedSocketOptions.TCP_KEEPINTERVAL, 5,
            ExtendedSocketOptions.TCP_KEEPCOUNT, 4);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private SocketWire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /**
     * Connects.
     *
     * @param name how a message names the line
     * @throws LineLost if nothing listens there
     */
    static SocketWire connect(String name, String host, int port, Duration patience) {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            for (Map.Entry<SocketOption<Integer>, Integer> option : ALIVE.entrySet()) {
                if (socket.supportedOptions().contains(option.getKey())) {
                    socket.setOption(option.getKey(), option.getValue());
                }
            }
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
            return new SocketWire(socket);
        } catch (IOException refused) {
            try {
                socket.close();
            } catch (IOException ignored) {
                // The reason for the refusal is the news.
            }
            String why = refused instanceof UnknownHostException ? "no such host" : refused.getMessage();
            throw new LineLost(name + " cannot be opened (" + why + "); is the modem listening there?", refused);
        }
    }

    /** From now on a read that brings nothing in this time fails with a {@link java.net.SocketTimeoutException}. */
    void patience(Duration time) throws IOException {
        socket.setSoTimeout(Math.toIntExact(time.toMillis()));
    }

    @Override
    public int read(byte[] into) throws IOException {
        int count;
        try {
            count = in.read(into);
        } catch (SocketException broken) {
            throw gone(broken);
        }
        if (count < 0) {
            throw new EOFException("the other end has closed the connection");
        }
        return count;
    }

    @Override
    public boolean hasWaiting() throws IOException {
        return in.available() > 0;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        try {
            out.write(bytes);
        } catch (SocketException broken) {
            throw gone(broken);
        }
    }

    private static SocketException gone(SocketException broken) {
        SocketException named = new SocketException("the other end has gone (" + broken.getMessage() + ")");
        named.initCause(broken);
        return named;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
