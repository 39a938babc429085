package io.attest.verdict;

import java.util.List;

/**
 * What was claimed of the modem before the run, and what came of looking at it.
 *
 * @param name how reports name the ICS; empty where there is none and everything is claimed
 * @param digest of its content; empty where there is none
 * @param unclaimed the capabilities that are not claimed
 * @param deviations the known deviations
 * @param review what the static conformance review found, a sentence each
 */
public record Statement(
        String name, String digest, List<String> unclaimed, List<Deviation> deviations, List<String> review) {

    /** No ICS: everything is claimed. */
    public static final Statement ALL = new Statement("", "", List.of(), List.of(), List.of());
}
