package io.attest.internet.loop;

import io.attest.line.Brackets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was said on the Internet side since somebody last asked, in order, a line each. Memory is bounded. */
public final class Journal {

    private static final int MOST_LINES = 20_000;

    /** Octets of one event that are shown. */
    public static final int MOST_SHOWN = 200;

    private final List<String> lines = new ArrayList<>();
    private long dropped;

    /** The modem said something to a server. */
    public void heard(String server, byte[] octets) {
        add(server + " < " + shown(octets, octets.length));
    }

    /** The modem was told something. */
    public void said(String server, byte[] octets) {
        add(server + " > " + shown(octets, octets.length));
    }

    /** Something long went by. */
    public void passed(String server, String direction, byte[] beginning, long octets) {
        add(server + " " + direction + " " + shown(beginning, octets));
    }

    /** Something else happened. */
    public void note(String server, String what) {
        add(server + " -- " + what);
    }

    private static String shown(byte[] octets, long count) {
        byte[] head = octets.length <= MOST_SHOWN ? octets : Arrays.copyOf(octets, MOST_SHOWN);
        String text = Brackets.of(new String(head, StandardCharsets.ISO_8859_1));
        return count <= head.length ? text : text + " ... and " + (count - head.length) + " octets more";
    }

    private synchronized void add(String line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        } else {
            dropped++;
        }
    }

    /** The lines, which are forgotten then. */
    public synchronized List<String> take() {
        List<String> taken = new ArrayList<>(lines);
        if (dropped > 0) {
            taken.add("... and " + dropped + " lines more that were not kept");
        }
        lines.clear();
        dropped = 0;
        return taken;
    }
}
