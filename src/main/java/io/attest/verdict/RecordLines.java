package io.attest.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a record, as bytes. Nineteen of twenty are Cucumber's own and tell nothing here: they are passed over
 * without being decoded, which makes reading a record a matter of looking for line feeds.
 */
final class RecordLines {

    private static final byte[] OURS = "{\"attachment\"".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 1 << 18;

    private byte[] buffer = new byte[BLOCK];
    private int begin;
    private int limit;

    private RecordLines() {}

    /** Tells the reading each line, also a last one without a line feed. */
    static void read(InputStream in, Reading reading) throws IOException {
        new RecordLines().all(in, reading);
    }

    private void all(InputStream in, Reading reading) throws IOException {
        for (int read; (read = in.read(buffer, limit, buffer.length - limit)) >= 0; ) {
            int end = limit + read;
            for (int at = limit; at < end; at++) {
                if (buffer[at] == '\n') {
                    line(at, reading);
                    begin = at + 1;
                }
            }
            limit = end;
            makeRoom();
        }
        if (begin < limit) {
            line(limit, reading);
        }
    }

    private void makeRoom() {
        System.arraycopy(buffer, begin, buffer, 0, limit - begin);
        limit -= begin;
        begin = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
    }

    private void line(int end, Reading reading) throws IOException {
        int last = end > begin && buffer[end - 1] == '\r' ? end - 1 : end;
        if (isOurs(last)) {
            // Puts up with a character that was cut short.
            reading.line(new String(buffer, begin, last - begin, StandardCharsets.UTF_8));
        } else {
            reading.other(last > begin && buffer[begin] == '{' && buffer[last - 1] == '}');
        }
    }

    private boolean isOurs(int end) {
        return end - begin >= OURS.length && Arrays.equals(buffer, begin, begin + OURS.length, OURS, 0, OURS.length);
    }
}
