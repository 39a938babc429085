package io.attest.dte;

import java.util.List;

/**
 * A stretch of a canonical text for which something else may stand.
 *
 * @param start its first character
 * @param end behind its last character; the same as the start where something may be put in
 * @param also regular expressions for what may stand there
 */
record Piece(int start, int end, List<String> also) {

    /** The same alternative twice would double the work of every mismatch behind it. */
    void add(String alternative) {
        if (!also.contains(alternative)) {
            also.add(alternative);
        }
    }

    boolean isSameAs(Piece other) {
        return start == other.start && end == other.end;
    }

    /** Whether the other lies within this one; what may be put in at either end lies outside. */
    boolean holds(Piece other) {
        return !isSameAs(other)
                && start <= other.start
                && other.end <= end
                && (other.start != other.end || start < other.start && other.end < end);
    }

    /** Whether they overlap and neither holds the other. */
    boolean crosses(Piece other) {
        return start < other.end && other.start < end && !holds(other) && !other.holds(this);
    }
}
