/**
 * A second modem, written after the manual by somebody who has not seen the first: what both do alike is not one mistake made twice.
 *
 * <p>It is small and leaves out mail and FTP. It knows the JDK and a reader of JSON, and nothing of this house: it meets
 * the suite on a TCP line and on the HTTP port of the actuator contract. One thread does everything, see {@link
 * io.attest.stranger.Reactor}; its clock runs with the real one and can be moved ahead.
 *
 * <p>Start reading at {@link io.attest.stranger.StrangerModem}, then {@link io.attest.stranger.Modem}.
 */
@NullMarked
package io.attest.stranger;

import org.jspecify.annotations.NullMarked;
