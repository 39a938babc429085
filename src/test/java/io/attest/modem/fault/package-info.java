/**
 * The faults and variants of the reference modem, each compared with the faultless modem in long dialogues, those of mail and
 * names before real servers.
 *
 * <p>Nothing here says whether a suite catches a fault; only that there is something to catch. Start reading at
 * {@link io.attest.modem.fault.FaultsTest}.
 */
@NullMarked
package io.attest.modem.fault;

import org.jspecify.annotations.NullMarked;
