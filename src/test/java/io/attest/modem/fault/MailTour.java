package io.attest.modem.fault;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.modem.Design;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Walks through all that mail and names can do, before the servers of a bench. */
final class MailTour implements AutoCloseable {

    private static final List<String> SMTP = List.of(
            "greeting",
            "hello",
            "AUTH",
            "user name",
            "password",
            "MAIL",
            "1st RCPT",
            "2nd RCPT",
            "RCPT <copy1@example.org>",
            "DATA",
            "final dot",
            "QUIT");

    private static final List<String> POP3 = List.of("greeting", "USER", "PASS", "STAT", "TOP", "RETR", "DELE", "QUIT");

    private final FarEnds farEnds = new FarEnds();
    private final Internet internet = Internet.start(farEnds);
    private final Walks<MailWalk> walks = new Walks<>(
            design -> new MailWalk(design, internet, farEnds),
            List.of(
                    MailTour::sent,
                    MailTour::typed,
                    MailTour::written,
                    MailTour::silentHost,
                    MailTour::silentServer,
                    MailTour::refused,
                    MailTour::lost,
                    MailTour::retrieved,
                    MailTour::notRetrieved,
                    MailTour::cutOff,
                    MailTour::nameServers,
                    MailTour::named,
                    MailTour::numbers,
                    MailTour::beside,
                    MailTour::lacking,
                    MailTour::inside));

    /** Whether a modem of that design does something else than that of the manual, on the line or at the servers. */
    boolean differs(Design design) {
        return walks.differs(design);
    }

    @Override
    public void close() {
        internet.close();
    }

    private static void sent(MailWalk modem) {
        modem.connect();
        modem.issue("AT#SENDMAIL3", "AT#SENDMAIL2", "AT#SENDMAIL1", "AT#VSTATE");
        modem.look("recipient1", "recipient2", "copy2", "recipient3");
        modem.write("AT#REC1ADD\rone@example.org\r\ntwo@example.org\r\nthree@example.org\u001a");
        modem.set(
                "CCREC1=\"\"",
                "CCREC2=\"\"",
                "SUBJ1=\"\"",
                "SENDERNAME=\"\"",
                "SMTPPORT=2525",
                "DOMAIN=\"other.example\"");
        modem.issue("AT#SENDMAIL1");
        modem.set("SMTPUN=\"\"", "SMTPSERV=\"198.51.100.26\"", "SMTPPORT=25");
        modem.issue("AT#SENDMAIL2");
        modem.set("SMTPPW=\"\"", "SMTPUN=\"mailer\"");
        modem.issue("AT#SENDMAIL2", "AT#PUTMAIL");
        modem.write("text\r\n.\r\n");
        modem.look("one", "two", "recipient2");
        modem.fault("SMTP", "EHLO", "offers only PLAIN");
        modem.set("SMTPPW=\"mailsecret\"");
        modem.issue("AT#SENDMAIL1");
        modem.look();
    }

    private static void typed(MailWalk modem) {
        modem.connect();
        for (String text : List.of("The end.\r\n\r\n+++AT#VSTATE\r\nlast\r\n", "", ".one\r\n..\r\n", "x".repeat(998))) {
            modem.issue("AT#PUTMAIL");
            modem.write(text);
            modem.write("\r\n.\r\n");
            modem.look("recipient1", "copy1");
        }
        modem.issue("ATE1", "AT#PUTMAIL");
        modem.octetByOctet("one\r\ntwo\r\n.\r\n");
        modem.issue("AT#PUTMAIL");
        modem.write(("y".repeat(62) + "\r\n").repeat(1100) + "\r\n.\r\n");
        modem.issue("AT#VSTATE");
        modem.look("recipient1");
    }

