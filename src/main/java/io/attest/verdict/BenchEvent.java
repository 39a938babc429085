package io.attest.verdict;

import java.time.Instant;

/**
 * Something that happened to a bench of a run.
 *
 * @param bench the bench's name
 * @param at the wall clock
 * @param what {@link #OPENED}, {@link #RESUMED}, {@link #QUARANTINED} or {@link #CLOSED}
 * @param why the reason; may be empty
 */
public record BenchEvent(String bench, Instant at, String what, String why) {

    /** The run began on it. */
    public static final String OPENED = "opened";

    /** The run was gone on with on it, after a kill or an incomplete end. */
    public static final String RESUMED = "resumed";

    /** It is out of use for the rest of the run, or could not be taken up at all. */
    public static final String QUARANTINED = "quarantined";

    /** The run is over on it. */
    public static final String CLOSED = "closed";
}
