package io.attest.foreign;

import io.attest.foreign.DebianMailServers.NotInstalled;
import io.attest.internet.FileServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An FTP server that others wrote: Debian's proftpd, started by {@code src/test/foreign/ftp-server.sh}. */
public final class DebianFileServers implements FileServers {

    /** What the script says, by its exit status, where the server is not installed. */
    private static final int UNAVAILABLE = 69;

    private static final Path SCRIPT = Path.of("src/test/foreign/ftp-server.sh");
    private static final List<String> DIRECTORIES = List.of("pub", "in", "a", "a/b");
    private static final int LONGEST_SECONDS = 20;

    private final Process script;
    private final Path files;
    private final InetSocketAddress ftp;

    private DebianFileServers(Process script, Path files, InetSocketAddress ftp) {
        this.script = script;
        this.files = files;
        this.ftp = ftp;
    }

    /**
     * Starts it.
     *
     * @param home a directory for all that it writes
     * @throws NotInstalled if it is not on this machine
     */
    public static DebianFileServers start(Path home) throws NotInstalled {
        try {
            Path complaint = Files.createDirectories(home).resolve("complaint");
            Process script = new ProcessBuilder("bash", SCRIPT.toString(), home.toString())
                    .redirectError(complaint.toFile())
                    .start();
            BufferedReader said = script.inputReader(StandardCharsets.US_ASCII);
            String ftp = said.readLine();
            if (ftp == null) {
                throw failure(script, Files.readString(complaint).strip());
            }
            int port = Integer.parseInt(ftp.substring("ftp ".length()));
            return new DebianFileServers(
                    script, home.resolve("files"), new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static IllegalStateException failure(Process script, String complaint) throws NotInstalled {
        try {
            if (script.waitFor() == UNAVAILABLE) {
                throw new NotInstalled(complaint);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("the FTP server does not start: " + complaint);
    }

    @Override
    public InetSocketAddress ftp() {
        return ftp;
    }

    private Path file(String path) {
        return files.resolve(path.substring(1));
    }

    @Override
    public void put(String path, byte[] octets) {
        try {
            Path file = file(path);
            Files.createDirectories(file.getParent());
            Files.write(file, octets);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public Optional<byte[]> get(String path) {
        try {
            Path file = file(path);
            return Files.isDirectory(file) ? Optional.empty() : Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public void empty() {
        Set<Path> stay = DIRECTORIES.stream().map(files::resolve).collect(Collectors.toSet());
        try (Stream<Path> all = Files.walk(files)) {
            all.filter(path -> !stay.contains(path) && !path.equals(files))
                    .sorted(Comparator.reverseOrder())
                    .forEach(DebianFileServers::delete);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** The script stops it when its input ends, and so it does when this process dies. */
    @Override
    public void close() {
        try {
            script.outputWriter().close();
            if (!script.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the FTP server does not stop");
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
