package io.attest.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A line over a serial port or a pseudo-terminal, 8 data bits, no parity, 1 stop bit (appendix B, Configuration). */
public final class SerialLine {

    /** Milliseconds a read may block; only bounds how soon the reader notices that the line was closed. */
    private static final int READ_TIMEOUT = 500;

    private SerialLine() {}

    /**
     * Opens the port.
     *
     * @param path the device, for instance {@code /dev/ttyUSB0}, or a link to one
     * @param baud bits per second
     * @param rtsCts hardware flow control; none otherwise
     * @throws LineLost if there is no such port or it is in use
     */
    public static Line open(String path, int baud, boolean rtsCts) {
        SerialPort port = find(path);
        port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(
                rtsCts
                        ? SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED
                        : SerialPort.FLOW_CONTROL_DISABLED);
        // Set once: changing time-outs on an open port is slow and unreliable.
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_TIMEOUT, 0);
        if (!port.openPort(0)) {
            throw new LineLost("serial " + path + " cannot be opened (error " + port.getLastErrorCode()
                    + "); is it in use, and may this user open it?");
        }
        return new WireLine(
                "serial " + path + " at " + baud,
                buffer -> port.readBytes(buffer, buffer.length),
                bytes -> writeAll(port, bytes),
                port::closePort,
                rtsCts);
    }

    private static SerialPort find(String path) {
        try {
            return SerialPort.getCommPort(path);
        } catch (SerialPortInvalidPortException none) {
            String seen = Arrays.stream(SerialPort.getCommPorts())
                    .map(SerialPort::getSystemPortPath)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new LineLost("no serial port " + path + "; seen: " + (seen.isEmpty() ? "none" : seen), none);
        }
    }

    private static void writeAll(SerialPort port, byte[] bytes) throws IOException {
        int written = port.writeBytes(bytes, bytes.length);
        if (written != bytes.length) {
            throw new IOException("only " + Math.max(0, written) + " of " + bytes.length + " bytes were taken");
        }
    }
}
