package io.attest.verdict;

/**
 * How a verdict was come by.
 *
 * @param bench the bench's name
 * @param block the block of cases between two checks of that bench, from 1
 * @param number which attempt at the case it was, from 1
 * @param wall where the wall-clock time went
 */
public record Attempt(String bench, int block, int number, Split wall) {

    /** Of a record that is older than these fields. */
    public static final Attempt UNKNOWN = new Attempt("", 0, 1, Split.NONE);
}
