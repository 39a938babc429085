/**
 * The gates: a TCP proxy before each server of the modem's Internet that knows the protocol line by line, so that a case
 * can say at which stage a server answers what, keeps silent or ends the connection.
 *
 * <p>A {@link io.attest.internet.gate.Conversation} takes one line of the modem at a time, lets the faults of its stage
 * act, and passes it on to the real server unless a fault has taken its place. What is particular to SMTP, POP3 or FTP
 * stands in a {@link io.attest.internet.gate.Dialogue}; a {@link io.attest.internet.gate.Transfer} is a data connection of
 * FTP. It must not know which server is behind, nor the modem.
 *
 * <p>Start reading at {@link io.attest.internet.gate.Gates}.
 */
@NullMarked
package io.attest.internet.gate;

import org.jspecify.annotations.NullMarked;
