package io.attest.modem;

import io.attest.line.FarEnds;
import io.attest.line.FarEnds.View;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/**
 * An FTP server with one file. It answers each line as its script says, where {@code close} at the end of an answer ends
 * the control connection and {@code silence} lets it say no more. An answer that begins with 150 begins a transfer, which
 * goes as {@link Course} says; the script's answer to {@code DONE} follows it.
 */
final class ScriptedFtpServer implements AutoCloseable {

    /** How a transfer goes on once it has begun. */
    enum Course {
        /** The file, or all that comes, then the end of the data connection. */
        WHOLE,
        /** The same, but the second half of the file only after {@link #goOn}. */
        IN_HALVES,
        /** The data connection is closed after the first half, or once the first octet has come. */
        CUT,
        /** The same by a reset, with nothing before it. */
        RESET,
        /** The script's answer to DONE comes once the first octet has come; the data connection stays. */
        INTERRUPTED,
        /** The first half, then nothing more. */
        STALLED,
        /** The data connection is not opened; the script's answer to DONE comes at once. */
        UNREACHABLE,
        /** The data connection is not opened, and nothing is said. */
        NEVER
    }

    private final FarEnds farEnds;
    private final UnaryOperator<String> script;
    private final ServerSocket server;
    private final ServerSocket passive;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private volatile Course course = Course.WHOLE;
    private volatile String file = "";
    private volatile String stored = "";
    private volatile View dataView = new View(0, 0, false, true);
    private volatile SocketAddress dataEnd = new InetSocketAddress(0);
    private volatile SocketAddress controlEnd = new InetSocketAddress(0);
    private String active = "";
    private long received;
    private long sent;

