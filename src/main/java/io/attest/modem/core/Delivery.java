package io.attest.modem.core;

import java.time.Duration;
import java.util.List;

/** How a burst of octets gets onto the line: in which pieces, and how long after it was written. */
@FunctionalInterface
public interface Delivery {

    Delivery AT_ONCE = burst -> List.of(new Piece(Duration.ZERO, burst));

    List<Piece> pieces(byte[] burst);

    /** Some octets, and the time from the writing of the burst. */
    record Piece(Duration after, byte[] octets) {}
}
