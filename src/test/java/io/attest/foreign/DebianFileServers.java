package io.attest.foreign;

import io.attest.internet.FileServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An FTP server that others wrote: Debian's proftpd, started by {@code src/test/foreign/ftp-server.sh}. */
public final class DebianFileServers implements FileServers {

    private static final String FTP = "ftp";
    private static final List<String> DIRECTORIES = List.of("pub", "in", "a", "a/b");

    private final Script script;
    private final Path files;

    private DebianFileServers(Script script, Path files) {
        this.script = script;
        this.files = files;
    }

    /**
     * Starts it.
     *
     * @param home a directory for all that it writes
     * @throws NotInstalled if it is not on this machine
     */
    public static DebianFileServers start(Path home) throws NotInstalled {
        return new DebianFileServers(Script.start("ftp-server.sh", home, FTP), home.resolve("files"));
    }

    @Override
    public InetSocketAddress ftp() {
        return script.address(FTP);
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

    @Override
    public void close() {
        script.stop();
    }
}
