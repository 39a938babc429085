/**
 * The DTE: the tester's own AT engine. It issues command lines, compares what comes back with what was expected byte for
 * byte, and brings the modem to the idle testing state.
 *
 * <p>It reaches the modem through a {@link io.attest.line.Line} and knows nothing else of it: no parser, table or
 * constant of the reference modem. What the errata allow beside the canonical form is data ({@code acceptance.csv}).
 *
 * <p>Start reading at {@link io.attest.dte.Tester}, then {@link io.attest.dte.Expectation}; for what lasts from case to
 * case at {@link io.attest.dte.IdleState} and {@link io.attest.dte.Postamble}.
 */
@NullMarked
package io.attest.dte;

import org.jspecify.annotations.NullMarked;
