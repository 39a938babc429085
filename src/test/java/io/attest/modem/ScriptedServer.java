package io.attest.modem;

import io.attest.line.FarEnds;
import io.attest.line.FarEnds.View;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A server of lines that answers each as its script says: with octets, with nothing at all ({@code silence}), or by ending
 * the connection ({@code close}, after what precedes it). After an answer that begins with 354 it takes a whole mail.
 */
final class ScriptedServer implements AutoCloseable {

    private final FarEnds farEnds;
    private final String greeting;
    private final UnaryOperator<String> script;
    private final ServerSocket server;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private long received;
    private long sent;

    ScriptedServer(FarEnds farEnds, String greeting, UnaryOperator<String> script) throws IOException {
        this.farEnds = farEnds;
        this.greeting = greeting;
        this.script = script;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** The lines, and whole mails with their end, that came. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = server.accept()) {
                    talk(client);
                } catch (IOException gone) {
                    if (server.isClosed()) {
                        return;
                    }
                }
            }
        } catch (RuntimeException broken) {
            heard.add("broken: " + broken);
        }
    }

    private void talk(Socket client) throws IOException {
        received = 0;
        sent = 0;
        client.setTcpNoDelay(true);
        SocketAddress modem = client.getRemoteSocketAddress();
        InputStream in = new BufferedInputStream(client.getInputStream());
        boolean goesOn = say(client, modem, greeting);
        String end = "\r\n";
        while (goesOn) {
            boolean mail = end.length() > 2;
            String line = until(
                    in,
                    end,
                    mail ? () -> farEnds.put(modem, new View(++received, sent, false, true)) : () -> received++);
            if (line.isEmpty()) {
                return;
            }
            heard.add(line);
            received += mail ? 1 : 0;
            String answer = script.apply(line);
            goesOn = say(client, modem, answer);
            end = answer.startsWith("354") ? "\r\n.\r\n" : "\r\n";
        }
    }

    private boolean say(Socket client, SocketAddress modem, String answer) throws IOException {
        boolean closes = answer.endsWith("close");
        boolean silent = answer.endsWith("silence");
        String text = answer.replace("close", "").replace("silence", "");
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        client.getOutputStream().write(octets);
        sent += octets.length;
        farEnds.put(modem, new View(received, sent, closes, true));
        if (silent) {
            until(client.getInputStream(), "never", () -> {});
        }
        return !closes && !silent;
    }

    private static String until(InputStream in, String end, Runnable each) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            line.write(octet);
            String text = line.size() < end.length() ? "" : line.toString(StandardCharsets.ISO_8859_1);
            boolean complete = text.endsWith(end);
            if (!complete || end.length() == 2) {
                each.run();
            }
            if (complete) {
                return text;
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
