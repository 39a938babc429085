package io.attest.line;

import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

/** A modem that can be reached by one kind of line, and taken away. */
final class FarEnd implements Closeable {

    /** The kinds of line there are. */
    enum Kind {
        PIPE,
        TCP,
        SERIAL
    }

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    final Line line;
    private final Closeable port;
    private final Closeable clock;

    private FarEnd(Line line, Closeable port, Closeable clock) {
        this.line = line;
        this.port = port;
        this.clock = clock;
    }

    static FarEnd of(Kind kind, Dce modem, Path folder) throws IOException {
        if (kind == Kind.PIPE) {
            return new FarEnd(new PipeLine(modem, "in process"), () -> {}, () -> {});
        }
        RealTime clock = new RealTime(modem);
        if (kind == Kind.TCP) {
            TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), clock);
            return new FarEnd(TcpLine.open("127.0.0.1", port.port(), CONNECTING), port::close, clock::close);
        }
        Path link = folder.resolve("modem");
        PseudoTerminal terminal = new PseudoTerminal(link, clock);
        return new FarEnd(SerialLine.open(link.toString(), 115200, false), terminal::close, clock::close);
    }

    /** Takes the modem away while the line is open. */
    void vanish() throws IOException {
        port.close();
    }

    @Override
    public void close() throws IOException {
        line.close();
        port.close();
        clock.close();
    }
}
