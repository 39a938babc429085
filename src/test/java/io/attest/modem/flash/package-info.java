/**
 * The stores of the modem. One contract test runs over every kind of flash.
 *
 * <p>Nothing here needs a modem: a store is a map of texts. Start reading at
 * {@link io.attest.modem.flash.FlashTest}.
 */
@NullMarked
package io.attest.modem.flash;

import org.jspecify.annotations.NullMarked;
