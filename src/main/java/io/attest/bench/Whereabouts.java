package io.attest.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where a modem is, in one spelling for all ways to name it: the real path of a device, the address behind a host name. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * Nothing for a reference modem, which is nowhere.
     *
     * @param line a serial one with the device at which its modem is
     */
    static Optional<String> of(LineFile line) {
        if (line instanceof LineFile.Tcp tcp) {
            return Optional.of(address(tcp.host()) + ":" + tcp.port());
        }
        if (line instanceof LineFile.Rfc2217 server) {
            return Optional.of(address(server.host()) + ":" + server.port());
        }
        if (line instanceof LineFile.Pty pty) {
            return Optional.of(real(pty.device()));
        }
        if (line instanceof LineFile.Serial serial) {
            return Optional.of(real(Objects.requireNonNull(serial.device(), "the port has been looked up")));
        }
        return Optional.empty();
    }

    private static String real(String device) {
        try {
            return Path.of(device).toRealPath().toString();
        } catch (IOException | InvalidPathException none) {
            return device;
        }
    }

    private static String address(String host) {
        try {
            return InetAddress.getByName(host).getHostAddress();
        } catch (UnknownHostException unknown) {
            return host.toLowerCase(Locale.ROOT);
        }
    }
}
