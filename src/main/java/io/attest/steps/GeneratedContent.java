package io.attest.steps;

import io.attest.line.Brackets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content that is too long to be written out: {@code [1048576 octets of text]}, {@code [300 octets of 8-bit text]} and
 * {@code [300 octets of data]}. The same count is the same content, in every run and on every machine.
 *
 * <p>Text stands in lines of varying length, each ended by CR LF, the last one too; no line is empty or begins with a dot.
 * Data is any octet: first each value in order, then no order at all.
 */
final class GeneratedContent {

    /** A literal bracket first, so that what stands behind one is no notation. */
    private static final Pattern NOTATION =
            Pattern.compile("\\[\\[|\\[(\\d+) octets? of (?:(8-bit )?text|(data)(, 7-bit)?(, coded)?)]");

    private static final int LONGEST_LINE = 76;
    private static final int LEAST = 3;

    /** As many octets have values of their own. */
    private static final int VALUES = 256;

    private static final char ETX = 0x03;
    private static final char DLE = 0x10;

    private GeneratedContent() {}

    /**
     * The bytes of a text in bracket notation, with what it asks to be generated; characters 0 to 255.
     *
     * @param spelled how generated content has to be spelled where it goes
     * @param plain what becomes of the bytes that are written out
     */
    static String in(String notation, UnaryOperator<String> spelled, UnaryOperator<String> plain) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (Matcher found = NOTATION.matcher(notation); found.find(); ) {
            if (found.group(1) != null) {
                all.append(plain.apply(bytes(notation.substring(from, found.start()))));
                all.append(spelled.apply(generated(found)));
                from = found.end();
            }
        }
        return all.append(plain.apply(bytes(notation.substring(from)))).toString();
    }

    private static String generated(MatchResult asked) {
        int octets = Integer.parseInt(asked.group(1));
        if (asked.group(3) == null) {
            return text(octets, asked.group(2) != null);
        }
        String data = data(octets, asked.group(4) == null ? 0xFF : 0x7F);
        return asked.group(5) == null ? data : coded(data);
    }

    private static String data(int octets, int mask) {
        byte[] data = new byte[octets];
        new Random(octets).nextBytes(data);
        for (int at = 0; at < octets; at++) {
            data[at] = (byte) ((at < VALUES ? at : data[at]) & mask);
        }
        return new String(data, StandardCharsets.ISO_8859_1);
    }

    /** As it goes over the line in a data state that is left by ETX. */
    private static String coded(String data) {
        StringBuilder coded = new StringBuilder(data.length() + data.length() / 100);
        for (int at = 0; at < data.length(); at++) {
            char octet = data.charAt(at);
            if (octet == ETX || octet == DLE) {
                coded.append(DLE);
            }
            coded.append(octet);
        }
        return coded.toString();
    }

    private static String bytes(String notation) {
        return new String(Brackets.bytes(notation), StandardCharsets.ISO_8859_1);
    }

    private static String text(int octets, boolean eightBit) {
        if (octets < LEAST) {
            throw new IllegalArgumentException("the shortest line that can be generated has " + LEAST + " octets");
        }
        // The library fixes the sequence of this generator for ever.
        Random random = new Random(octets);
        List<Character> first = eightBit ? everyHighOctet(random) : List.of();
        StringBuilder text = new StringBuilder(octets);
        int used = 0;
        while (text.length() < octets) {
            int left = octets - text.length() - 2;
            int length = Math.min(left, 1 + random.nextInt(LONGEST_LINE));
            if (left - length > 0 && left - length < LEAST) {
                // What would be left is too short for a line.
                length = left;
            }
            for (int at = 0; at < length; at++) {
                boolean high = used < first.size();
                char octet = high ? first.get(used++) : printable(random, eightBit);
                text.append(at == 0 && octet == '.' ? ':' : octet);
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static List<Character> everyHighOctet(Random random) {
        List<Character> all = new ArrayList<>();
        for (char octet = 0x80; octet <= 0xFF; octet++) {
            all.add(octet);
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static char printable(Random random, boolean eightBit) {
        return (char)
                (eightBit && random.nextBoolean() ? 0x80 + random.nextInt(0x80) : '!' + random.nextInt('~' - '!' + 1));
    }
}
