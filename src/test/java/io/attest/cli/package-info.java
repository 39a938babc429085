/**
 * The command line as a user or a script meets it.
 *
 * <p>Start reading at {@link io.attest.cli.AttestTest}.
 */
@NullMarked
package io.attest.cli;

import org.jspecify.annotations.NullMarked;
