/**
 * The command line: each command a few lines over a use case. The only room that prints or exits.
 *
 * <p>Exit codes: 0 conforms, 1 does not conform, 2 usage or configuration, 3 inconclusive or bench trouble, 4 nothing ran.
 * A user's mistake is one line on standard error that names the way out, never a stack trace.
 *
 * <p>Start reading at {@link io.attest.cli.Attest}.
 */
@NullMarked
package io.attest.cli;

import org.jspecify.annotations.NullMarked;
