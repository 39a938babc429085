package io.attest.steps;

import io.attest.line.Brackets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content that is too long to be written out: {@code [1048576 octets of text]} and {@code [300 octets of 8-bit text]}.
 * The same count is the same content, in every run and on every machine.
 *
 * <p>It stands in lines of varying length, each ended by CR LF, the last one too; no line is empty or begins with a dot.
 */
final class GeneratedContent {

    /** A literal bracket first, so that what stands behind one is no notation. */
    private static final Pattern NOTATION = Pattern.compile("\\[\\[|\\[(\\d+) octets? of (8-bit )?text]");

    private static final int LONGEST_LINE = 76;
    private static final int LEAST = 3;

    private GeneratedContent() {}

    /** The bytes of a text in bracket notation, with what it asks to be generated; characters 0 to 255. */
    static String in(String notation) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (Matcher found = NOTATION.matcher(notation); found.find(); ) {
            if (found.group(1) != null) {
                all.append(plain(notation.substring(from, found.start())));
                all.append(of(Integer.parseInt(found.group(1)), found.group(2) != null));
                from = found.end();
            }
        }
        return all.append(plain(notation.substring(from))).toString();
    }

    private static String plain(String notation) {
        return new String(Brackets.bytes(notation), StandardCharsets.ISO_8859_1);
    }

    private static String of(int octets, boolean eightBit) {
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
