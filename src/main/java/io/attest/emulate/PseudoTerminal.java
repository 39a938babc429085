package io.attest.emulate;

import static io.attest.emulate.CLibrary.C;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A pseudo-terminal with the modem behind it: a client opens the link as if it were a serial port. It carries every byte
 * unchanged and has no modem lines (DTR, DCD, RI) and no pace.
 */
public final class PseudoTerminal implements AutoCloseable {

    /** Milliseconds; bounds how soon the reader notices that the terminal was closed. */
    private static final int POLL = 200;

    private final Path link;
    private final int master;
    private final int slave;
    private final Thread reader;
    private volatile boolean closed;

    /**
     * Opens a pseudo-terminal and puts a symbolic link to it.
     *
     * @throws IOException if the system gives none, or something that is no link is in the way
     */
    public PseudoTerminal(Path link, RealTime modem) throws IOException {
        this.link = link;
        if (Files.exists(link, java.nio.file.LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new IOException(link + " is in the way and is no link; name another");
        }
        master = checked(C.posix_openpt(CLibrary.O_RDWR | CLibrary.O_NOCTTY), "posix_openpt");
        checked(C.grantpt(master), "grantpt");
        checked(C.unlockpt(master), "unlockpt");
        byte[] name = new byte[128];
        checked(-C.ptsname_r(master, name, name.length), "ptsname_r");
        String device = Native.toString(name);
        // Held open, so that a client that leaves does not end the terminal for the next one.
        slave = checked(C.open(device, CLibrary.O_RDWR | CLibrary.O_NOCTTY), "open " + device);
        Memory termios = new Memory(CLibrary.TERMIOS_SIZE);
        checked(C.tcgetattr(slave, termios), "tcgetattr");
        C.cfmakeraw(termios);
        checked(C.tcsetattr(slave, CLibrary.TCSANOW, termios), "tcsetattr");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(device));
        modem.attach(new Output());
        reader = new Thread(() -> read(modem), "pty-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Where it is. */
    public String name() {
        return "pty " + link;
    }

    private void read(RealTime modem) {
        byte[] buffer = new byte[4096];
        Memory poll = new Memory(8);
        while (!closed) {
            poll.setInt(0, master);
            poll.setShort(4, CLibrary.POLLIN);
            poll.setShort(6, (short) 0);
            if (C.poll(poll, 1, POLL) > 0) {
                long count = C.read(master, buffer, buffer.length);
                if (count > 0) {
                    modem.receive(Arrays.copyOf(buffer, (int) count));
                }
            }
        }
    }

    private static int checked(int result, String what) throws IOException {
        if (result < 0) {
            throw new IOException("no pseudo-terminal: " + what + " failed (errno " + Native.getLastError() + ")");
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try {
            reader.join(2L * POLL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        C.close(slave);
        C.close(master);
        Files.deleteIfExists(link);
    }

    private final class Output extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int from = offset; from < offset + length; ) {
                byte[] rest = Arrays.copyOfRange(bytes, from, offset + length);
                long written = C.write(master, rest, rest.length);
                if (written <= 0) {
                    throw new IOException("the pseudo-terminal takes no bytes");
                }
                from += (int) written;
            }
        }
    }
}
