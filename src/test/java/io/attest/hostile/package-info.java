/**
 * A modem that answers with all that ever broke a reader, through a real run and into every form of its report.
 *
 * <p>Start reading at {@link io.attest.hostile.HostileModemTest}.
 */
@NullMarked
package io.attest.hostile;

import org.jspecify.annotations.NullMarked;
