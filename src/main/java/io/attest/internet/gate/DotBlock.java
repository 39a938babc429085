package io.attest.internet.gate;

/**
 * Finds the end of text that is ended by a line with nothing but a dot: the body of a mail (RFC 5321, 4.5.2) and the
 * lines of an answer (RFC 1939, 3). Only CR LF ends a line.
 */
final class DotBlock {

    /** Octets of the ending line: the dot, CR, LF. */
    static final int END = 3;

    private boolean lineBegins = true;
    private boolean afterCr;
    private boolean ended;

    /**
     * How many of the octets surely belong to the text; fewer than there are where it depends on what comes next.
     *
     * @param most no more than these
     */
    int text(Octets octets, int most) {
        int size = octets.size();
        for (int at = 0; at < Math.min(size, most); at++) {
            byte octet = octets.at(at);
            if (lineBegins && octet == '.') {
                if (at + 1 < size && octets.at(at + 1) != '\r') {
                    lineBegins = false;
                    continue;
                }
                if (at + 2 >= size) {
                    return at;
                }
                if (octets.at(at + 2) == '\n') {
                    ended = true;
                    return at;
                }
            }
            lineBegins = afterCr && octet == '\n';
            afterCr = octet == '\r';
        }
        return Math.min(size, most);
    }

    /** Whether the next octets are the ending line. */
    boolean ended() {
        return ended;
    }
}
