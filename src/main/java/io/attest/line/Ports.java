package io.attest.line;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which serial ports there are now; a modem that was reset may be at another one than before. */
public interface Ports {

    List<Port> list();

    /** Those of this machine, by path. Pseudo-terminals are none. */
    static Ports system() {
        return () -> Arrays.stream(SerialPort.getCommPorts())
                .map(port -> new Port(
                        port.getSystemPortPath(),
                        usb(port.getSystemPortPath(), port.getPortLocation()),
                        port.getPortDescription()))
                .sorted(Comparator.comparing(Port::path))
                .toList();
    }

    /** The library knows the place of the modem; the interface stands in the path under which Linux keeps the port. */
    private static @Nullable String usb(String path, String location) {
        // What is on no USB bus is at bus 0.
        if (!location.matches("[1-9]\\d*-\\d+(\\.\\d+)*")) {
            return null;
        }
        try {
            Path device = Path.of("/sys/class/tty", String.valueOf(Path.of(path).getFileName()), "device");
            Matcher full = Pattern.compile("/(" + Pattern.quote(location) + ":[\\d.]+)(/|$)")
                    .matcher(device.toRealPath().toString());
            return full.find() ? full.group(1) : location;
        } catch (IOException noSuchTree) {
            return location;
        }
    }

    /** For a message. */
    static String named(Ports ports) {
        List<Port> seen = ports.list();
        return seen.isEmpty() ? "none" : seen.stream().map(Port::named).collect(Collectors.joining(", "));
    }
}
