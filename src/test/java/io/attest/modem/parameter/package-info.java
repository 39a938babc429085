/**
 * The rules of the modem's parameters, each by itself.
 *
 * <p>Nothing here needs a modem. Start reading at {@link io.attest.modem.parameter.RuleTest}.
 */
@NullMarked
package io.attest.modem.parameter;

import org.jspecify.annotations.NullMarked;
