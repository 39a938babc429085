package io.attest.dte;

import io.attest.dte.Arrivals.Arrival;
import java.time.Duration;

/**
 * Something from which a time may be counted.
 *
 * @param what what happened, for messages
 * @param when on the line's clock
 */
record Event(String what, Arrival when) {

    Event(String what, Duration at) {
        this(what, new Arrival(at, Duration.ZERO));
    }
}
