package io.attest.modem.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.commons.net.smtp.SMTPClient;
import org.apache.commons.net.smtp.SMTPReply;

/** An SMTP client that also writes the octets of a mail as they are; the writer of the library mends line ends. */
final class Smtp extends SMTPClient {

    /** Opens the text of a mail after DATA was agreed to. */
    OutputStream text() {
        return new BufferedOutputStream(_output_);
    }

    boolean agrees() {
        return SMTPReply.isPositiveCompletion(getReplyCode());
    }

    boolean wantsMore() {
        return SMTPReply.isPositiveIntermediate(getReplyCode());
    }

    /** Whether the answer to EHLO offers a mechanism of AUTH. */
    boolean offers(String mechanism) {
        return Arrays.stream(getReplyStrings())
                .map(line -> line.toUpperCase(java.util.Locale.ROOT))
                .filter(line -> line.matches("\\d{3}[ -]AUTH[ =].*"))
                .anyMatch(line -> Arrays.asList(line.split("[ =]")).contains(mechanism));
    }

    /** The path between angle brackets. */
    int from(String sender) throws IOException {
        return mail('<' + sender + '>');
    }

    int to(String recipient) throws IOException {
        return rcpt('<' + recipient + '>');
    }
}
