/**
 * The post office: GreenMail as SMTP and POP3 server with mailboxes in memory.
 *
 * <p>GreenMail keeps the accounts, the mailboxes, the connections and their states. It reads mails into MIME messages
 * and writes them anew, which alters line ends, 8-bit headers and blanks at the end; so the octets of each mail are kept
 * beside, and the commands that take or give them are this room's own. It must not know gates or faults.
 *
 * <p>Start reading at {@link io.attest.internet.post.PostOffice}.
 */
@NullMarked
package io.attest.internet.post;

import org.jspecify.annotations.NullMarked;
