package io.attest.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sentence with less of the content that it names: the shortest first. */
final class Shorter {

    private static final Pattern COUNTED = Pattern.compile("\\[(\\d+)( octets? of )");

    /** What is typed as a command line is no content, but for the texts in it. */
    private static final Pattern TEXT =
            Pattern.compile("(?<=`)(?!(?i:AT))[^`\"]+(?=`)|(?<=\")[^`\"\\d]{12,}(?=\")", Pattern.DOTALL);

    private static final Pattern SIGN = Pattern.compile("\\[\\[|\\[[^\\]]*\\]|[^\\[]", Pattern.DOTALL);

    /** A shorter text is read at a glance. */
    private static final int LEAST = 8;

    private Shorter() {}

    static List<String> of(String sentence) {
        List<String> shorter = new ArrayList<>();
        COUNTED.matcher(sentence).results().forEach(count -> fewer(sentence, count, shorter));
        if (sentence.startsWith("the host") || sentence.contains("peer")) {
            TEXT.matcher(sentence)
                    .results()
                    .filter(text -> !COUNTED.matcher(text.group()).find())
                    .forEach(text -> cut(sentence, text, shorter));
        }
        return shorter;
    }

    private static void fewer(String sentence, MatchResult count, List<String> shorter) {
        int most = Integer.parseInt(count.group(1));
        IntStream.of(1, 32, 256, most / 2, most - most / 4, most - most / 8)
                .filter(few -> few > 0 && few < most)
                .sorted()
                .distinct()
                .forEach(few -> shorter.add(with(sentence, count, "[" + few + count.group(2))));
    }

    private static void cut(String sentence, MatchResult text, List<String> shorter) {
        List<String> signs =
                SIGN.matcher(text.group()).results().map(MatchResult::group).toList();
        if (signs.size() > LEAST) {
            int half = signs.size() / 2;
            shorter.add(with(sentence, text, String.join("", signs.subList(0, half))));
            shorter.add(with(sentence, text, String.join("", signs.subList(half, signs.size()))));
        }
    }

    private static String with(String sentence, MatchResult place, String content) {
        return sentence.substring(0, place.start()) + content + sentence.substring(place.end());
    }
}
