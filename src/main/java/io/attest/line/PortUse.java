package io.attest.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who uses a serial port. It is seen on Linux alone, where each port is a file. */
public final class PortUse {

    private static final Path PROCESSES = Path.of("/proc");

    /** Where programs since UUCP say that a port is theirs; the second is the first on many systems. */
    private static final Path[] LOCKS = {Path.of("/var/lock"), Path.of("/run/lock")};

    private PortUse() {}

    /**
     * The process that has it open or has locked it, as far as this user may see.
     *
     * @return for instance {@code process 4711 (minicom)}
     */
    public static Optional<String> holder(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        try {
            Path device = Path.of(path).toRealPath();
            return locked(device).or(() -> open(device)).map(PortUse::process);
        } catch (IOException noDevice) {
            return Optional.empty();
        }
    }

    private static Optional<String> locked(Path device) {
        return Stream.of(LOCKS)
                .map(folder -> folder.resolve("LCK.." + device.getFileName()))
                .map(PortUse::text)
                .filter(owner -> owner.matches("\\d+") && Files.exists(PROCESSES.resolve(owner)))
                .findFirst();
    }

    private static Optional<String> open(Path device) {
        try (Stream<Path> all = Files.list(PROCESSES)) {
            return all.filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(process -> has(process, device))
                    .map(process -> process.getFileName().toString())
                    .findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    /** Who has the other end of a pseudo-terminal too is no user of it, but what is behind it. */
    private static boolean has(Path process, Path device) {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            Set<Path> open = files.map(PortUse::target).collect(Collectors.toSet());
            return open.contains(device) && open.stream().noneMatch(file -> file.endsWith("ptmx"));
        } catch (IOException anotherUsers) {
            return false;
        }
    }

    private static Path target(Path file) {
        try {
            return Files.readSymbolicLink(file);
        } catch (IOException closedMeanwhile) {
            return file;
        }
    }

    private static String process(String id) {
        String name = text(PROCESSES.resolve(id).resolve("comm"));
        return "process " + id + (name.isEmpty() ? "" : " (" + name + ")");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException none) {
            return "";
        }
    }

    /** Why a port that is there cannot be opened, and the way out. */
    static String whyNot(String path) {
        if (path.startsWith("/") && !mayBeOpened(Path.of(path))) {
            return "this user may not open it; the group that owns it may" + group(Path.of(path));
        }
        return holder(path)
                .map(holder -> "it is in use by " + holder)
                .orElse("is it in use by somebody, and is it a serial port?");
    }

    private static boolean mayBeOpened(Path device) {
        return Files.isReadable(device) && Files.isWritable(device);
    }

    private static String group(Path device) {
        try {
            return ": "
                    + Files.readAttributes(device, PosixFileAttributes.class)
                            .group()
                            .getName();
        } catch (IOException | UnsupportedOperationException noGroups) {
            return "";
        }
    }
}
