/**
 * Files over the link: AT#FTPGET and AT#FTPPUT, with Commons Net on the control connection.
 *
 * <p>Each is an errand that follows RFC 959 step by step and gives each step's failure its code of chapter 9. The data
 * connection is the modem's own, so that the host is told at the right moment. What a firmware could get wrong is a
 * method of {@link io.attest.modem.ftp.FtpRules}. This room must not know how a command line was written.
 *
 * <p>Start reading at {@link io.attest.modem.ftp.FtpRules}, then {@link io.attest.modem.ftp.GetFile}.
 */
@NullMarked
package io.attest.modem.ftp;

import org.jspecify.annotations.NullMarked;
