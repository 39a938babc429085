/**
 * The option negotiation automaton of RFC 1661, chapter 4: ten states, sixteen events, thirteen actions.
 *
 * <p>Pure: it must not know packets, timers or counters; who drives it does the actions in their order.
 *
 * <p>Start reading at {@link io.attest.ppp.automaton.Transition}.
 */
@NullMarked
package io.attest.ppp.automaton;

import org.jspecify.annotations.NullMarked;
