package io.attest.modem.fault;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.modem.Design;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One modem that has mail to send and a mailbox to look into. */
final class MailWalk extends Walk {

    private static final List<String> PATHS = List.of(
            "smtp.at",
            "smtp.hello",
            "smtp.login",
            "smtp.sender",
            "smtp.recipients",
            "smtp.subjects",
            "pop3.at",
            "pop3.user",
            "pop3.password",
            "pop3.retrieved",
            "pop3.deleted",
            "dns.asked",
            "mailbox.reader");

    MailWalk(Design design, Internet internet, FarEnds farEnds) {
        super(design, internet, farEnds);
        set(
                "SMTPSERV=\"198.51.100.25\"",
                "SMTPUN=\"mailer\"",
                "SMTPPW=\"mailsecret\"",
                "POP3SERV=\"198.51.100.110\"",
                "POP3UN=\"reader\"",
                "POP3PW=\"popsecret\"",
                "DOMAIN=\"unit.example.net\"",
                "SENDERNAME=\"Test module\"",
                "SENDERADDR=\"module@example.org\"");
        for (int mail = 1; mail <= 3; mail++) {
            set(
                    "REC" + mail + "=\"recipient" + mail + "@example.org\"",
                    "CCREC" + mail + "=\"copy" + mail + "@example.org\"",
                    "SUBJ" + mail + "=\"subject " + mail
                            + " that is longer than any line of any display of that time was\"");
            write("AT#BODY" + mail + "\rbody " + mail + "\r\n" + "-".repeat(80) + "\r\n\u001a");
        }
    }

    void mail(String subject, String body) {
        internet.mail(
                "reader",
                ("From: Ann <ann@example.org>\r\nTo: reader@example.org\r\nCc: bob@example.org\r\nSubject: " + subject
                                + "\r\nX-Other: field\r\n\r\n" + body)
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What the servers have seen since the last time, with the mails; the servers are as usual again. */
    void look(String... mailboxes) {
        for (String path : PATHS) {
            seen.append("\n= ").append(path).append(' ').append(internet.seen(path));
        }
        for (String mailbox : mailboxes) {
            for (byte[] mail : internet.mailbox(mailbox)) {
                seen.append("\n= ").append(mailbox).append('\n').append(new String(mail, StandardCharsets.ISO_8859_1));
            }
        }
        internet.reset();
    }
}
