/**
 * The search held to what it promises: the author alone here, with a modem that says nothing or what is laid in its mouth.
 *
 * <p>Start reading at {@link io.attest.explore.SeededAuthorTest}.
 */
@NullMarked
package io.attest.explore;

import org.jspecify.annotations.NullMarked;
