package io.attest.explore;

import io.attest.line.Brackets;
import java.nio.charset.StandardCharsets;

/**
 * A sentence that may be said next.
 *
 * @param sentence of the vocabulary; the rows of its table, if it has one, stand in the lines below it, between bars
 */
record Move(Propriety propriety, String sentence) {

    static Move valid(String sentence) {
        return new Move(Propriety.VALID, sentence);
    }

    static Move inopportune(String sentence) {
        return new Move(Propriety.INOPPORTUNE, sentence);
    }

    static Move invalid(String sentence) {
        return new Move(Propriety.INVALID, sentence);
    }

    /** The sentence by which the host issues a command line, given as octets. */
    static String issues(String commandLine) {
        return "the host issues `" + notation(commandLine) + "`";
    }

    /** The sentence by which the host writes octets. */
    static String writes(String octets) {
        return "the host writes `" + notation(octets) + "`";
    }

    private static String notation(String octets) {
        return Brackets.of(octets.getBytes(StandardCharsets.ISO_8859_1));
    }
}
