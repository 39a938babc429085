package io.attest.explore;

import io.attest.line.Brackets;
import io.attest.manual.Manual;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final Pattern SECTION = Pattern.compile("#([A-Z0-9]+)");
    private static final Pattern SHOWN = Pattern.compile("#([A-Z0-9]+):");

    /** In front of what a message does not show whole. */
    private static final Pattern LENGTH = Pattern.compile("^\\d+ octets: ");

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    /**
     * A row or requirement.
     *
     * @param section where the manual has it
     */
    public record Row(String id, String section) {}

    /** How much counts what was said, asked, expected and came: where the modem went astray, and before. */
    private static final double SAID_HERE = 3;

    private static final double SAID = 1;
    private static final double COMMAND_HERE = 2.7;
    private static final double COMMAND_BEFORE = 1.2;
    private static final double EXPECTED = 2.3;
    private static final double CAME = 0.1;

    /** Of a case that stands in the section of the command. */
    private static final double AT_HOME = 1.8;

    /** Of a row in that section. */
    private static final double ROW_AT_HOME = 2;

    /** How much a case loses by saying much else. */
    private static final double BREADTH = 0.7;

    /** So many cases have a say, each the less the worse it fits; and of what a case covers, the first row the most. */
    private static final int VOICES = 20;

    private static final int SHARPNESS = 4;
    private static final double NEXT_ROW = 0.82;

    /**
     * What a case says, does and expects.
     *
     * @param home its file, in capitals
     */
    private record Trace(List<String> covers, Set<String> features, String home) {}

    private record Voice(Trace trace, double score) {}

    private final List<Trace> traces;
    private final Map<String, Integer> frequency = new HashMap<>();

    private final Map<Trace, Double> breadth = new IdentityHashMap<>();

    private Touched(List<Trace> traces) {
        this.traces = traces;
        traces.stream()
                .flatMap(trace -> trace.features().stream())
                .forEach(feature -> frequency.merge(feature, 1, Integer::sum));
        for (Trace trace : traces) {
            double mass = trace.features().stream().mapToDouble(this::rarity).sum();
            breadth.put(trace, Math.pow(10 + mass, BREADTH));
        }
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
                words(quoted(step) + " " + below).forEach(word -> features.add("answer " + word));
            }
            Stock.sentences(step, test.arguments().get(at)).forEach(sentence -> {
                features.add("said " + said(sentence));
                commands(sentence).forEach(command -> features.add("command " + command));
            });
        }
        return new Trace(test.covers(), features, test.feature().toUpperCase(Locale.ROOT));
    }

    /** What a step expects word by word; the end of a session is expected without saying so. */
    private static String quoted(String step) {
        String ends = step.startsWith("the modem ends the ") ? "Ok_Info_SocketClosed OK " : "";
        return ends
                + String.join(
                        " ",
                        QUOTED.matcher(step)
                                .results()
                                .map(found -> found.group(1))
                                .toList());
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .forEach(words::add);
        words.removeAll(Set.of("cr", "lf"));
        return words;
    }

    /** Whether a parameter is set in a preamble or under test is the same here. */
    private static String said(String sentence) {
        return sentence.replaceFirst("^the host has set ", "the host issues ");
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
     * @param expected what should have come, as a message has it; what it leaves out of much is taken from the story
     * @param came what came in its place; may be empty
     */
    public List<Row> rows(Story story, int at, String expected, String came) {
        Map<String, Double> query = new HashMap<>();
        List<Turn> turns = story.turns();
        for (int turn = 0; turn < turns.size(); turn++) {
            boolean here = turn == at;
            String sentence = turns.get(turn).sentence();
            query.merge("said " + said(sentence), here ? SAID_HERE : SAID, Math::max);
            commands(sentence)
                    .forEach(command ->
                            query.merge("command " + command, here ? COMMAND_HERE : COMMAND_BEFORE, Math::max));
        }
        String wanted =
                expected.contains(" octets: ") ? expected + turns.get(at).text() : expected;
        shown(turns.get(at), expected, came)
                .ifPresent(parameter -> query.merge("command " + parameter, COMMAND_HERE, Math::max));
        words(wanted).forEach(word -> query.merge("answer " + word, EXPECTED, Math::max));
        words(came).forEach(word -> query.merge("answer " + word, CAME, Math::max));
        return best(query, underWay(turns, at));
    }

    /** The parameter in the first line of a display that is not as it should be. */
    private static Optional<String> shown(Turn turn, String expected, String came) {
        List<String> wanted = lines(LENGTH.matcher(expected).find() ? Brackets.of(turn.text()) : expected);
        List<String> got = lines(LENGTH.matcher(came).replaceFirst(""));
        int same = 0;
        while (same < wanted.size() && same < got.size() && wanted.get(same).equals(got.get(same))) {
            same++;
        }
        return wanted.stream()
                .skip(same)
                .limit(1)
                .map(SHOWN::matcher)
                .filter(Matcher::lookingAt)
                .map(line -> line.group(1))
                .findFirst();
    }

    private static List<String> lines(String octets) {
        return List.of(octets.split("\\[LF]"));
    }

    /** The command that the turn gives or, where it gives none, the last one before. */
    private static Set<String> underWay(List<Turn> turns, int at) {
        for (int turn = at; turn >= 0; turn--) {
            Set<String> commands = commands(turns.get(turn).sentence());
            if (!commands.isEmpty()) {
                return commands;
            }
        }
        return Set.of();
    }

    private List<Row> best(Map<String, Double> query, Set<String> underWay) {
        List<Voice> voices = traces.stream()
                .map(trace -> new Voice(trace, score(trace, query, underWay)))
                .sorted(Comparator.comparingDouble(Voice::score).reversed())
                .limit(VOICES)
                .toList();
        Map<String, Double> rows = new LinkedHashMap<>();
        for (Voice voice : voices) {
            double share = Math.pow(voice.score() / voices.get(0).score(), SHARPNESS);
            for (String row : voice.trace().covers()) {
                rows.merge(row, share, Double::sum);
                share *= NEXT_ROW;
            }
        }
        Manual manual = Manual.load();
        rows.keySet().removeIf(id -> !manual.isKnown(id));
        rows.replaceAll((id, share) -> isAbout(manual.section(id).toString(), underWay) ? share * ROW_AT_HOME : share);
        return rows.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(MOST_ROWS)
                .map(id -> new Row(id, manual.section(id).toString()))
                .toList();
    }

    private double score(Trace trace, Map<String, Double> query, Set<String> underWay) {
        double score = underWay.stream().anyMatch(command -> isHome(trace, command)) ? AT_HOME : 0;
        for (Map.Entry<String, Double> wanted : query.entrySet()) {
            if (trace.features().contains(wanted.getKey())) {
                score += wanted.getValue() * rarity(wanted.getKey());
            }
        }
        return score / breadth.getOrDefault(trace, 1.0);
    }

    private static boolean isAbout(String section, Set<String> commands) {
        Matcher named = SECTION.matcher(section);
        return named.find()
                && commands.stream().anyMatch(command -> unnumbered(command).equals(unnumbered(named.group(1))));
    }

    /** Parameters of which there are three share a section. */
    private static String unnumbered(String command) {
        return command.replaceAll("[123]$", "");
    }

    private static boolean isHome(Trace trace, String command) {
        return trace.home().endsWith("-" + unnumbered(command) + ".FEATURE");
    }

    private double rarity(String feature) {
        return Math.log((double) traces.size() / frequency.getOrDefault(feature, traces.size()));
    }
}
