/**
 * The steps: the closed vocabulary of the features ({@code features/README.md}), grouped by who acts: the host, the
 * modem, the bench, the network, the servers and peers on the Internet.
 *
 * <p>A step is a line or two over {@link io.attest.dte.Tester} or {@link io.attest.bench.Bench}. Literals stand in the
 * features; here stand only those of one preamble ({@link io.attest.steps.Bearer}). The steps share nothing with the
 * reference modem and meet it on the line only.
 *
 * <p>Start reading at {@link io.attest.steps.RunningCase} and {@link io.attest.steps.CaseHooks}.
 */
@NullMarked
package io.attest.steps;

import org.jspecify.annotations.NullMarked;
