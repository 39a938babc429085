package io.attest.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The end of a record whose writer was killed. A last line without a line feed is either whole, and only lacks that, or
 * was cut short anywhere, also within a character, and says nothing.
 */
final class CutShort {

    private static final int BLOCK = 8192;

    private CutShort() {}

    /** Makes the last line whole or takes it away; what is written next comes behind. */
    static void mend(FileChannel file) throws IOException {
        long size = file.size();
        long begin = size;
        while (begin > 0 && !isLineFeed(file, begin - 1)) {
            begin = lineFeedBefore(file, begin);
        }
        file.position(size);
        if (begin == size) {
            return;
        }
        if (isWhole(bytes(file, begin, size))) {
            file.write(ByteBuffer.wrap(new byte[] {'\n'}));
        } else {
            file.truncate(begin);
        }
    }

    /** The place after the last line feed in the block before, or the beginning of the block. */
    private static long lineFeedBefore(FileChannel file, long end) throws IOException {
        long begin = Math.max(0, end - BLOCK);
        byte[] block = bytes(file, begin, end);
        int at = block.length;
        while (at > 0 && block[at - 1] != '\n') {
            at--;
        }
        return begin + at;
    }

    private static boolean isLineFeed(FileChannel file, long at) throws IOException {
        return bytes(file, at, at + 1)[0] == '\n';
    }

    private static byte[] bytes(FileChannel file, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("the record grew shorter while it was read");
            }
        }
        return bytes.array();
    }

    private static boolean isWhole(byte[] line) throws IOException {
        try {
            return RecordFile.JSON.readTree(line).isObject();
        } catch (JsonProcessingException cut) {
            return false;
        }
    }
}
