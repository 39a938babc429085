package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.util.Set;
import java.util.regex.Pattern;

/** SMTP (RFC 5321) with AUTH (RFC 4954). */
final class Smtp implements Protocol {

    private static final Set<String> STAGES = Set.of(
            "connect",
            "greeting",
            "EHLO",
            "HELO",
            "hello",
            "AUTH",
            "user name",
            "password",
            "MAIL",
            "RCPT",
            "DATA",
            "final dot",
            "QUIT",
            Turn.EVERY);

    private static final Pattern RECIPIENT = Pattern.compile("(1st|2nd|3rd|[4-9]th|10th) RCPT|RCPT <[^<>]+>");

    @Override
    public String title() {
        return "SMTP";
    }

    @Override
    public String key() {
        return "smtp";
    }

    @Override
    public String stages() {
        return "connect, greeting, EHLO, HELO, hello (either), AUTH, user name, password, MAIL, RCPT, 1st RCPT to"
                + " 10th RCPT, RCPT <address>, DATA, octet N of the body, final dot, QUIT, every answer";
    }

    @Override
    public boolean isStage(String name) {
        return STAGES.contains(name) || RECIPIENT.matcher(name).matches();
    }

    @Override
    public Set<String> texts() {
        return Set.of(SmtpDialogue.BODY);
    }

    @Override
    public boolean can(Fault fault) {
        return !(fault.action() instanceof Action.Offers)
                || fault.stage().equals("EHLO")
                || fault.stage().equals("hello");
    }

    @Override
    public Dialogue begin(Records.Connection seen, Gate gate, Conversation conversation) {
        return new SmtpDialogue(seen, gate.faults());
    }
}
