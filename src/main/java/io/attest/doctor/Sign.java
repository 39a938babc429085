package io.attest.doctor;

/**
 * One thing that was looked at.
 *
 * @param what it is, in a word or two
 * @param detail what was seen and, where it is not well, the way out
 */
public record Sign(Level level, String what, String detail) {

    /** How well it is. */
    public enum Level {
        /** As it should be. */
        OK,
        /** A run is possible, but something of it is not. */
        WARN,
        /** No run before this is mended. */
        BAD
    }
}
