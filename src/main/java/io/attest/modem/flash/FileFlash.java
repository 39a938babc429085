package io.attest.modem.flash;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Flash in one JSON file. A write goes to a neighbouring temporary file, is forced to the disk and then moved over the
 * old contents, so that a crash leaves either the old or the new contents.
 */
public final class FileFlash implements Flash {

    private static final Logger LOG = LoggerFactory.getLogger(FileFlash.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public FileFlash(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Map<String, String> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), new TypeReference<Map<String, String>>() {});
        } catch (IOException unreadable) {
            LOG.warn("{} is not readable as flash contents, the modem starts from defaults", file, unreadable);
            return Map.of();
        }
    }

    @Override
    public void write(Map<String, String> contents) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        byte[] bytes = JSON.writeValueAsBytes(new TreeMap<>(contents));
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
