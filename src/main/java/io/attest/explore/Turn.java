package io.attest.explore;

import java.time.Duration;
import java.util.List;

/**
 * One thing that was done and what came of it.
 *
 * @param sentence of the features' vocabulary, without its keyword: {@code the host issues `AT#TCPPORT=1,23`}
 * @param heard what the modem wrote then until it fell silent, in the pieces in which it came
 * @param elsewhere what was seen elsewhere, as sentences that would expect it: {@code the peer receives `abc`}
 */
public record Turn(String sentence, List<Piece> heard, List<String> elsewhere) {

    /**
     * Octets with no long silence among them.
     *
     * @param after the time from what was done, or from the last piece, to its first octet
     * @param octets as ISO 8859-1
     */
    public record Piece(Duration after, String octets) {}

    /** All that the modem wrote. */
    public String text() {
        StringBuilder text = new StringBuilder();
        heard.forEach(piece -> text.append(piece.octets()));
        return text.toString();
    }
}
