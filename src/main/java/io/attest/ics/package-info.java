/**
 * The implementation conformance statement: what is claimed of a modem, where it is known to deviate, and what a look at
 * the modem says of both before the first case.
 *
 * <p>Knows the suite, the manual and the words of verdicts. It must not know benches, lines or steps: a modem is asked
 * through a function that takes a command line and gives the answer.
 *
 * <p>Start reading at {@link io.attest.ics.Ics}; the capabilities there are stand in {@code capabilities.csv}.
 */
@NullMarked
package io.attest.ics;

import org.jspecify.annotations.NullMarked;
