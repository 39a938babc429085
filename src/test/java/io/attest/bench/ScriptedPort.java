package io.attest.bench;

import io.attest.line.Line;
import io.attest.line.TcpLine;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A modem behind a TCP port that answers by a script, is silent to all else, and may take its line away. */
final class ScriptedPort implements AutoCloseable {

    /** In place of an answer: the connection ends. */
    static final String GONE = "\u0000gone";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final ServerSocket server;
    private final Map<String, String> script = new ConcurrentHashMap<>();
    private final List<String> heard = new ArrayList<>();
    private volatile Socket client = new Socket();

    ScriptedPort() throws IOException {
        server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-port");
        thread.setDaemon(true);
        thread.start();
    }

    /** One that wakes up and hangs up as a modem does. */
    static ScriptedPort living() throws IOException {
        return new ScriptedPort().answers("ATQ0V1E0", "OK").answers("ATH", "OK").answers("AT+CLIR=0", "OK");
    }

    ScriptedPort answers(String line, String answer) {
        script.put(line, answer);
        return this;
    }

    Line open() {
        return TcpLine.open("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(5));
    }

    /** Says something that nobody asked for. */
    void says(String text) throws IOException {
        client.getOutputStream().write(("\r\n" + text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Waits until a command line has come so often, and returns all that have come. */
    synchronized List<String> await(String line, int times) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (heard.stream().filter(line::equals).count() < times) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("no " + line + " in " + heard);
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return List.copyOf(heard);
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket next = server.accept()) {
                next.setTcpNoDelay(true);
                client = next;
                converse(next);
            } catch (IOException gone) {
                // The next one may come.
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder typed = new StringBuilder();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            typed.append((char) octet);
            boolean escaped = typed.toString().equals("+++");
            if (octet == '\r' || escaped) {
                String line = typed.toString().strip();
                typed.setLength(0);
                synchronized (this) {
                    heard.add(line);
                    notifyAll();
                }
                String answer = script.getOrDefault(line, "");
                if (answer.equals(GONE)) {
                    return;
                }
                if (!answer.isEmpty()) {
                    says(answer);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        client.close();
    }
}
