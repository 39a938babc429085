package io.attest.modem.socket;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a server sends, read ahead by a thread of its own so that an end of the connection is noticed also while nobody
 * reads. At most 64 KiB are read ahead. An end that comes while more is read is an error, never an end of file.
 */
final class Inflow extends InputStream {

    private static final int AHEAD = 1 << 16;

    private final Errand errand;
    private final byte[] buffer = new byte[AHEAD];
    private int first;
    private int size;
    private long received;
    private Lost.@Nullable How end;

    Inflow(Errand errand, InputStream from) {
        this.errand = errand;
        Thread reader = new Thread(() -> pump(from), "modem-reads");
        reader.setDaemon(true);
        reader.start();
    }

    private void pump(InputStream from) {
        byte[] octets = new byte[8192];
        Lost.How how = Lost.How.CLOSED;
        try {
            for (int count = from.read(octets); count >= 0; count = from.read(octets)) {
                if (!take(octets, count)) {
                    return;
                }
            }
        } catch (IOException broken) {
            how = Lost.How.RESET;
        }
        Lost.How ended = how;
        errand.change(() -> end = ended);
    }

    /** False when the thread was told to go. */
    private boolean take(byte[] octets, int count) {
        for (int at = 0; at < count; ) {
            if (!errand.until(() -> size < AHEAD)) {
                return false;
            }
            int from = at;
            int room;
            synchronized (errand.lock()) {
                room = Math.min(count - at, AHEAD - size);
                for (int n = 0; n < room; n++) {
                    buffer[(first + size + n) % AHEAD] = octets[from + n];
                }
                int more = room;
                errand.change(() -> {
                    size += more;
                    received += more;
                });
            }
            at += room;
        }
        return true;
    }

    /** Guarded by the errand's lock, as all below. */
    long received() {
        return received;
    }

    Lost.@Nullable How end() {
        return end;
    }

    @Override
    public int available() {
        synchronized (errand.lock()) {
            return size;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        read(one, 0, 1);
        return one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        errand.waitForServer(() -> size > 0 || end != null);
        synchronized (errand.lock()) {
            Lost.How how = end;
            if (size == 0 && how != null) {
                throw new Lost(how, "the server has ended the connection");
            }
            int count = Math.min(length, size);
            for (int n = 0; n < count; n++) {
                into[offset + n] = buffer[(first + n) % AHEAD];
            }
            first = (first + count) % AHEAD;
            errand.change(() -> size -= count);
            return count;
        }
    }
}
