package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while a record is written takes no part of a line, and gets no line after the one it refused. */
final class FullDiskTest {

    private static final BenchEvent EVENT =
            new BenchEvent("desk", Instant.parse("2026-11-22T18:00:00Z"), BenchEvent.OPENED, "");

    @TempDir
    private Path folder;

    /** Takes what there is room for, as the system call does, before it refuses. */
    private static final class Narrow implements SeekableByteChannel {

        private final SeekableByteChannel file;
        private long room;

        Narrow(SeekableByteChannel file, long room) {
            this.file = file;
            this.room = room;
        }

        @Override
        public int write(ByteBuffer octets) throws IOException {
            int free = (int) Math.min(room - file.position(), octets.remaining());
            if (free <= 0) {
                throw new IOException("No space left on device");
            }
            int end = octets.limit();
            octets.limit(octets.position() + free);
            int written = file.write(octets);
            octets.limit(end);
            return written;
        }

        @Override
        public int read(ByteBuffer octets) throws IOException {
            return file.read(octets);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long at) throws IOException {
            file.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Test
    void aLineThatDoesNotFitLeavesNothingOfItAndNothingFollowsIt() throws IOException {
        Path file = folder.resolve("record.ndjson");
        Narrow disk = new Narrow(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 500);
        try (RecordFile record = new RecordFile(disk)) {
            record.append(EVENT);
            String whole = Files.readString(file);
            assertThatThrownBy(() -> {
                        for (int line = 0; line < 10; line++) {
                            record.append(EVENT);
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("--resume");
            String kept = Files.readString(file);
            assertThat(kept).startsWith(whole).endsWith("\n");
            assertThat(kept.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));

            disk.room = Long.MAX_VALUE;
            assertThatThrownBy(() -> record.append(EVENT)).isInstanceOf(UncheckedIOException.class);
            assertThat(file).hasContent(kept);
        }
    }
}
