/**
 * The house as a whole.
 *
 * <p>Start reading at {@link io.attest.HouseTest}.
 */
@NullMarked
package io.attest;

import org.jspecify.annotations.NullMarked;
