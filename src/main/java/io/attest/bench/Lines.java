package io.attest.bench;

import io.attest.line.Line;
import io.attest.line.Port;
import io.attest.line.Ports;
import io.attest.line.Rfc2217Line;
import io.attest.line.SerialLine;
import io.attest.line.SerialSettings;
import io.attest.line.TcpLine;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the line of a bench file; one with a modem named by its place or its IMEI is looked up each time. */
final class Lines {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int MOST_BAUD = 4_000_000;

    private final Ports ports;

    Lines() {
        this(Ports.system());
    }

    Lines(Ports ports) {
        this.ports = ports;
    }

    /**
     * Opens a line.
     *
     * @throws ConfigurationFault if the file says what no line can be
     * @throws io.attest.line.LineLost if the line cannot be opened now
     */
    Line open(LineFile line) {
        if (line instanceof LineFile.Tcp tcp) {
            return TcpLine.open(tcp.host(), port(tcp.port()), CONNECTING);
        }
        if (line instanceof LineFile.Pty pty) {
            return SerialLine.pty(path(pty.device()));
        }
        if (line instanceof LineFile.Rfc2217 far) {
            return Rfc2217Line.open(
                    far.host(), port(far.port()), settings(far.baud(), far.flow(), far.dtr()), CONNECTING);
        }
        if (line instanceof LineFile.Serial serial) {
            SerialSettings settings = settings(serial.baud(), serial.flow(), serial.dtr());
            return SerialLine.open(device(serial, settings), settings);
        }
        throw new ConfigurationFault("a reference modem has no line to be opened");
    }

    /** The same line named by the device at which its modem is found now. */
    LineFile located(LineFile line) {
        if (!(line instanceof LineFile.Serial serial) || serial.device() != null) {
            return line;
        }
        String device = device(serial, settings(serial.baud(), serial.flow(), serial.dtr()));
        return new LineFile.Serial(device, null, null, serial.baud(), serial.flow(), serial.dtr(), serial.pacing());
    }

    private String device(LineFile.Serial serial, SerialSettings settings) {
        long named = Stream.of(serial.device(), serial.usb(), serial.imei())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            throw new ConfigurationFault("a serial line is named by exactly one of device, usb and imei; this one has "
                    + (named == 0 ? "none" : named));
        }
        if (serial.device() != null) {
            return path(serial.device());
        }
        PortSearch search = new PortSearch(ports);
        Port found = serial.usb() != null
                ? search.usb(serial.usb())
                : search.imei(Objects.requireNonNull(serial.imei()), settings);
        return found.path();
    }

    private static SerialSettings settings(
            @Nullable Integer baud, LineFile.@Nullable Flow flow, LineFile.@Nullable Dtr dtr) {
        int speed = Objects.requireNonNullElse(baud, SerialSettings.USUAL.baud());
        if (speed < 50 || speed > MOST_BAUD) {
            throw new ConfigurationFault(speed + " baud is no speed of a serial line; usual are 9600 to 921600");
        }
        return new SerialSettings(
                speed,
                flow == LineFile.Flow.RTS_CTS,
                switch (Objects.requireNonNullElse(dtr, LineFile.Dtr.ON)) {
                    case ON -> SerialSettings.Dtr.ON;
                    case OFF -> SerialSettings.Dtr.OFF;
                    case IGNORED -> SerialSettings.Dtr.IGNORED;
                });
    }

    private static int port(int port) {
        if (port < 1 || port > 65_535) {
            throw new ConfigurationFault("there is no TCP port " + port + "; they are 1 to 65535");
        }
        return port;
    }

    private static String path(String device) {
        try {
            return Path.of(device).toString();
        } catch (InvalidPathException noPath) {
            throw new ConfigurationFault("'" + device + "' is no path of a device");
        }
    }

    /**
     * Whether there is a real serial line, with a speed and a character format. A pseudo-terminal looks like one and has
     * neither; what is behind a server of serial ports is taken for one.
     */
    static boolean isPhysical(LineFile line) {
        if (line instanceof LineFile.Rfc2217) {
            return true;
        }
        if (!(line instanceof LineFile.Serial serial)) {
            return false;
        }
        try {
            return serial.device() == null
                    || !Path.of(serial.device()).toRealPath().startsWith("/dev/pts");
        } catch (IOException | InvalidPathException noFile) {
            return true;
        }
    }
}
