package io.attest.internet.gate;

import io.attest.internet.loop.Journal;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The octets of a file on their way, counted, as far as the faults of a single octet let them go at once. */
final class Passage {

    private static final int SLICE = 1 << 16;

    private final Faults faults;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private long count;

    Passage(Faults faults) {
        this.faults = faults;
    }

    /** Takes the next of them, up to one at which something is to happen. */
    byte[] next(Octets from) {
        long most = faults.next(Ftp.FILE, count).orElse(Long.MAX_VALUE) - count;
        byte[] octets = from.take((int) Math.min(Math.min(from.size(), SLICE), most));
        int room = Math.max(0, Journal.MOST_SHOWN - beginning.size());
        beginning.write(octets, 0, Math.min(octets.length, room));
        count += octets.length;
        return octets;
    }

    /** What happens at the last octet that was taken. */
    List<Fault> faults() {
        return faults.at(Ftp.FILE, count);
    }

    long count() {
        return count;
    }

    byte[] beginning() {
        return beginning.toByteArray();
    }
}
