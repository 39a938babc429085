/**
 * The mail and file cases with servers that others wrote, and a server of serial ports for the lines. What is judged
 * right with servers of our own alone may be a mistake that the modem, the servers and the cases share.
 *
 * <p>It needs Debian's exim4 and dovecot, its proftpd or its ser2net on the machine and is skipped without them. The
 * mail and file servers stand behind the same gates as those that are usual, so that a case can still make them fail.
 *
 * <p>Start reading at {@link io.attest.foreign.ForeignMailTest}.
 */
@NullMarked
package io.attest.foreign;

import org.jspecify.annotations.NullMarked;
