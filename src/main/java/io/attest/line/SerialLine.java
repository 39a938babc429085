package io.attest.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import io.attest.line.SerialSettings.Dtr;

/** A line over a serial port or a pseudo-terminal. */
public final class SerialLine {

    /** Milliseconds a read may block; only bounds how soon the reader notices that the line was closed. */
    private static final int READ_TIMEOUT = 500;

    private SerialLine() {}

    /**
     * Opens the port.
     *
     * @param path the device, for instance {@code /dev/ttyUSB0}, or a link to one
     * @throws LineLost if there is no such port or it is in use
     */
    public static Line open(String path, SerialSettings settings) {
        return new WireLine("serial " + path + " at " + settings.baud(), wire(path, settings));
    }

    /**
     * Opens a pseudo-terminal. It has no speed and no modem lines, and a program behind it that finds its bytes not taken
     * waits.
     *
     * @throws LineLost if there is none
     */
    public static Line pty(String path) {
        SerialSettings none = new SerialSettings(SerialSettings.USUAL.baud(), true, Dtr.IGNORED);
        return new WireLine("pty " + path, wire(path, none));
    }

    private static SerialWire wire(String path, SerialSettings settings) {
        SerialPort port = find(path);
        port.setComPortParameters(settings.baud(), 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(
                settings.rtsCts()
                        ? SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED
                        : SerialPort.FLOW_CONTROL_DISABLED);
        if (settings.dtr() == Dtr.OFF) {
            port.clearDTR();
        }
        // Set once: changing time-outs on an open port is slow and unreliable.
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_TIMEOUT, 0);
        if (!port.openPort(0)) {
            throw new LineLost("serial " + path + " cannot be opened: " + PortUse.whyNot(path));
        }
        return new SerialWire(port, path, settings);
    }

    private static SerialPort find(String path) {
        try {
            return SerialPort.getCommPort(path);
        } catch (SerialPortInvalidPortException none) {
            throw new LineLost("no serial port " + path + "; seen: " + Ports.named(Ports.system()), none);
        }
    }
}
