package io.attest.internet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A server that greets, says 354 to DATA and 250 to all else, counts the octets of bodies and keeps nothing. */
record Sink(ServerSocket socket, AtomicLong octets) implements MailServers {

    private static final byte[] END = Wire.bytes("\r\n.\r\n");

    static Sink open() throws IOException {
        Sink sink = new Sink(new ServerSocket(0, 8, InetAddress.getLoopbackAddress()), new AtomicLong());
        Thread thread = new Thread(sink::serve, "sink");
        thread.setDaemon(true);
        thread.start();
        return sink;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                say(client, "220 sink");
                serve(client);
            } catch (IOException ended) {
                // The next one may come.
            }
        }
    }

    private void serve(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        byte[] block = new byte[1 << 16];
        byte[] tail = new byte[END.length];
        boolean body = false;
        for (int count = in.read(block); count > 0; count = in.read(block)) {
            if (!body) {
                body = block[0] == 'D';
                say(client, body ? "354 go on" : "250 fine");
                continue;
            }
            octets.addAndGet(count);
            keepLast(tail, block, count);
            if (java.util.Arrays.equals(tail, END)) {
                body = false;
                say(client, "250 taken");
            }
        }
    }

    private static void keepLast(byte[] tail, byte[] block, int count) {
        for (int at = Math.max(0, count - tail.length); at < count; at++) {
            System.arraycopy(tail, 1, tail, 0, tail.length - 1);
            tail[tail.length - 1] = block[at];
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write(Wire.bytes(line + "\r\n"));
    }

    @Override
    public InetSocketAddress smtp() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    @Override
    public InetSocketAddress pop3() {
        return smtp();
    }

    @Override
    public void deliver(String login, byte[] message) {
        throw new UnsupportedOperationException("a sink has no mailboxes");
    }

    @Override
    public List<byte[]> mails(String addressOrLogin) {
        return List.of();
    }

    @Override
    public void empty() {
        octets.set(0);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
