package io.attest.bench;

import java.util.Set;

/**
 * A firmware fault or variant with which a reference modem can be built.
 *
 * @param id its name, as in the {@code faults} of a bench file
 * @param harmful whether a conforming suite must fail on it
 * @param operator the kind of mistake, in words for people
 * @param breaks rows and requirements of which at least one must fail; for a variant, the errata that allow it
 * @param what the difference in one line
 */
public record Planted(String id, boolean harmful, String operator, Set<String> breaks, String what) {}
