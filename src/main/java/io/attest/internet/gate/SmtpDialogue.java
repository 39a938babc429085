package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SMTP conversation. Of what is issued it keeps the envelope. */
final class SmtpDialogue implements Dialogue {

    static final String BODY = "the body";

    private static final Pattern PATH = Pattern.compile("(?i)(?:FROM|TO):\\s*(?:<([^>]*)>|(\\S*)).*");
    private static final Set<String> UNFOLLOWABLE = Set.of("STARTTLS", "BDAT");

    private final Records.Connection seen;
    private final Faults faults;
    private final Login login;
    private String hello = "";
    private String subject = "";

    SmtpDialogue(Records.Connection seen, Faults faults) {
        this.seen = seen;
        this.faults = faults;
        this.login = new Login(seen);
    }

    @Override
    public Turn greeting() {
        return Turn.of("connect", "greeting", Turn.EVERY);
    }

    @Override
    public Turn line(String line) {
        if (login.goesOn()) {
            return login.line(line);
        }
        String[] words = line.strip().split("\\s+", 2);
        String verb = words[0].toUpperCase(Locale.ROOT);
        String rest = words.length > 1 ? words[1] : "";
        return switch (verb) {
            case "EHLO", "HELO" -> hello(line, verb, rest);
            case "AUTH" -> login.begin(rest);
            case "MAIL" -> {
                seen.add("smtp.sender", address(rest));
                yield Turn.of("MAIL", Turn.EVERY);
            }
            case "RCPT" -> recipient(address(rest));
            case "DATA" -> Turn.of("DATA", Turn.EVERY);
            case "QUIT" -> Turn.of("QUIT", Turn.EVERY).asLast();
            default -> Turn.of(Turn.EVERY);
        };
    }

    private Turn hello(String line, String verb, String name) {
        hello = line;
        seen.set("smtp.hello", name);
        return Turn.of(verb, "hello", Turn.EVERY);
    }

    private Turn recipient(String address) {
        seen.add("smtp.recipients", address);
        return Turn.of(
                "RCPT", ordinal(faults.count("RCPT")) + " RCPT", Fault.named("RCPT <" + address + ">"), Turn.EVERY);
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> number + "th";
        };
    }

    private static String address(String argument) {
        Matcher path = PATH.matcher(argument);
        if (!path.matches()) {
            return argument;
        }
        return path.group(1) != null ? path.group(1) : path.group(2);
    }

    @Override
    public Optional<String> refusal(String line) {
        String verb = line.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        if (!login.goesOn() && UNFOLLOWABLE.contains(verb)) {
            return Optional.of("502 5.5.1 not offered");
        }
        return line.isBlank() && !login.goesOn() || Line.hasControls(line)
                ? Optional.of("500 5.5.2 no command")
                : Optional.empty();
    }

    @Override
    public String tooLong() {
        return "500 5.5.2 line too long";
    }

    @Override
    public Turn textEnded(byte[] beginning) {
        subject = new MailHeader(beginning).first("Subject");
        return Turn.of("final dot", Turn.EVERY).goingOn();
    }

    @Override
    public String textLost(boolean tooLong) {
        return tooLong ? "552 5.3.4 more than this server takes" : "451 4.3.0 the mail has not reached the server";
    }

    @Override
    public String text() {
        return BODY;
    }

    @Override
    public int answerEnd(Octets octets) {
        return SmtpReply.end(octets);
    }

    @Override
    public byte[] shown(Turn turn, byte[] answer) {
        return turn.names().contains("EHLO") ? SmtpReply.followable(answer) : answer;
    }

    @Override
    public boolean textFollows(Turn turn, byte[] answer) {
        return false;
    }

    @Override
    public boolean answered(Turn turn, byte[] answer, boolean real) {
        login.answered(new String(answer, StandardCharsets.ISO_8859_1));
        if (real && turn.names().contains("final dot") && SmtpReply.hasCode(answer, "2")) {
            seen.add("smtp.subjects", subject);
        }
        return turn.names().contains("DATA") && SmtpReply.hasCode(answer, "354");
    }

    @Override
    public boolean ends(Turn turn, byte[] answer) {
        return turn.last() && SmtpReply.hasCode(answer, "2") || SmtpReply.hasCode(answer, "421");
    }

    @Override
    public List<String> again() {
        return hello.isEmpty() ? List.of() : List.of(hello);
    }
}
