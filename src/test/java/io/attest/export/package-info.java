/**
 * Cases made by hand, and what their scripts say; hostile words above all. That the scripts work on a modem is shown by
 * {@code io.attest.cli.ExportedScriptsTest}.
 *
 * <p>Start reading at {@link io.attest.export.ExportTest}.
 */
@NullMarked
package io.attest.export;

import org.jspecify.annotations.NullMarked;
