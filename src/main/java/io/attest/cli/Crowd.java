package io.attest.cli;

import io.attest.bench.Emulated;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.line.Line;
import io.attest.line.TcpLine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Many emulated modems in one process, each on a TCP port of its own and in real time: some stay idle, the others send
 * octets through AT#OTCP to a server that sends them back.
 */
final class Crowd implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final ServerSocket echo = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "crowd");
        thread.setDaemon(true);
        return thread;
    });

    Crowd() throws IOException {
        threads.execute(this::serve);
    }

    private void serve() {
        try {
            while (true) {
                Socket next = echo.accept();
                threads.execute(() -> echo(next));
            }
        } catch (IOException over) {
            // The crowd is closed.
        }
    }

    private static void echo(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException gone) {
            // So is the modem.
        }
    }

    /** Modems with a closed stack and no client; memory of the process for each, in octets. */
    long idle(int count) throws IOException {
        long before = resident();
        for (int modem = 0; modem < count; modem++) {
            modem();
        }
        return Math.max(0, resident() - before) / count;
    }

    /**
     * As many modems in data state at once, each with a payload of its own both ways.
     *
     * @return octets that did not come back as they were sent
     */
    long busy(int count, int octets) throws IOException {
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (int modem = 0; modem < count; modem++) {
            int seed = octets + modem;
            int port = modem();
            all.add(CompletableFuture.supplyAsync(() -> lost(port, seed), threads));
        }
        return all.stream().mapToLong(CompletableFuture::join).sum();
    }

    /** Octets of the resident set of this process; of the heap alone where the system does not say. */
    static long resident() throws IOException {
        System.gc();
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .sum();
    }

    private int modem() throws IOException {
        Emulated emulated = Emulated.modem(null, null);
        emulated.surroundings()
                .act("routes", Map.of("tcp", Map.of("198.51.100.7:7007", "127.0.0.1:" + echo.getLocalPort())));
        RealTime modem = new RealTime(emulated.modem());
        TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), modem);
        open.push(modem);
        open.push(port);
        return port.port();
    }

    private static long lost(int port, int octets) {
        try (Line line = TcpLine.open("127.0.0.1", port, LONGEST)) {
            for (String command : List.of(
                    "E0",
                    "+WOPEN=1",
                    "#GPRSMODE=1",
                    "#APNSERV=\"internet\"",
                    "#TCPSERV=2,\"198.51.100.7\"",
                    "#TCPPORT=2,7007",
                    "#TCPTXDELAY=2,20",
                    "#DLEMODE=2,1")) {
                answer(line, "AT" + command, "OK\r\n");
            }
            answer(line, "AT#CONNECTIONSTART", "Ok_Info_GprsActivation\r\n");
            answer(line, "AT#OTCP=2", "Ok_Info_WaitingForData\r\n");
            byte[] coded = SocketThroughput.coded(SocketThroughput.payload(octets));
            line.write(coded);
            byte[] came = new byte[coded.length];
            byte[] more = {};
            for (int count = 0; count < came.length; count += more.length) {
                more = line.read(LONGEST);
                if (more.length == 0) {
                    break;
                }
                System.arraycopy(more, 0, came, count, more.length);
            }
            int same = Arrays.mismatch(coded, came);
            return same < 0 ? 0 : coded.length - same;
        }
    }

    private static void answer(Line line, String command, String end) {
        line.write((command + '\r').getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder came = new StringBuilder();
        while (came.indexOf(end) < 0) {
            byte[] more = line.read(LONGEST);
            if (more.length == 0) {
                throw new IllegalStateException("a modem of the crowd does not say " + end.strip());
            }
            came.append(new String(more, StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        echo.close();
        threads.shutdownNow();
    }
}
