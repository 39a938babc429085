/**
 * The tester's engine against modems that follow a script, and against what cases may leave behind.
 *
 * <p>Start reading at {@link io.attest.dte.ScriptedModem}, then {@link io.attest.dte.FramingTest}.
 */
@NullMarked
package io.attest.dte;

import org.jspecify.annotations.NullMarked;
