package io.attest.line;

import com.fazecast.jSerialComm.SerialPort;
import io.attest.line.SerialSettings.Dtr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An open serial port. */
final class SerialWire implements Wire {

    private final SerialPort port;
    private final String path;
    private final SerialSettings settings;

    SerialWire(SerialPort port, String path, SerialSettings settings) {
        this.port = port;
        this.path = path;
        this.settings = settings;
    }

    @Override
    public int read(byte[] into) throws IOException {
        int count = port.readBytes(into, into.length);
        if (count < 0) {
            throw gone();
        }
        return count;
    }

    @Override
    public boolean hasWaiting() {
        return port.bytesAvailable() > 0;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        // Without a time-out it takes all of them or the port has failed.
        if (port.writeBytes(bytes, bytes.length) != bytes.length) {
            throw gone();
        }
    }

    private IOException gone() {
        // On some systems a port is no file.
        boolean there = !path.startsWith("/") || Files.exists(Path.of(path));
        return new IOException(
                there
                        ? "the other end has gone"
                        : "the port has gone from the system; was the modem unplugged, or switched off?");
    }

    /** A pseudo-terminal refuses to clear it, having none. */
    @Override
    public boolean dropDtr(Duration time) throws IOException {
        if (settings.dtr() != Dtr.ON || !port.clearDTR()) {
            return false;
        }
        Pause.of(time, "DTR was down");
        if (!port.setDTR()) {
            throw gone();
        }
        return true;
    }

    @Override
    public boolean hasFlowControl() {
        return settings.rtsCts();
    }

    @Override
    public void close() {
        port.closePort();
    }
}
