package io.attest.cli;

import io.attest.bench.Emulated;
import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.internet.Internet;
import io.attest.internet.peer.Peer;
import io.attest.line.FarEnds;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.line.SerialLine;
import io.attest.line.TcpLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How fast octets go through AT#OTCP, from the host to the peer and back, over one kind of line; each ETX and DLE is
 * prefixed, and what arrives is compared.
 */
final class SocketThroughput implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int PIECE = 1 << 16;

    private final FarEnds farEnds = new FarEnds();
    private final Internet internet = Internet.start(farEnds);
    private final Emulated modem = Emulated.modem(null, null);
    private final Line line;
    private final AutoCloseable device;

    private SocketThroughput(String kind) throws IOException {
        modem.surroundings().act("routes", internet.routes());
        if (kind.equals("in process")) {
            device = () -> {};
            line = new PipeLine(modem.modem(), kind, farEnds, List::of);
        } else if (kind.equals("tcp")) {
            TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), realTime());
            device = port;
            line = TcpLine.open("127.0.0.1", port.port(), LONGEST);
        } else {
            Path link = Files.createTempDirectory("attest").resolve("modem");
            PseudoTerminal terminal = new PseudoTerminal(link, realTime());
            device = () -> {
                terminal.close();
                Files.delete(link.getParent());
            };
            line = SerialLine.pty(link.toString());
        }
        for (String command : List.of(
                "E0",
                "+WOPEN=1",
                "#GPRSMODE=1",
                "#APNSERV=\"internet\"",
                "#TCPSERV=1,\"198.51.100.7\"",
                "#TCPPORT=1,7007",
                "#TCPTXDELAY=1,20",
                "#DLEMODE=1,1")) {
            issue("AT" + command, "OK\r\n");
        }
        issue("AT#CONNECTIONSTART", "Ok_Info_GprsActivation\r\n");
        issue("AT#OTCP=1", "Ok_Info_WaitingForData\r\n");
    }

    /** @param kind in process, tcp or pty */
    static SocketThroughput over(String kind) throws IOException {
        return new SocketThroughput(kind);
    }

    private RealTime realTime() {
        return new RealTime(modem.modem());
    }

    /** Octets a second from the host to the peer. */
    double toPeer(int octets) {
        byte[] payload = payload(octets);
        byte[] coded = coded(payload);
        Peer peer = internet.peer("the peer");
        byte[] came = new byte[octets];
        long began = System.nanoTime();
        line.write(coded);
        for (int count = 0; count < octets; ) {
            line.read(LOOK);
            byte[] more = peer.received();
            peer.take(more.length);
            System.arraycopy(more, 0, came, count, more.length);
            count += more.length;
        }
        return rate(began, payload, came);
    }

    /** The same from the peer to the host. */
    double toHost(int octets) {
        byte[] payload = payload(octets);
        byte[] coded = coded(payload);
        byte[] came = new byte[coded.length];
        long began = System.nanoTime();
        internet.peer("the peer").send(payload);
        for (int count = 0; count < came.length; ) {
            byte[] more = line.read(LONGEST);
            if (more.length == 0) {
                throw new IllegalStateException("the modem gives the host no more after " + count + " octets");
            }
            System.arraycopy(more, 0, came, count, more.length);
            count += more.length;
        }
        return rate(began, coded, came) * octets / coded.length;
    }

    private static double rate(long began, byte[] meant, byte[] came) {
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!Arrays.equals(meant, came)) {
            throw new IllegalStateException("what came differs at octet " + Arrays.mismatch(meant, came));
        }
        return meant.length / seconds;
    }

    /** A bare copy over a loopback socket. */
    static double bare(int octets) throws IOException {
        byte[] payload = payload(octets);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket one = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket other = server.accept()) {
            long began = System.nanoTime();
            Thread writer = new Thread(() -> write(one, payload), "bare-copy");
            writer.start();
            byte[] came = other.getInputStream().readNBytes(octets);
            return rate(began, payload, came);
        }
    }

    private static void write(Socket socket, byte[] payload) {
        try {
            OutputStream out = socket.getOutputStream();
            for (int from = 0; from < payload.length; from += PIECE) {
                out.write(payload, from, Math.min(PIECE, payload.length - from));
            }
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }

    static byte[] payload(int octets) {
        byte[] payload = new byte[octets];
        new Random(octets).nextBytes(payload);
        return payload;
    }

    static byte[] coded(byte[] payload) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream(payload.length + payload.length / 64);
        for (byte octet : payload) {
            if (octet == 0x03 || octet == 0x10) {
                coded.write(0x10);
            }
            coded.write(octet);
        }
        return coded.toByteArray();
    }

    private void issue(String command, String end) {
        line.write((command + '\r').getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder came = new StringBuilder();
        while (came.indexOf(end) < 0) {
            byte[] more = line.read(LONGEST);
            if (more.length == 0) {
                throw new IllegalStateException("the modem does not say " + end.strip());
            }
            came.append(new String(more, StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public void close() throws Exception {
        line.close();
        device.close();
        internet.close();
    }
}
