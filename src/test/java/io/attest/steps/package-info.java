/**
 * The steps, sentence by sentence: what each asks of the bench and of the modem, and what it says when it does not come.
 *
 * <p>Start reading at {@link io.attest.steps.SentencesTest}.
 */
@NullMarked
package io.attest.steps;

import org.jspecify.annotations.NullMarked;
