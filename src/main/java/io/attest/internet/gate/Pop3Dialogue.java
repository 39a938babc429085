package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A POP3 conversation. */
final class Pop3Dialogue implements Dialogue {

    private static final Set<String> STAGES =
            Set.of("USER", "PASS", "STAT", "LIST", "UIDL", "TOP", "RETR", "DELE", "QUIT");

    private final Records.Connection seen;
    private String argument = "";

    Pop3Dialogue(Records.Connection seen) {
        this.seen = seen;
    }

    @Override
    public Turn greeting() {
        return Turn.of("connect", "greeting", Turn.EVERY);
    }

    @Override
    public Turn line(String line) {
        String[] words = line.stripLeading().split(" ", 2);
        String verb = words[0].toUpperCase(Locale.ROOT);
        argument = words.length > 1 ? words[1] : "";
        note(verb);
        Turn turn = STAGES.contains(verb) ? Turn.of(verb, Turn.EVERY) : Turn.of(Turn.EVERY);
        return switch (verb) {
            case "RETR", "TOP", "CAPA" -> turn.withText(verb);
            case "LIST", "UIDL" -> argument.isBlank() ? turn.withText(verb) : turn;
            case "QUIT" -> turn.asLast();
            default -> turn;
        };
    }

    private void note(String verb) {
        switch (verb) {
            case "USER" -> seen.add("pop3.user", argument);
            case "PASS" -> seen.add("pop3.password", argument);
            case "RETR" -> seen.add("pop3.retrieved", argument.strip());
            default -> {
                // Of the rest only what was answered counts.
            }
        }
    }

    @Override
    public Optional<String> refusal(String line) {
        boolean encryption = line.strip().equalsIgnoreCase("STLS");
        return encryption || line.isBlank() || Line.hasControls(line)
                ? Optional.of("-ERR no such command")
                : Optional.empty();
    }

    @Override
    public String tooLong() {
        return "-ERR line too long";
    }

    @Override
    public int answerEnd(Octets octets) {
        return octets.indexOf('\n') + 1 == 0 ? -1 : octets.indexOf('\n') + 1;
    }

    @Override
    public byte[] shown(Turn turn, byte[] answer) {
        return answer;
    }

    @Override
    public boolean textFollows(Turn turn, byte[] answer) {
        return !turn.text().isEmpty() && answer[0] == '+';
    }

    @Override
    public boolean answered(Turn turn, byte[] answer, boolean real) {
        if (turn.names().contains("DELE") && answer[0] == '+') {
            seen.add("pop3.deleted", argument.strip());
        }
        return false;
    }

    @Override
    public boolean ends(Turn turn, byte[] answer) {
        return turn.last() && answer[0] == '+';
    }

    @Override
    public List<String> again() {
        return List.of();
    }
}