    ScriptedFtpServer(FarEnds farEnds, UnaryOperator<String> script) throws IOException {
        this.farEnds = farEnds;
        this.script = script;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        passive = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-ftp-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Agrees to everything; PASV names the given address, {@code h1,h2,h3,h4,p1,p2}. */
    static String agreeable(String line, String pasv) {
        if (line.startsWith("USER")) {
            return "331 password\r\n";
        }
        if (line.startsWith("PASV")) {
            return "227 here (" + pasv + ").\r\n";
        }
        if (line.startsWith("RETR") || line.startsWith("STOR")) {
            return "150 going\r\n";
        }
        return line.startsWith("QUIT") ? "221 bye\r\nclose" : line.startsWith("DONE") ? "226 done\r\n" : "250 yes\r\n";
    }

    ScriptedFtpServer holding(String octets) {
        file = octets;
        return this;
    }

    ScriptedFtpServer going(Course how) {
        course = how;
        return this;
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Where data connections are awaited, as the reply to PASV has it. */
    String pasv() {
        int port = passive.getLocalPort();
        return "127,0,0,1," + (port >> 8) + ',' + (port & 0xFF);
    }

    /** Where data connections are awaited. */
    String dataAddress() {
        return "127.0.0.1:" + passive.getLocalPort();
    }

    /** The lines that came, without their ends. */
    List<String> heard() {
        return heard;
    }

    /** The octets of the last upload that came to its end. */
    String stored() {
        return stored;
    }

    /** The octets of the present transfer that have come. */
    long received() {
        return dataView.received();
    }

    /** Lets the second half come. */
    void goOn() {
        data(dataView.received(), dataView.sent(), false, false);
        goesOn.countDown();
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
        } catch (RuntimeException | InterruptedException broken) {
            heard.add("broken: " + broken);
        }
    }

    private void talk(Socket client) throws IOException, InterruptedException {
        forget();
        received = 0;
        sent = 0;
        controlEnd = client.getRemoteSocketAddress();
        client.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(client.getInputStream());
        boolean goesOn = say(client, script.apply("HELLO"));
        while (goesOn) {
            String line = line(in);
            if (line.isEmpty()) {
                return;
            }
            heard.add(line);
            active = line.startsWith("PORT ") ? line.substring(5) : line.startsWith("PASV") ? "" : active;
            String answer = script.apply(line);
            goesOn = answer.startsWith("150") ? transfer(client, line, answer) : say(client, answer);
        }
    }

    private String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            received++;
            line.write(octet);
            if (octet == '\n') {
                return line.toString(StandardCharsets.ISO_8859_1).trim();
            }
        }
        return "";
    }

    private boolean transfer(Socket client, String line, String answer) throws IOException, InterruptedException {
        control(client, answer, false, course == Course.NEVER);
        if (course == Course.NEVER) {
            return true;
        }
        if (course == Course.UNREACHABLE) {
            return say(client, script.apply("DONE"));
        }
        try (Socket data = open()) {
            dataEnd = data.getRemoteSocketAddress();
            data(0, 0, false, false);
            boolean ends = line.startsWith("RETR") ? give(client, data) : take(client, data);
            if (course == Course.RESET) {
                data.setSoLinger(true, 0);
            }
            if (!ends) {
                boolean goes = say(client, course == Course.INTERRUPTED ? script.apply("DONE") : "");
                data(dataView.received(), dataView.sent(), false, true);
                return goes && !line(client.getInputStream()).isEmpty();
            }
        }
        data(dataView.received(), dataView.sent(), true, true);
        return say(client, script.apply("DONE"));
    }

    private Socket open() throws IOException {
        if (active.isEmpty()) {
            return passive.accept();
        }
        String[] parts = active.split(",");
        int port = Integer.parseInt(parts[4]) << 8 | Integer.parseInt(parts[5]);
        return new Socket(InetAddress.getByName(String.join(".", List.of(parts).subList(0, 4))), port);
    }

    /** False when the data connection stays. */
    private boolean give(Socket client, Socket data) throws IOException, InterruptedException {
        byte[] octets = file.getBytes(StandardCharsets.ISO_8859_1);
        int half = course == Course.WHOLE ? octets.length : course == Course.RESET ? 0 : octets.length / 2;
        data.getOutputStream().write(octets, 0, half);
        data(0, half, false, false);
        if (course == Course.IN_HALVES) {
            control(client, "", false, true);
            data(0, half, false, true);
            goesOn.await();
            control(client, "", false, false);
            data.getOutputStream().write(octets, half, octets.length - half);
            data(0, octets.length, false, false);
        }
        return course != Course.STALLED;
    }

    /** The same. */
    private boolean take(Socket client, Socket data) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        data(0, 0, false, true);
        control(client, "", false, true);
        InputStream in = data.getInputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            octets.write(octet);
            if (course != Course.WHOLE) {
                control(client, "", false, false);
                data(octets.size(), 0, false, true);
                return course != Course.INTERRUPTED;
            }
            data(octets.size(), 0, false, true);
        }
        stored = octets.toString(StandardCharsets.ISO_8859_1);
        control(client, "", false, false);
        return true;
    }

    private void data(long taken, long given, boolean closed, boolean silent) {
        dataView = new View(taken, given, closed, silent);
        farEnds.put(dataEnd, dataView);
    }

    private void control(Socket client, String answer, boolean closes, boolean silent) throws IOException {
        byte[] octets = answer.getBytes(StandardCharsets.ISO_8859_1);
        client.getOutputStream().write(octets);
        sent += octets.length;
        farEnds.put(controlEnd, new View(received, sent, closes, silent));
    }

    /** False when it says no more. */
    private boolean say(Socket client, String answer) throws IOException {
        boolean closes = answer.endsWith("close");
        control(client, answer.replace("close", "").replace("silence", ""), closes, true);
        return !closes
                && (!answer.endsWith("silence")
                        || !line(client.getInputStream()).isEmpty());
    }

    /** The modem may use the same ports for other connections once these are over. */
    private void forget() {
        farEnds.forget(controlEnd);
        farEnds.forget(dataEnd);
    }

    @Override
    public void close() throws IOException {
        forget();
        server.close();
        passive.close();
    }
}
