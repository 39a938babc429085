package io.attest.report;

import io.attest.log.Actor;
import io.attest.log.LogEntry;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who an entry of a transcript is about. Of what is no byte on the line the words tell: an actuator is asked with its
 * arguments in braces, a server's talk begins with its protocol, and what the servers are told to be begins with them.
 */
enum Lane {
    HOST('h', "host"),
    MODEM('d', "modem"),
    NETWORK('n', "network"),
    INTERNET('i', "Internet"),
    BENCH('b', "bench"),
    TESTER('t', "tester"),
    STEP('s', "step"),
    FAILED('x', "failed"),
    GAP('g', "left out");

    private static final Pattern ACTUATOR = Pattern.compile("[a-z]+(-[a-z]+)* \\{.*", Pattern.DOTALL);
    private static final Pattern TALK = Pattern.compile("(?:smtp|pop3|ftp|http|dns|tcp|udp|ping) (?:\\S+ )?(<|>|--) ");
    private static final Pattern SERVERS = Pattern.compile(
            "(?:the|another) (?:peer|FTP|SMTP|POP3|web|HTTP|name)\\b|name server|one mail|another mail|pings of");

    /** What is noted for a second judgement alone; a reader seldom wants it. */
    private static final Pattern QUIET =
            Pattern.compile("(?:arrived|the bench|known before) = .*|done|the case is over", Pattern.DOTALL);

    private static final Lane[] BY_LETTER = new Lane[128];

    static {
        Arrays.stream(values()).forEach(lane -> BY_LETTER[lane.letter] = lane);
    }

    private final char letter;
    private final String word;

    Lane(char letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /** The class of its entries. */
    char letter() {
        return letter;
    }

    static Lane of(byte letter) {
        return BY_LETTER[letter];
    }

    String word() {
        return word;
    }

    /** Whether it divides the time line, rather than standing in it. */
    boolean divides() {
        return this == STEP || this == FAILED;
    }

    static Lane of(LogEntry entry) {
        return switch (entry.actor()) {
            case HOST -> HOST;
            case MODEM -> MODEM;
            case STEP -> STEP;
            case SEEN -> TESTER;
            case FAIL -> FAILED;
            case GAP -> GAP;
            case NOTE -> of(entry.text());
        };
    }

    private static Lane of(String note) {
        if (TALK.matcher(note).lookingAt() || SERVERS.matcher(note).lookingAt()) {
            return INTERNET;
        }
        return ACTUATOR.matcher(note).matches() && !note.startsWith("reset ") ? NETWORK : BENCH;
    }

    /** Whether it is what the tester notes for itself, rather than what it saw of the network or Internet side. */
    static boolean isQuiet(LogEntry entry) {
        return entry.actor() == Actor.SEEN && QUIET.matcher(entry.text()).matches();
    }

    /** Of talk at a server: whether the modem says it ({@code <}) or the server ({@code >}). */
    static Optional<Boolean> byTheModem(LogEntry entry) {
        if (entry.actor() != Actor.NOTE) {
            return Optional.empty();
        }
        var talk = TALK.matcher(entry.text());
        return talk.lookingAt() && !talk.group(1).equals("--")
                ? Optional.of(talk.group(1).equals("<"))
                : Optional.empty();
    }
}
