/**
 * What the modem says and in which frame: result codes, reports, errors and the V* displays.
 *
 * <p>Every octet that frames an answer is decided here, from the registers S3 and S4 and the settings E, Q and V. This
 * room knows parameters as rows to show; it must not know which command asked.
 *
 * <p>Start reading at {@link io.attest.modem.answer.Framing}, then {@link io.attest.modem.answer.Answers}.
 */
@NullMarked
package io.attest.modem.answer;

import org.jspecify.annotations.NullMarked;
