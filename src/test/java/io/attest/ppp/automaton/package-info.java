/**
 * The automaton, cell by cell.
 *
 * <p>Start reading at {@link io.attest.ppp.automaton.TransitionTest}.
 */
@NullMarked
package io.attest.ppp.automaton;

import org.jspecify.annotations.NullMarked;
