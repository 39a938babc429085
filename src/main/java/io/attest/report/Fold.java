package io.attest.report;

import io.attest.log.LogEntry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page leaves out, counted: entries, octets and their SHA-256 by lane, and where in the text it stands. */
final class Fold {

    /** Of one lane. */
    private static final class Of {
        private long entries;
        private long octets;
        private @Nullable MessageDigest digest;
    }

    private final Map<Lane, Of> lanes = new EnumMap<>(Lane.class);
    private final long firstLine;
    private final Duration from;
    private long lastLine;
    private Duration to;
    private long entries;

    /** @param line of the text, from 1, at which it begins */
    Fold(long line, Duration at) {
        firstLine = line;
        lastLine = line;
        from = at;
        to = at;
    }

    /** @param line the last of its lines of the text */
    void add(Lane lane, LogEntry entry, @Nullable Octets octets, long line) {
        Of of = lanes.computeIfAbsent(lane, first -> new Of());
        entries++;
        of.entries++;
        lastLine = line;
        to = entry.at();
        if (octets != null) {
            of.octets += octets.count();
            if (of.digest == null) {
                of.digest = sha256();
            }
            of.digest.update(octets.bytes(), 0, octets.count());
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256; use a complete one", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** For instance {@code 3,912 entries folded, 12.004 to 14.300 s}. */
    String summary() {
        return grouped(entries) + (entries == 1 ? " entry" : " entries") + " folded, " + seconds(from) + " to "
                + seconds(to) + " s";
    }

    /** A line for each lane. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lanes.forEach((lane, of) -> lines.add(lane.word() + ": " + grouped(of.entries)
                + (of.entries == 1 ? " entry" : " entries")
                + (of.digest == null ? "" : ", " + grouped(of.octets) + " octets, SHA-256 " + hex(of.digest))));
        return lines;
    }

    boolean hasFailed() {
        return lanes.containsKey(Lane.FAILED);
    }

    String place() {
        return firstLine == lastLine ? "line " + firstLine : "lines " + firstLine + " to " + lastLine;
    }

    private static String seconds(Duration at) {
        return new Markup().seconds(at.toMillis(), 0).toString();
    }

    static String grouped(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
