/**
 * Tests of the code on the line to the host. What AT#FTPGET and AT#FTPPUT do is tested one room above, where a host and a
 * server can talk to them.
 *
 * <p>Start reading at {@link io.attest.modem.ftp.DleTest}.
 */
@NullMarked
package io.attest.modem.ftp;

import org.jspecify.annotations.NullMarked;