    private static void written(MailWalk modem) {
        modem.connect();
        modem.set("SMTPUN=\"Mailer\"");
        modem.issue("AT#PUTMAIL");
        modem.set("SMTPUN=\"mailer\"");
        modem.issue("AT#PUTMAIL");
        modem.write(("-.".repeat(30) + "-\r\n").repeat(100) + ".\r\n");
        modem.look("recipient1");
        modem.mail("long", "y".repeat(300) + "\r\n");
        modem.internet.mail(
                "reader", "FROM: ann@example.org\r\nSUBJECT: loud\r\n\r\nx\r\n".getBytes(StandardCharsets.ISO_8859_1));
        modem.set("POP3HEADERMODE=1");
        modem.issue("AT#GETMAIL", "AT#GETMAIL");
        modem.set("POP3UN=\"reader2\"", "POP3PW=\"popsecret2\"");
        modem.issue("AT#GETMAIL");
        modem.look();
    }

    private static void silentHost(MailWalk modem) {
        modem.connect();
        modem.issue("AT#PUTMAIL");
        modem.pass(40);
        modem.write("x");
        modem.pass(40);
        modem.write("half of the end\r\n.");
        modem.pass(200);
        modem.issue("AT#PUTMAIL");
        modem.write("\r\nnext\r\n.\r\n");
        modem.look("recipient1");
    }

    private static void silentServer(MailWalk modem) {
        modem.connect();
        for (String stage : List.of("greeting", "final dot")) {
            modem.fault("SMTP", stage, "says nothing");
            modem.issue("AT#PUTMAIL");
            modem.pass(30);
            modem.write("text\r\n.\r\n");
            modem.pass(300);
            modem.look("recipient1");
        }
        modem.fault("SMTP", "final dot", "says nothing");
        modem.issue("AT#SENDMAIL2");
        modem.pass(100);
        modem.goOn("SMTP");
        modem.look("recipient2");
    }

    private static void refused(MailWalk modem) {
        modem.connect();
        for (String stage : SMTP) {
            modem.fault("SMTP", stage, "answers 550 5.0.0 no");
            modem.issue("AT#SENDMAIL1");
            modem.look("recipient1", "copy1");
        }
        modem.write("AT#REC1ADD\rone@example.org\r\ntwo@example.org\u001a");
        modem.fault("SMTP", "1st RCPT", "answers 550 5.0.0 no");
        modem.issue("AT#PUTMAIL");
        modem.write("text\r\n.\r\n");
        modem.look("one", "two", "copy1");
        modem.set("SMTPUN=\"\"");
        modem.fault("SMTP", "HELO", "answers 502 5.5.1 no");
        modem.issue("AT#SENDMAIL2");
        modem.look("recipient2");
    }

    private static void lost(MailWalk modem) {
        modem.connect();
        for (String stage : List.of("greeting", "MAIL", "octet 100 of the body", "final dot", "QUIT")) {
            for (String action : List.of("closes", "resets")) {
                modem.fault("SMTP", stage, action);
                modem.issue("AT#PUTMAIL");
                modem.write("text\r\n".repeat(50));
                modem.write("\r\n.\r\n");
                modem.issue("AT#VSTATE");
                modem.look();
            }
        }
        modem.set("SMTPSERV=\"198.51.100.98\"");
        modem.issue("AT#SENDMAIL1");
    }

    private static void retrieved(MailWalk modem) {
        modem.connect();
        modem.set("SMTPSERV=\"198.51.100.111\"", "SMTPPORT=1110");
        for (int mode = 0; mode <= 1; mode++) {
            modem.set("POP3HEADERMODE=" + mode);
            modem.mail("First", "one.\r\n\r\ntwo\r\n");
            modem.mail("Second", ("z".repeat(62) + "\r\n").repeat(100) + ".dot\r\nno end");
            modem.mail("Third", "");
            modem.issue("AT#GETMAIL");
            modem.look();
            modem.mail("Second", ("z".repeat(62) + "\r\n").repeat(100) + ".dot\r\nno end");
            modem.issue("AT#GETMAIL", "AT#GETMAIL", "AT#VSTATE");
            modem.look();
        }
        modem.set("POP3PORT=1110");
        modem.issue("AT#GETMAIL");
        modem.look();
    }

