package io.attest.explore;

import io.attest.line.Brackets;
import java.util.ArrayList;
import java.util.List;

/**
 * A dialogue as the steps of a scenario: what was done, and that the modem does then what the reference modem did. It is
 * given ample time, and where it must be silent it is listened to as long as the reference modem was.
 */
final class Script {

    /** Longer than any answer that is not waiting for a network. */
    private static final long USUAL = 10;

    private Script() {}

    /**
     * A step.
     *
     * @param turn to which turn of the dialogue it belongs, from 0
     * @param expects whether it is what must come of it
     * @param sentence without its keyword
     */
    record Line(int turn, boolean expects, String sentence) {}

    static List<Line> of(Story story) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < story.turns().size(); at++) {
            Turn turn = story.turns().get(at);
            lines.add(new Line(at, false, turn.sentence()));
            for (Turn.Piece piece : turn.heard()) {
                lines.add(new Line(at, true, "the modem writes within " + within(piece) + " s " + quoted(piece)));
            }
            long silence = Silence.after(turn.sentence(), turn.text()).toSeconds();
            if (silence > 0) {
                lines.add(new Line(at, true, "the modem writes nothing for " + seconds(silence)));
            }
            for (String elsewhere : turn.elsewhere()) {
                lines.add(new Line(at, true, elsewhere));
            }
        }
        return lines;
    }

    private static long within(Turn.Piece piece) {
        return USUAL + 2 * piece.after().toSeconds();
    }

    private static String seconds(long seconds) {
        return seconds + (seconds == 1 ? " second" : " seconds");
    }

    private static String quoted(Turn.Piece piece) {
        return "`" + Brackets.of(piece.octets()).replace("`", "[0x60]").replace("{", "{{") + "`";
    }
}
