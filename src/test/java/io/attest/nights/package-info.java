/**
 * Nights made up from a seed, and what is said of them. Start reading at {@link io.attest.nights.MadeNights}.
 */
@NullMarked
package io.attest.nights;

import org.jspecify.annotations.NullMarked;