    private static void notRetrieved(MailWalk modem) {
        modem.connect();
        for (String stage : POP3) {
            modem.mail("First", "one\r\n");
            modem.fault("POP3", stage, "answers -ERR no");
            modem.issue("AT#GETMAIL");
            modem.look();
        }
    }

    private static void cutOff(MailWalk modem) {
        modem.connect();
        for (String action : List.of("closes", "resets", "says nothing")) {
            modem.mail("First", "one line of it\r\n".repeat(20));
            modem.fault("POP3", "octet 200 of RETR", action);
            modem.issue("AT#GETMAIL");
            modem.write("AT\r\u0003\u001a\r\n.\r\n");
            modem.pass(200);
            modem.issue("AT#VSTATE");
            modem.look();
        }
    }

    private static void nameServers(MailWalk modem) {
        modem.set("SMTPSERV=\"smtp.example.org\"", "POP3SERV=\"pop3.example.org\"");
        modem.connect();
        modem.issue("AT#SENDMAIL1", "AT#GETMAIL");
        modem.look();
        for (String answer : List.of("nothing", "NXDOMAIN", "198.51.100.111")) {
            modem.answers("53", "*", answer);
            modem.issue("AT#GETMAIL");
            modem.pass(300);
            modem.look();
        }
        modem.set("DNSSERV2=\"0.0.0.0\"");
        modem.answers("53", "*", "nothing");
        modem.issue("AT#GETMAIL");
        modem.pass(300);
        modem.look();
    }

    private static void named(MailWalk modem) {
        modem.set("SMTPSERV=\"smtp.example.org\"");
        modem.connect("198.51.100.55", "198.51.100.56");
        modem.issue("AT#SENDMAIL1", "AT#VDNS");
        modem.look();
        modem.set("SMTPSERV=\"nobody.example.org\"");
        modem.issue("AT#SENDMAIL1");
        modem.pass(60);
        modem.look();
        modem.issue("AT#CONNECTIONSTOP");
        modem.set("DNSSERV1=\"198.51.100.54\"", "DNSSERV2=\"198.51.100.53\"", "SMTPSERV=\"smtp2.example.org\"");
        modem.connect();
        modem.issue("AT#SENDMAIL1");
        modem.look();
    }

    private static void numbers(MailWalk modem) {
        modem.connect();
        modem.mail("First", "one\r\n");
        modem.issue("ATV0", "AT#GETMAIL", "AT#GETMAIL", "AT#PUTMAIL");
        modem.write("text\r\n.\r\n");
    }

    private static void beside(MailWalk modem) {
        modem.connect();
        for (String command : List.of("AT#GETMAIL", "AT#PUTMAIL", "AT#SENDMAIL1")) {
            modem.fault("SMTP", "greeting", "says nothing");
            modem.fault("POP3", "greeting", "says nothing");
            modem.issue(command, "AT#GETMAIL", "AT#PUTMAIL", "AT#SENDMAIL1", "AT#SUBJ3=\"new\"", "AT#VSTATE");
            modem.goOn("SMTP");
            modem.goOn("POP3");
            modem.write("text\r\n.\r\n");
            modem.issue("AT#SUBJ3?");
            modem.look();
        }
        modem.issue("AT#PUTMAIL");
        modem.write("text");
        modem.act("drop-bearer");
        modem.look();
    }

    private static void lacking(MailWalk modem) {
        modem.issue("AT#GETMAIL", "AT#PUTMAIL", "AT#SENDMAIL1");
        modem.connect();
        modem.set("REC2=\"\"", "SENDERADDR=\"\"");
        modem.issue("AT#SENDMAIL2");
        modem.set("DOMAIN=\"\"");
        modem.issue("AT#SENDMAIL2");
        modem.look();
    }

    private static void inside(MailWalk modem) {
        modem.connect();
        for (String part : List.of("resource", "open-flow", "close-flow", "flow-confirmation")) {
            modem.act("internal-fault", "at", part);
            modem.issue("AT#SENDMAIL1", "AT#GETMAIL");
        }
        modem.look();
    }
}
