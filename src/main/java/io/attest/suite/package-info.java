/**
 * The abstract test suite as data: every test case of {@code features/} with its id, what it covers, its tags and where it
 * stands, read without running anything.
 *
 * <p>Listing, selecting, counting and linting work on this; running works on the same files through Cucumber. It must not
 * know benches or verdicts.
 *
 * <p>Start reading at {@link io.attest.suite.Suite}.
 */
@NullMarked
package io.attest.suite;

import org.jspecify.annotations.NullMarked;
