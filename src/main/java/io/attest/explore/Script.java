package io.attest.explore;

import io.attest.line.Brackets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A dialogue as the steps of a scenario: what was done, and that the modem does then what the reference modem did. It is
 * given ample time. Where time costs nothing it is listened to as long as the reference modem was; elsewhere only where
 * nothing else is expected, and in the end: what comes late is in the way of the next command.
 */
final class Script {

    /** Longer than any answer that is not waiting for a network. */
    private static final long USUAL = 10;

    /** What a server draws by lot for each answer. */
    private static final Pattern DRAWN = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A line with the unit's own file name, size and date. */
    private static final Pattern VERSION = Pattern.compile("#VERSION: \"[^\"\\r\\n]*\"\\r\\n");

    private static final Pattern VERSION_TEXT = Pattern.compile("(?<=#VERSION: \")[^\"]*");

    private static final String HANGS_UP = "the caller hangs up";

    /** Nothing says whether the modem tells that a call rings no more. */
    private static final String OFF_RINGING =
            "until 1 second of silence the modem indicates only:\n| NO CARRIER | 0 | 1 |";

    private Script() {}

    /**
     * A step.
     *
     * @param turn to which turn of the dialogue it belongs, from 0
     * @param expects whether it is what must come of it
     * @param sentence without its keyword
     */
    record Line(int turn, boolean expects, String sentence) {}

    /** @param virtual whether time costs nothing */
    static List<Line> of(Story story, boolean virtual) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < story.turns().size(); at++) {
            Turn turn = story.turns().get(at);
            lines.add(new Line(at, false, turn.sentence()));
            for (Turn.Piece piece : turn.heard()) {
                for (String octets : aroundVersion(piece.octets())) {
                    lines.add(new Line(at, true, "the modem writes within " + within(piece) + " s " + quoted(octets)));
                }
            }
            boolean last = at == story.turns().size() - 1;
            long silence = silence(turn, virtual, last);
            if (turn.sentence().equals(HANGS_UP) && turn.heard().isEmpty()) {
                // In place of the silence and as long: what runs by a clock comes at the same moment as it did in
                // rehearsal.
                lines.add(new Line(at, true, OFF_RINGING));
            } else if (silence > 0) {
                lines.add(new Line(at, true, "the modem writes nothing for " + seconds(silence)));
            }
            for (String elsewhere : turn.elsewhere()) {
                lines.add(new Line(at, true, elsewhere));
            }
        }
        return lines;
    }

    private static long silence(Turn turn, boolean virtual, boolean last) {
        long rehearsed = Silence.after(turn.sentence(), turn.text()).toSeconds();
        boolean asked = turn.sentence().startsWith("the host");
        return virtual || rehearsed == 0
                ? rehearsed
                : last || asked && turn.heard().isEmpty() ? 1 : 0;
    }

    private static long within(Turn.Piece piece) {
        return USUAL + 2 * piece.after().toSeconds();
    }

    private static String seconds(long seconds) {
        return seconds + (seconds == 1 ? " second" : " seconds");
    }

    /** In parts, so that what is the unit's own stands in a short one: of a long one no octet may be another. */
    private static List<String> aroundVersion(String octets) {
        Matcher version = VERSION.matcher(octets);
        return version.find()
                ? Stream.of(octets.substring(0, version.start()), version.group(), octets.substring(version.end()))
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of(octets);
    }

    private static String quoted(String octets) {
        String text = Brackets.of(octets).replace("`", "[0x60]").replace("{", "{{");
        String anyVersion = VERSION_TEXT.matcher(text).replaceAll("{word} {int} {text}");
        return "`" + DRAWN.matcher(anyVersion).replaceAll("{word}") + "`";
    }
}
