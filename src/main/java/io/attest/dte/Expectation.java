package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Acceptances.Rule;
import io.attest.line.Brackets;
import io.attest.verdict.Acceptance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the modem must write next: the canonical bytes, and beside them whatever the errata of the case accept.
 *
 * <p>The canonical text is a string of characters 0 to 255 with placeholders ({@link Placeholders}). Rules replace
 * pieces of it by alternatives; pieces never overlap, and rules for the same piece add up.
 */
final class Expectation {

    private final String canonical;
    private final String shown;
    private final List<Rule> rules;
    private final Pattern accepted;

    /**
     * @param canonical the canonical bytes
     * @param shown how messages name it
     * @param errata the errata on which the case rests
     */
    Expectation(String canonical, String shown, Collection<String> errata, Level level) {
        this(canonical, shown, Acceptances.of(errata, level));
    }

    Expectation(String canonical, String shown, List<Rule> rules) {
        this.canonical = canonical;
        this.shown = shown;
        this.rules = rules;
        this.accepted = compile(rules);
    }

    /** What is accepted, to be matched from the beginning of what is unread. */
    Pattern accepted() {
        return accepted;
    }

    String shown() {
        return shown;
    }

    /** By which errata an accepted answer is accepted; none when it is canonical. */
    List<Acceptance> acceptances(String came) {
        List<Rule> needed = new ArrayList<>(rules);
        for (Rule rule : rules) {
            List<Rule> fewer = new ArrayList<>(needed);
            fewer.remove(rule);
            if (compile(fewer).matcher(came).matches()) {
                needed = fewer;
            }
        }
        return needed.stream()
                .map(rule -> new Acceptance(
                        rule.erratum(), rule.level().name().toLowerCase(Locale.ROOT), shown, Brackets.of(came)))
                .distinct()
                .toList();
    }

    private Pattern compile(Collection<Rule> allowed) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (Piece piece : pieces(allowed)) {
            regex.append(Placeholders.regex(canonical.substring(from, piece.start)));
            regex.append("(?:").append(Placeholders.regex(canonical.substring(piece.start, piece.end)));
            piece.also.forEach(also -> regex.append('|').append(also));
            regex.append(')');
            from = piece.end;
        }
        return Pattern.compile(
                regex.append(Placeholders.regex(canonical.substring(from))).toString(), Pattern.DOTALL);
    }

    private List<Piece> pieces(Collection<Rule> allowed) {
        List<Piece> pieces = new ArrayList<>();
        for (Rule rule : allowed) {
            for (Matcher found = rule.find().matcher(canonical); found.find(); ) {
                int start = found.start();
                int end = found.end();
                pieces.stream()
                        .filter(piece -> piece.start == start && piece.end == end)
                        .findFirst()
                        .or(() -> addUnlessOverlapping(pieces, new Piece(start, end, new ArrayList<>())))
                        .ifPresent(piece -> piece.add(expand(rule.also(), found)));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end));
        return pieces;
    }

    private static java.util.Optional<Piece> addUnlessOverlapping(List<Piece> pieces, Piece piece) {
        boolean overlaps = pieces.stream().anyMatch(other -> other.start < piece.end && piece.start < other.end);
        if (overlaps) {
            return java.util.Optional.empty();
        }
        pieces.add(piece);
        return java.util.Optional.of(piece);
    }

    private static String expand(String also, Matcher found) {
        String expanded = also;
        for (int group = 1; group <= found.groupCount(); group++) {
            expanded = expanded.replace("$" + group, Placeholders.regex(found.group(group)));
        }
        return expanded;
    }

    /** A stretch of the canonical text for which something else may stand. */
    private record Piece(int start, int end, List<String> also) {

        /** The same alternative twice would double the work of every mismatch behind it. */
        void add(String alternative) {
            if (!also.contains(alternative)) {
                also.add(alternative);
            }
        }
    }
}
