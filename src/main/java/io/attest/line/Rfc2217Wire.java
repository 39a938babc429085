package io.attest.line;

import io.attest.line.SerialSettings.Dtr;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A serial port behind a telnet connection. What the server asks meanwhile is answered by the thread that reads, but
 * never so that it waits for the one that writes: a server whose output is not taken may take no input either.
 */
final class Rfc2217Wire implements Wire, Telnet.Commands {

    private static final int BINARY = 0;
    private static final int SUPPRESS_GO_AHEAD = 3;

    /** What either end may do; all else is refused. */
    private static final BitSet FINE = BitSet.valueOf(new long[] {1L | 1L << SUPPRESS_GO_AHEAD | 1L << ComPort.OPTION});

    /** After the speed is confirmed; some servers say nothing of flow control. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);

    private static final int CHUNK = 4096;

    /** Octets that a modem may say during the agreement; one that says more does not let it come about. */
    private static final int MOST_EARLY = 1 << 16;

    /** Octets of a server's plain text that a message quotes. */
    private static final int SAID = 200;

    private final SocketWire socket;
    private final SerialSettings settings;
    private final Telnet telnet = new Telnet(this);
    private final ComPort port;
    private final ByteArrayOutputStream early = new ByteArrayOutputStream();
    private final ReentrantLock out = new ReentrantLock();
    private final Queue<byte[]> answers = new ConcurrentLinkedQueue<>();
    private final BitSet answered = new BitSet();
    private final Object flow = new Object();
    private boolean agreed;

    Rfc2217Wire(SocketWire socket, SerialSettings settings) {
        this.socket = socket;
        this.settings = settings;
        this.port = new ComPort(settings);
    }

    /**
     * Agrees with the server on the option, then on the settings of the port.
     *
     * @throws IOException if it does not; the message says what
     */
    void agree(Duration patience) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        try {
            agree(until);
        } catch (EOFException | SocketException end) {
            throw new IOException("the server ended the connection" + lastWords(until), end);
        }
    }

    private void agree(long until) throws IOException {
        send(Telnet.asks(Telnet.WILL, ComPort.OPTION));
        for (int option : new int[] {BINARY, SUPPRESS_GO_AHEAD}) {
            send(Telnet.asks(Telnet.WILL, option));
            send(Telnet.asks(Telnet.DO, option));
        }
        while (!agreed) {
            if (!hears(until)) {
                throw noRfc2217();
            }
        }
        for (byte[] command : port.settings()) {
            send(command);
        }
        while (!port.hasSpeed()) {
            if (!hears(until)) {
                throw new IOException("the server does not confirm " + settings.baud() + " baud");
            }
        }
        long soon = System.nanoTime() + LONGEST_SILENCE.toNanos();
        boolean speaks = true;
        while (speaks && !port.isConfirmed()) {
            speaks = hears(Math.min(soon, until));
        }
        port.mustBeAsAsked();
        socket.patience(Duration.ZERO);
    }

    private static IOException noRfc2217() {
        return new IOException("the server speaks no RFC 2217; if it is a raw TCP port, use kind tcp");
    }

    /** Whether something came; data among it is kept for later. */
    private boolean hears(long until) throws IOException {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0 || early.size() > MOST_EARLY) {
            return false;
        }
        byte[] some = new byte[CHUNK];
        try {
            socket.patience(Duration.ofMillis(left));
            early.write(some, 0, telnet.data(some, socket.read(some), some));
            return true;
        } catch (SocketTimeoutException silence) {
            return false;
        }
    }

    /** A server that cannot open its port says so in plain text. */
    private String lastWords(long until) {
        try {
            while (hears(until)) {
                // It may have said them before it was told anything.
            }
        } catch (IOException end) {
            // That was all.
        }
        String words = early.toString(StandardCharsets.ISO_8859_1)
                .replaceAll("[^ -~]+", " ")
                .strip();
        return words.isEmpty() ? "" : ": " + words.substring(0, Math.min(SAID, words.length()));
    }

    @Override
    public boolean hasWaiting() throws IOException {
        return socket.hasWaiting();
    }

    @Override
    public int read(byte[] into) throws IOException {
        if (early.size() > 0) {
            byte[] first = early.toByteArray();
            int count = Math.min(first.length, into.length);
            System.arraycopy(first, 0, into, 0, count);
            early.reset();
            early.write(first, count, first.length - count);
            return count;
        }
        return telnet.data(into, socket.read(into), into);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        synchronized (flow) {
            try {
                while (port.isSuspended()) {
                    flow.wait();
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("given up while the server wanted no data");
            }
        }
        send(Telnet.escaped(bytes));
    }

    private void send(byte[] octets) throws IOException {
        out.lock();
        try {
            socket.write(octets);
        } finally {
            out.unlock();
        }
        answer();
    }

    /** If somebody is writing, he sends it when he has written. */
    private void answer() throws IOException {
        while (!answers.isEmpty() && out.tryLock()) {
            try {
                for (byte[] next = answers.poll(); next != null; next = answers.poll()) {
                    socket.write(next);
                }
            } finally {
                out.unlock();
            }
        }
    }

    @Override
    public void option(int verb, int option) throws IOException {
        boolean refuses = verb == Telnet.DONT || verb == Telnet.WONT;
        if (refuses && option == BINARY) {
            throw new IOException("the server refuses binary transmission, so bytes would be changed on their way");
        }
        if (verb == Telnet.DONT && option == ComPort.OPTION) {
            throw noRfc2217();
        }
        agreed |= verb == Telnet.DO && option == ComPort.OPTION;
        // What was asked for is being answered here; and each other thing is answered once, so that nobody talks for
        // ever.
        boolean unasked = !FINE.get(option) || verb == Telnet.WILL && option == ComPort.OPTION;
        int wish = verb == Telnet.WILL ? option : 256 + option;
        if (!refuses && unasked && !answered.get(wish)) {
            answered.set(wish);
            answers.add(Telnet.asks(reply(verb, FINE.get(option)), option));
            answer();
        }
    }

    private static int reply(int verb, boolean fine) {
        if (verb == Telnet.WILL) {
            return fine ? Telnet.DO : Telnet.DONT;
        }
        return Telnet.WONT;
    }

    @Override
    public void subnegotiation(byte[] told) {
        if (told.length > 0 && told[0] == ComPort.OPTION) {
            synchronized (flow) {
                port.told(told);
                flow.notifyAll();
            }
        }
    }

    /** Not every server answers this, nor has every port the wire: it is asked for and that is all. */
    @Override
    public boolean dropDtr(Duration time) throws IOException {
        if (settings.dtr() != Dtr.ON) {
            return false;
        }
        send(ComPort.dtr(false));
        Pause.of(time, "DTR was down");
        send(ComPort.dtr(true));
        return true;
    }

    @Override
    public boolean hasFlowControl() {
        return settings.rtsCts();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
