package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Acceptances.Rule;
import io.attest.line.Brackets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one case accepts, one expectation after the other, for whoever judges without this house: a regular expression
 * where more than one text will do. It takes for granted that what is expected came in its canonical form.
 */
public final class Accepted {

    private static final int MOST_COMMAND = 64;

    private final Collection<String> errata;
    private final Level level;
    private final Format format = new Format();
    private String before = "";

    /** @param errata the errata on which the case rests */
    public Accepted(Collection<String> errata, Level level) {
        this.errata = List.copyOf(errata);
        this.level = level;
    }

    /** The host writes this. */
    public void written(String latin1) {
        format.written(latin1);
        before = latin1.substring(Math.max(0, latin1.length() - MOST_COMMAND)) + Acceptances.HOST;
    }

    /** The modem was reset. */
    public void reset() {
        format.reset();
        before = "";
    }

    /** What may come in place of a canonical text, placeholders and all; empty where it is this text and no other. */
    public Optional<String> regex(String canonical) {
        return regex(canonical, List.of());
    }

    /** A session ends as the host asked. */
    public Ending byHost() {
        return ending(SessionEnd.byHost(format));
    }

    /** The peer has ended a session, whose data is coded or not. */
    public Ending byPeer(boolean coded) {
        return ending(coded ? SessionEnd.byPeerCoded(format) : SessionEnd.byPeerPlain(format));
    }

    /** A session, whose data is coded or not, has failed with an error such as {@code #CME ERROR: 37952}. */
    public Ending failed(boolean coded, String error) {
        return ending(SessionEnd.failed(format, coded, error));
    }

    /**
     * How a session ends.
     *
     * @param canonical the canonical bytes
     * @param regex what may come in their place; empty where nothing else may
     */
    public record Ending(String canonical, Optional<String> regex) {}

    private Ending ending(SessionEnd end) {
        return new Ending(end.canonical(), regex(end.canonical(), end.rules()));
    }

    private Optional<String> regex(String canonical, List<Rule> own) {
        List<Rule> rules = Stream.concat(
                        own.stream().filter(rule -> rule.applies(errata, level)),
                        Acceptances.of(errata, level).stream())
                .toList();
        String regex = new Expectation(before, canonical, Brackets.of(canonical), rules)
                .accepted()
                .pattern();
        before += canonical;
        return regex.equals(Placeholders.regex(canonical))
                        && Placeholders.literal(canonical).isPresent()
                ? Optional.empty()
                : Optional.of(regex);
    }
}
