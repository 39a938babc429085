/**
 * The search beyond the suite's own cases: dialogues are made up as they go on the reference modem, and what it did there is
 * asked of the modem under test. What differs is shrunk, sorted by the rows that it touches and written as a feature.
 *
 * <p>It plays the reference modem through the vocabulary of the features only, and judges through the tester; it knows nothing
 * of how either modem is built.
 *
 * <p>Start reading at {@link io.attest.explore.Search}.
 */
@NullMarked
package io.attest.explore;

import org.jspecify.annotations.NullMarked;
