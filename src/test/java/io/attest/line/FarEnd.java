package io.attest.line;

import static org.junit.jupiter.api.Assumptions.abort;

import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.foreign.DebianSerialServer;
import io.attest.foreign.NotInstalled;
import io.attest.line.SerialSettings.Dtr;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A modem that can be reached by one kind of line, and taken away. */
final class FarEnd implements Closeable {

    /** The kinds of line there are. */
    enum Kind {
        PIPE,
        TCP,
        SERIAL,
        PTY,
        RFC2217
    }

    static final Duration CONNECTING = Duration.ofSeconds(10);
    static final SerialSettings SETTINGS = new SerialSettings(115_200, true, Dtr.ON);

    final Line line;

    /** From the line to the modem. */
    private final List<Closeable> parts;

    private FarEnd(Line line, Closeable... parts) {
        this.line = line;
        this.parts = new ArrayList<>(List.of(parts));
    }

    static FarEnd of(Kind kind, Dce modem, Path folder) throws IOException {
        if (kind == Kind.PIPE) {
            return new FarEnd(new PipeLine(modem, "in process"));
        }
        RealTime clock = new RealTime(modem);
        if (kind == Kind.TCP) {
            TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), clock);
            // The second time it waits for what the modem was still being given the first time.
            return new FarEnd(
                    TcpLine.open("127.0.0.1", port.port(), CONNECTING), port::close, port::close, clock::close);
        }
        Path link = folder.resolve("modem");
        PseudoTerminal terminal = new PseudoTerminal(link, clock);
        if (kind == Kind.RFC2217) {
            return served(folder, terminal, clock);
        }
        Line line = kind == Kind.PTY ? SerialLine.pty(link.toString()) : SerialLine.open(link.toString(), SETTINGS);
        return new FarEnd(line, terminal::close, clock::close);
    }

    private static FarEnd served(Path folder, PseudoTerminal terminal, RealTime clock) throws IOException {
        try {
            DebianSerialServer server = DebianSerialServer.start(folder);
            Line line = Rfc2217Line.open("127.0.0.1", server.port(), SETTINGS, CONNECTING);
            return new FarEnd(line, server, terminal::close, clock::close);
        } catch (NotInstalled missing) {
            terminal.close();
            clock.close();
            return abort(missing.getMessage());
        }
    }

    /** Takes the modem away while the line is open, and whatever else stands between it and the line. */
    void vanish() throws IOException {
        parts.remove(0).close();
    }

    /** Takes only the last part away, with the modem behind it: the pseudo-terminal behind a server, for one. */
    void vanishBehind() throws IOException {
        parts.remove(parts.size() - 2).close();
    }

    @Override
    public void close() throws IOException {
        line.close();
        for (Closeable part : parts) {
            part.close();
        }
    }
}
