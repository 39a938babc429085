package io.attest.doctor;

import io.attest.bench.LineFile;
import io.attest.line.PortUse;
import io.attest.line.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the device of a serial line before it is opened: is it there, may this user open it, has somebody else. */
final class PortExam {

    /**
     * What the system says of a device.
     *
     * @param group the group that may open it, where there are groups
     * @param holder who has it open, as far as that can be seen
     */
    record Device(String path, boolean exists, boolean accessible, Optional<String> group, Optional<String> holder) {

        static Device at(String path) {
            Path file = Path.of(path);
            return new Device(
                    path,
                    Files.exists(file),
                    Files.isReadable(file) && Files.isWritable(file),
                    group(file),
                    isPseudoTerminal(file) ? Optional.empty() : PortUse.holder(path));
        }

        /** Whoever made it may hold both ends open. */
        private static boolean isPseudoTerminal(Path file) {
            try {
                return file.toRealPath().startsWith("/dev/pts");
            } catch (IOException none) {
                return false;
            }
        }

        private static Optional<String> group(Path file) {
            try {
                return Optional.of(Files.readAttributes(file, PosixFileAttributes.class)
                        .group()
                        .getName());
            } catch (IOException | UnsupportedOperationException noGroups) {
                return Optional.empty();
            }
        }
    }

    private final Signs signs;

    PortExam(Signs signs) {
        this.signs = signs;
    }

    /** Whether it makes sense to open it. */
    boolean examine(LineFile line) {
        String path = path(line);
        // On Windows a port is no file.
        return path == null || !path.startsWith("/") || examine(Device.at(path));
    }

    private static @Nullable String path(LineFile line) {
        if (line instanceof LineFile.Serial serial) {
            return serial.device();
        }
        return line instanceof LineFile.Pty pty ? pty.device() : null;
    }

    boolean examine(Device device) {
        if (!device.exists()) {
            signs.bad(
                    "port",
                    "no " + device.path() + "; seen: " + Ports.named(Ports.system())
                            + "; is the modem plugged in? './attest list ports' shows them with their USB locations");
            return false;
        }
        if (!device.accessible()) {
            signs.bad(
                    "port",
                    "this user may not read and write " + device.path()
                            + device.group()
                                    .map(group -> "; its group may: sudo usermod -aG " + group + " "
                                            + System.getProperty("user.name") + ", then log in again")
                                    .orElse(""));
            return false;
        }
        if (device.holder().isPresent()) {
            signs.bad("port", device.path() + " is in use by " + device.holder().get() + "; end that first");
            return false;
        }
        signs.ok("port", device.path() + " is there and free");
        return true;
    }
}
