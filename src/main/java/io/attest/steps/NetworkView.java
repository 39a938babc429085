package io.attest.steps;

import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the network has seen of the modem since the case began. The verb {@code observe} tells what it has seen since the
 * last reset; what was there at the beginning of the case is left out.
 */
final class NetworkView {

    private static final Pattern COUNT = Pattern.compile("(\\d+) to (\\d+) times (.*)");

    private static final String ANY = "{word}";

    private final Map<String, Integer> before = new HashMap<>();

    /** @param seen what {@code observe} tells before the case begins */
    void begin(Map<String, Object> seen) {
        seen.keySet().forEach(list -> before.put(list, entries(seen, list).size()));
    }

    /** A reset empties what {@code observe} tells. */
    void reset() {
        before.clear();
    }

    /**
     * What is new since the case began.
     *
     * @param seen what {@code observe} tells now
     */
    Map<String, Object> since(Map<String, Object> seen) {
        Map<String, Object> news = new TreeMap<>();
        seen.keySet().forEach(list -> {
            List<?> entries = entries(seen, list);
            int old = before.getOrDefault(list, 0);
            List<?> late = entries.subList(old <= entries.size() ? old : 0, entries.size());
            if (!late.isEmpty()) {
                news.put(list, late);
            }
        });
        return news;
    }

    /**
     * Expects a list of values.
     *
     * @param seen what it has seen {@link #since} the case began
     * @param path a list and a field of its entries: {@code calls.number}
     * @param issued what the host wrote last, for the message
     * @param values the values in order, separated by commas, {@code {word}} for any; {@code nothing}; or {@code 2 to 3
     *     times} one value
     */
    void expect(Map<String, Object> seen, String path, String values, String issued) {
        List<String> came = values(seen, path);
        if (!matches(came, values)) {
            throw differs(path, values, issued, came);
        }
    }

    /** What was seen at a path. */
    static List<String> values(Map<String, Object> seen, String path) {
        String[] names = path.split("\\.", 2);
        if (names.length < 2) {
            throw new IllegalArgumentException("'" + path + "' is no path; one is calls.number");
        }
        return entries(seen, names[0]).stream()
                .map(entry -> entry instanceof Map<?, ?> fields ? String.valueOf(fields.get(names[1])) : "")
                .toList();
    }

    static Finding differs(String path, String values, String issued, List<String> came) {
        return Finding.fail(
                "the network saw something else",
                List.of(
                        Fact.of("issued", issued),
                        Fact.of("expected", path + ": " + values),
                        Fact.of("came", came.isEmpty() ? "nothing" : String.join(", ", came))));
    }

    /** Whether a list is the one that a table describes. */
    static boolean matches(List<String> came, String values) {
        if (values.equals("nothing")) {
            return came.isEmpty();
        }
        Matcher count = COUNT.matcher(values);
        if (count.matches()) {
            return came.size() >= Integer.parseInt(count.group(1))
                    && came.size() <= Integer.parseInt(count.group(2))
                    && came.stream().allMatch(count.group(3)::equals);
        }
        List<String> all = Stream.of(values.split(",", -1)).map(String::strip).toList();
        return came.size() == all.size()
                && IntStream.range(0, all.size()).allMatch(at -> is(came.get(at), all.get(at)));
    }

    /** Whether a list that only grows may still become the one that a table describes. */
    static boolean mayBecome(List<String> came, String values) {
        if (values.equals("nothing")) {
            return false;
        }
        Matcher count = COUNT.matcher(values);
        if (count.matches()) {
            return came.size() < Integer.parseInt(count.group(1))
                    && came.stream().allMatch(count.group(3)::equals);
        }
        return came.size() < values.split(",", -1).length;
    }

    /** Whether a value is the one that is named, or any where {@code {word}} is. */
    private static boolean is(String came, String value) {
        return value.equals(ANY) ? !came.isBlank() : came.equals(value);
    }

    private static List<?> entries(Map<String, Object> seen, String list) {
        return seen.get(list) instanceof List<?> entries ? entries : List.of();
    }
}
