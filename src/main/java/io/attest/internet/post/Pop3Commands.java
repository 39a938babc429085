package io.attest.internet.post;

import com.icegreen.greenmail.pop3.Pop3Connection;
import com.icegreen.greenmail.pop3.Pop3State;
import com.icegreen.greenmail.pop3.commands.Pop3Command;
import com.icegreen.greenmail.pop3.commands.Pop3CommandRegistry;
import com.icegreen.greenmail.store.FolderException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The commands of one POP3 session. USER, PASS and NOOP are GreenMail's; what gives mails, their sizes or their numbers
 * is made from their octets.
 */
final class Pop3Commands extends Pop3CommandRegistry {

    private final Mailboxes mailboxes;
    private @Nullable Maildrop drop;

    Pop3Commands(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /** What a command answers: the status line, and for some the lines behind it. */
    private interface Answer {
        String to(Maildrop drop, String[] arguments);
    }

    @Override
    public @Nullable Pop3Command getCommand(String name) {
        return switch (name) {
            case "STAT" ->
                new OfMaildrop((mails, words) -> "+OK " + mails.numbers().size() + " " + mails.size());
            case "LIST" -> new OfMaildrop((mails, words) -> list(mails, words, number -> mails.octets(number).length));
            case "UIDL" -> new OfMaildrop((mails, words) -> list(mails, words, mails::uid));
            case "RETR" -> new OfMaildrop((mails, words) -> lines(mails, words, octets -> octets));
            case "TOP" -> new OfMaildrop(Pop3Commands::top);
            case "DELE" -> new OfMaildrop(Pop3Commands::delete);
            case "RSET" -> new OfMaildrop(Pop3Commands::restore);
            case "QUIT" -> new Quit();
            case "CAPA" -> new Capabilities();
            case "USER", "PASS", "NOOP" -> super.getCommand(name);
            default -> null;
        };
    }

    private static String list(Maildrop mails, String[] words, IntFunction<Object> what) {
        if (words.length > 1) {
            return mails.number(words[1])
                    .map(number -> "+OK " + number + " " + what.apply(number))
                    .orElse("-ERR no such message");
        }
        return mails.numbers().stream()
                .map(number -> number + " " + what.apply(number) + "\r\n")
                .collect(Collectors.joining("", "+OK\r\n", "."));
    }

    private static String top(Maildrop mails, String[] words) {
        if (words.length < 3 || !words[2].matches("[0-9]{1,9}")) {
            return "-ERR TOP needs a message and a number of lines";
        }
        return lines(mails, words, text -> Excerpt.top(text, Integer.parseInt(words[2])));
    }

    private static String lines(Maildrop mails, String[] words, java.util.function.UnaryOperator<String> part) {
        Optional<Integer> number = words.length > 1 ? mails.number(words[1]) : Optional.empty();
        return number.map(found -> new String(mails.octets(found), StandardCharsets.ISO_8859_1))
                .map(text -> "+OK\r\n" + Excerpt.stuffed(part.apply(text)) + ".")
                .orElse("-ERR no such message");
    }

    private static String delete(Maildrop mails, String[] words) {
        Optional<Integer> number = words.length > 1 ? mails.number(words[1]) : Optional.empty();
        number.ifPresent(mails::delete);
        return number.isPresent() ? "+OK deleted" : "-ERR no such message";
    }

    private static String restore(Maildrop mails, String[] words) {
        mails.restore();
        return "+OK";
    }

    private Maildrop drop(Pop3State state) {
        if (drop == null) {
            drop = new Maildrop(mailboxes, state.getFolder());
        }
        return drop;
    }

    private final class OfMaildrop extends Pop3Command {

        private final Answer answer;

        OfMaildrop(Answer answer) {
            this.answer = answer;
        }

        @Override
        public boolean isValidForState(Pop3State state) {
            return state.isAuthenticated();
        }

        @Override
        public void execute(Pop3Connection connection, Pop3State state, String line) {
            connection.println(answer.to(drop(state), line.strip().split("\\s+")));
        }
    }

    private final class Quit extends Pop3Command {

        @Override
        public boolean isValidForState(Pop3State state) {
            return true;
        }

        @Override
        public void execute(Pop3Connection connection, Pop3State state, String line) {
            try {
                if (state.isAuthenticated()) {
                    drop(state).commit();
                }
                connection.println("+OK good bye");
            } catch (FolderException kept) {
                connection.println("-ERR some deleted messages are still there");
            }
            connection.quit();
        }
    }

    private static final class Capabilities extends Pop3Command {

        @Override
        public boolean isValidForState(Pop3State state) {
            return true;
        }

        @Override
        public void execute(Pop3Connection connection, Pop3State state, String line) {
            connection.println("+OK\r\nUSER\r\nTOP\r\nUIDL\r\n.");
        }
    }
}
