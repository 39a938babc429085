package io.attest.report;

import io.attest.manual.Chapter;
import io.attest.manual.Entry;
import io.attest.manual.Manual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the run says of one chapter.
 *
 * @param chapter its number or letter
 * @param title its title
 * @param rows row id to the worst verdict over its cases, or {@code unfinished}, {@code no-case},
 *     {@code not-testable}
 * @param requirements the same by requirement id
 * @param counts word to the number of rows and requirements; every word is there
 */
public record ChapterVerdicts(
        String chapter,
        String title,
        Map<String, String> rows,
        Map<String, String> requirements,
        Map<String, Integer> counts) {

    static ChapterVerdicts of(Chapter chapter, Manual manual, EntryVerdicts verdicts) {
        Map<String, String> rows = words(chapter, manual.rows(), verdicts);
        Map<String, String> requirements = words(chapter, manual.requirements(), verdicts);
        Map<String, Integer> counts = new LinkedHashMap<>();
        EntryVerdicts.WORDS.forEach(word -> counts.put(word, 0));
        rows.values().forEach(word -> counts.merge(word, 1, Integer::sum));
        requirements.values().forEach(word -> counts.merge(word, 1, Integer::sum));
        return new ChapterVerdicts(chapter.number(), chapter.title(), rows, requirements, counts);
    }

    /** The counts in words, such as {@code 12 pass, 1 fail, 3 not run}; without those that are none. */
    String text() {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    /** The worst word of its cases; empty where it has none. */
    String tone() {
        return Stream.of("fail", "error", "inconclusive", "unfinished", "not-run", "pass")
                .filter(word -> count(word) > 0)
                .findFirst()
                .orElse("");
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    private static Map<String, String> words(Chapter chapter, List<? extends Entry> entries, EntryVerdicts verdicts) {
        Map<String, String> words = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.chapter() == chapter)
                .forEach(entry -> words.put(entry.id(), verdicts.word(entry)));
        return words;
    }
}
