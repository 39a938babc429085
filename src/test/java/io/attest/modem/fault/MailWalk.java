package io.attest.modem.fault;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.line.PipeLine;
import io.attest.modem.Design;
import io.attest.modem.ReferenceModem;
import io.attest.modem.flash.MemoryFlash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One modem with a link, before real servers; what came, when, and what the servers saw is one text. */
final class MailWalk {

    private static final Duration QUIET = Duration.ofSeconds(2);

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

    private final StringBuilder seen = new StringBuilder();
    private final Internet internet;
    private final ReferenceModem modem;
    private final PipeLine line;
    private Duration last = Duration.ofSeconds(-1);

    MailWalk(Design design, Internet internet, FarEnds farEnds) {
        this.internet = internet;
        internet.reset();
        modem = new ReferenceModem(design, new MemoryFlash());
        line = new PipeLine(modem, "walk", farEnds, List::of);
        modem.act("routes", internet.routes());
        issue("ATE0", "AT+WOPEN=1");
        set(
                "GPRSMODE=1",
                "APNSERV=\"apnserver.com\"",
                "SMTPSERV=\"198.51.100.25\"",
                "SMTPUN=\"mailer\"",
                "SMTPPW=\"mailsecret\"",
                "POP3SERV=\"198.51.100.110\"",
                "POP3UN=\"reader\"",
                "POP3PW=\"popsecret\"",
                "DNSSERV1=\"198.51.100.53\"",
                "DNSSERV2=\"198.51.100.54\"",
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

    /** What came so far. */
    String text() {
        return seen.toString();
    }

    void connect(String... operatorsServers) {
        act("gprs-outcome", "result", "accept", "address", "213.30.30.30", "dns", List.of(operatorsServers));
        issue("AT#CONNECTIONSTART");
    }

    void set(String... values) {
        for (String value : values) {
            issue("AT#" + value);
        }
    }

    void issue(String... lines) {
        for (String each : lines) {
            write(each + "\r");
        }
    }

    /** Writes, and takes what comes until the line is quiet. */
    void write(String octets) {
        seen.append("\n> ")
                .append(octets.length() > 100 ? octets.substring(0, 100) : octets)
                .append('\n');
        line.write(octets.getBytes(StandardCharsets.ISO_8859_1));
        take(QUIET);
    }

    void octetByOctet(String octets) {
        for (char octet : octets.toCharArray()) {
            write(Character.toString(octet));
        }
    }

    void pass(long seconds) {
        seen.append("\n~ ").append(seconds).append('\n');
        Duration until = line.elapsed().plusSeconds(seconds);
        while (line.elapsed().compareTo(until) < 0) {
            hear(line.read(until.minus(line.elapsed())));
        }
    }

    private void take(Duration quiet) {
        for (byte[] octets = line.read(quiet); octets.length > 0; octets = line.read(quiet)) {
            hear(octets);
        }
    }

    /** In how many pieces octets come at one time is chance. */
    private void hear(byte[] octets) {
        if (octets.length == 0) {
            return;
        }
        if (!line.elapsed().equals(last)) {
            last = line.elapsed();
            seen.append('@').append(last.toMillis()).append(' ');
        }
        seen.append(new String(octets, StandardCharsets.ISO_8859_1));
    }

    void act(String verb, Object... fields) {
        Map<String, Object> arguments = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            arguments.put((String) fields[at], fields[at + 1]);
        }
        seen.append("\n! ").append(verb).append(' ').append(modem.act(verb, arguments));
        take(QUIET);
    }

    void fault(String server, String stage, String action) {
        seen.append("\n! ").append(server).append(' ').append(stage).append(' ').append(action);
        internet.fault(server, stage, action);
    }

    void goOn(String server) {
        internet.goOn(server);
        take(QUIET);
    }

    void answers(String server, String name, String answer) {
        internet.answer("198.51.100." + server, name, answer);
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
