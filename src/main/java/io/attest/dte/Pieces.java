package io.attest.dte;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a canonical text and what may stand in place of its pieces into one regular expression. */
final class Pieces {

    /** The alternative that takes the lines of a piece in any order, each of them once. */
    private static final String ANY_ORDER = "@any-order";

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*\\r\\n");

    private final String canonical;
    private final List<Piece> pieces;

    Pieces(String canonical, List<Piece> pieces) {
        this.canonical = canonical;
        this.pieces = pieces;
    }

    String regex() {
        return regex(0, canonical.length(), pieces);
    }

    private String regex(int from, int to, List<Piece> inside) {
        StringBuilder regex = new StringBuilder();
        int at = from;
        List<Piece> outer = inside.stream()
                .filter(piece -> inside.stream().noneMatch(other -> other.holds(piece)))
                .sorted(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end))
                .toList();
        for (Piece piece : outer) {
            List<Piece> within = inside.stream().filter(piece::holds).toList();
            regex.append(Placeholders.regex(canonical.substring(at, piece.start())));
            List<String> choices = new ArrayList<>();
            choices.add(regex(piece.start(), piece.end(), within));
            piece.also().forEach(also -> choices.add(ANY_ORDER.equals(also) ? anyOrder(piece, within) : also));
            if (piece.start() == piece.end()) {
                // What may be put in is taken where it is; at the end of a text nothing behind it would demand it.
                Collections.rotate(choices, -1);
            }
            regex.append(choices.stream().collect(Collectors.joining("|", "(?:", ")")));
            at = piece.end();
        }
        return regex.append(Placeholders.regex(canonical.substring(at, to))).toString();
    }

    /** As many lines as there are, and each of them among these. */
    private String anyOrder(Piece piece, List<Piece> within) {
        List<String> each = new ArrayList<>();
        for (Matcher line = LINE.matcher(canonical).region(piece.start(), piece.end()); line.find(); ) {
            Piece whole = new Piece(line.start(), line.end(), List.of());
            each.add(regex(
                    line.start(),
                    line.end(),
                    within.stream().filter(whole::holds).toList()));
        }
        StringBuilder regex = new StringBuilder();
        each.forEach(line -> regex.append("(?=(?:[^\\r\\n]*\\r\\n){0,")
                .append(each.size() - 1)
                .append('}')
                .append(line)
                .append(')'));
        return regex.append("(?:[^\\r\\n]+\\r\\n){")
                .append(each.size())
                .append('}')
                .toString();
    }
}
