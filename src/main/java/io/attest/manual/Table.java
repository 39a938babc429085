package io.attest.manual;

/**
 * A table of the manual.
 *
 * @param id for instance {@code T-2-05}
 * @param section the heading of its section
 * @param what what it tabulates
 * @param kind for instance {@code value-list}, {@code command-response} or {@code read-list}
 * @param notes how its rows were counted; may be empty
 */
public record Table(String id, String section, String what, String kind, String notes) {}
