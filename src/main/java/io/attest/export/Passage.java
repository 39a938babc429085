package io.attest.export;

import java.util.List;

/**
 * One step of a case as its transcript tells it.
 *
 * @param keyword {@code Given}, {@code When}, {@code Then}; never {@code And}
 * @param sentence the step, without its keyword
 * @param lines its table or text, a line each
 * @param host what the host wrote in it, in bracket notation
 * @param hasGap whether bytes of it were not kept
 * @param notSet the command lines that were not issued because the modem is not claimed to know them
 * @param failed whether its expectation was not met
 */
record Passage(
        String keyword,
        String sentence,
        List<String> lines,
        String host,
        boolean hasGap,
        List<String> notSet,
        boolean failed) {

    /** The same, where it was something behind it that failed. */
    Passage passed() {
        return new Passage(keyword, sentence, lines, host, hasGap, notSet, false);
    }

    /** The rows of its table. */
    List<List<String>> rows() {
        return lines.stream()
                .filter(line -> line.startsWith("| ") && line.endsWith(" |") && line.length() > 3)
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                .toList();
    }
}
