package io.attest.explore;

import io.attest.manual.Manual;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of the manual a divergence is about: those whose cases say the most of what was said, and expect the most of what
 * was expected. What few cases say counts more than what many do.
 */
public final class Touched {

    private static final int MOST_ROWS = 5;
    private static final Pattern WORD = Pattern.compile("[#+]?[A-Za-z][A-Za-z0-9_]*|\\d{1,5}");
    private static final Pattern COMMAND = Pattern.compile("AT[#+&]?([A-Z0-9]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    /**
     * A row or requirement.
     *
     * @param section where the manual has it
     */
    public record Row(String id, String section) {}

    /** What a case says, does and expects. */
    private record Trace(List<String> covers, Set<String> features, int steps) {}

    private final List<Trace> traces;
    private final Map<String, Integer> frequency = new HashMap<>();

    private Touched(List<Trace> traces) {
        this.traces = traces;
        traces.stream()
                .flatMap(trace -> trace.features().stream())
                .forEach(feature -> frequency.merge(feature, 1, Integer::sum));
    }

    /** Reads what the cases of a suite say. */
    public static Touched of(Suite suite) {
        return new Touched(suite.cases().stream()
                .filter(test -> !test.covers().isEmpty())
                .map(Touched::trace)
                .toList());
    }

    private static Trace trace(TestCase test) {
        Set<String> features = new TreeSet<>();
        for (int at = 0; at < test.steps().size(); at++) {
            String step = test.steps().get(at);
            String below = String.join("\n", test.arguments().get(at));
            if (Stock.expects(step)) {
                words(step + "\n" + below).forEach(word -> features.add("answer " + word));
            }
            Stock.sentences(step, test.arguments().get(at)).forEach(sentence -> {
                features.add("said " + sentence);
                commands(sentence).forEach(command -> features.add("command " + command));
            });
        }
        return new Trace(test.covers(), features, test.steps().size());
    }

    private static Set<String> words(String step) {
        Set<String> words = new TreeSet<>();
        Matcher quoted = QUOTED.matcher(step);
        String text = step.contains("\n")
                ? step
                : String.join(" ", quoted.results().map(found -> found.group(1)).toList());
        WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return words;
    }

    private static Set<String> commands(String sentence) {
        Set<String> commands = new HashSet<>();
        COMMAND.matcher(sentence)
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .forEach(commands::add);
        return commands;
    }

    /**
     * The rows, best first.
     *
     * @param story what was done
     * @param at the turn, from 0, after which the modem did other than it should
     * @param expected what should have come, as octets
     * @param came what came in its place; may be empty
     */
    public List<Row> rows(Story story, int at, String expected, String came) {
        Map<String, Double> query = new HashMap<>();
        for (int turn = 0; turn < story.turns().size(); turn++) {
            boolean here = turn == at;
            String sentence = story.turns().get(turn).sentence();
            query.merge("said " + sentence, here ? 2.0 : 1.0, Math::max);
            commands(sentence).forEach(command -> query.merge("command " + command, here ? 2.0 : 0.5, Math::max));
        }
        String wanted = "`" + expected.replace('`', ' ') + "`";
        words(wanted).forEach(word -> query.merge("answer " + word, 1.5, Math::max));
        words("`" + came.replace('`', ' ') + "`").forEach(word -> query.merge("answer " + word, 0.5, Math::max));
        return best(query);
    }

    private List<Row> best(Map<String, Double> query) {
        Map<String, Double> rows = new LinkedHashMap<>();
        for (Trace trace : traces) {
            double score = score(trace, query);
            double share = score;
            for (String row : trace.covers()) {
                rows.merge(row, share, Math::max);
                share *= 0.97;
            }
        }
        Manual manual = Manual.load();
        return rows.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(manual::isKnown)
                .limit(MOST_ROWS)
                .map(id -> new Row(id, manual.section(id).toString()))
                .toList();
    }

    private double score(Trace trace, Map<String, Double> query) {
        double score = 0;
        for (Map.Entry<String, Double> wanted : query.entrySet()) {
            if (trace.features().contains(wanted.getKey())) {
                score += wanted.getValue() * rarity(wanted.getKey());
            }
        }
        return score / (1 + 0.02 * trace.steps());
    }

    private double rarity(String feature) {
        return Math.log((double) traces.size() / frequency.getOrDefault(feature, traces.size()));
    }
}
