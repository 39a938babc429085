package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Acceptances.Rule;
import io.attest.line.Brackets;
import io.attest.verdict.Acceptance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the modem must write next: the canonical bytes, and beside them whatever the errata of the case accept.
 *
 * <p>The canonical text is a string of characters 0 to 255 with placeholders ({@link Placeholders}). Rules replace
 * pieces of it by alternatives. Rules for the same piece add up, and a piece may hold smaller ones; of two that cross
 * each other the rule that comes first in the file counts. An alternative that is a canonical text itself is subject to
 * the rules as well, but leads to no other such text. A rule that looks behind sees what the modem has written before.
 */
final class Expectation {

    private final String before;
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
        this("", canonical, shown, Acceptances.of(errata, level));
    }

    /** @param before what the modem has written since the host last wrote, and was taken already */
    Expectation(String before, String canonical, String shown, List<Rule> rules) {
        this.before = before;
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

    private Pattern compile(List<Rule> allowed) {
        return Pattern.compile(Addresses.grouped(regex(before, canonical, allowed)), Pattern.DOTALL);
    }

    private static String regex(String before, String text, List<Rule> allowed) {
        List<Piece> pieces = new ArrayList<>();
        for (Rule rule : allowed) {
            Matcher found = rule.find().matcher(before + text).useTransparentBounds(true);
            found.region(before.length(), before.length() + text.length());
            while (found.find()) {
                Piece piece =
                        new Piece(found.start() - before.length(), found.end() - before.length(), new ArrayList<>());
                pieces.stream()
                        .filter(piece::isSameAs)
                        .findFirst()
                        .or(() -> addUnlessCrossing(pieces, piece))
                        .ifPresent(same -> same.add(alternative(rule, found, allowed)));
            }
        }
        return new Pieces(text, pieces).regex();
    }

    private static String alternative(Rule rule, MatchResult found, List<Rule> allowed) {
        return rule.text()
                .map(text -> regex(
                        "",
                        text,
                        allowed.stream().filter(other -> other.text().isEmpty()).toList()))
                .orElseGet(() -> expand(rule.also(), found));
    }

    private static Optional<Piece> addUnlessCrossing(List<Piece> pieces, Piece piece) {
        if (pieces.stream().anyMatch(piece::crosses)) {
            return Optional.empty();
        }
        pieces.add(piece);
        return Optional.of(piece);
    }

    private static String expand(String also, MatchResult found) {
        String expanded = also;
        for (int group = 1; group <= found.groupCount(); group++) {
            expanded = expanded.replace("$" + group, Placeholders.regex(found.group(group)));
        }
        return expanded;
    }
}
