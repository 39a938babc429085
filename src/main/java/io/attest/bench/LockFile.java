package io.attest.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The file that carries a {@link BenchLock}: one for each port, in a folder of the machine's temporary folder that all its
 * users share, as they share its modems. (Not in a user's runtime folder: a run that a timer started has none.)
 */
final class LockFile {

    /** Everybody may write, nobody may delete what is another's. */
    private static final int SHARED_FOLDER = 01777;

    private LockFile() {}

    static Path of(String port) {
        CRC32 sum = new CRC32();
        sum.update(port.getBytes(StandardCharsets.UTF_8));
        String legible = port.replaceAll("[^A-Za-z0-9.-]+", "_");
        return Path.of(System.getProperty("java.io.tmpdir"), "attest-locks")
                .resolve(legible.substring(0, Math.min(80, legible.length()))
                        + String.format("-%08x.lock", sum.getValue()));
    }

    /** Opens it, made where it is not there; never through a link that somebody left. */
    static FileChannel open(Path file) throws IOException {
        Path folder = file.getParent();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
            share(() -> Files.setAttribute(folder, "unix:mode", SHARED_FOLDER));
        }
        // Where the file is another user's, Linux lets nobody open it with the wish to make it.
        try {
            return FileChannel.open(file, existing());
        } catch (NoSuchFileException none) {
            try {
                Files.createFile(file);
                share(() -> Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-")));
            } catch (FileAlreadyExistsException justMade) {
                // By a process that was faster.
            }
            return FileChannel.open(file, existing());
        }
    }

    private static Set<java.nio.file.OpenOption> existing() {
        return Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private interface Sharing {
        void run() throws IOException;
    }

    private static void share(Sharing rights) throws IOException {
        try {
            rights.run();
        } catch (UnsupportedOperationException | IllegalArgumentException noPosix) {
            // The machine has other rights, and one user as a rule.
        }
    }

    /**
     * Who has the lock, as the file says.
     *
     * @param run the folder of the run
     */
    record Holder(long pid, Instant since, String run) {

        private static final int LONGEST = 4096;

        void write(FileChannel channel) throws IOException {
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap((pid + "\n" + since + "\n" + run + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        }

        /** For a message; what the file says is not to be trusted. */
        static String read(FileChannel channel) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
            channel.read(bytes, 0);
            String[] lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n");
            try {
                return new Holder(Long.parseLong(lines[0]), Instant.parse(lines[1]), lines[2]).text();
            } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException unsaid) {
                return "another process";
            }
        }

        private String text() {
            LocalDate day = LocalDate.ofInstant(since, ZoneId.systemDefault());
            String form = day.equals(LocalDate.now()) ? "HH:mm" : "yyyy-MM-dd HH:mm";
            return "process " + pid + " since "
                    + DateTimeFormatter.ofPattern(form)
                            .withZone(ZoneId.systemDefault())
                            .format(since)
                    + " (" + run.replaceAll("\\p{Cntrl}", "?") + ")";
        }
    }
}
