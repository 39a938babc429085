/**
 * Mail over the link: AT#PUTMAIL, AT#SENDMAIL1 to 3 and AT#GETMAIL, with Commons Net as SMTP and POP3 client.
 *
 * <p>Each is an errand that follows the protocol step by step and gives each step's failure its code of chapter 9. What a
 * firmware could get wrong is a method of {@link io.attest.modem.mail.MailRules}. This room must not know how a command
 * line was written.
 *
 * <p>Start reading at {@link io.attest.modem.mail.MailRules}, then {@link io.attest.modem.mail.SendMail}.
 */
@NullMarked
package io.attest.modem.mail;

import org.jspecify.annotations.NullMarked;
