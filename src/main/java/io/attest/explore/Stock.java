package io.attest.explore;

import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the suite's own cases that do something, to be said in another order. */
final class Stock {

    private static final String RECORDED = "whatever the modem answers is recorded";
    private static final Pattern SILENCE = Pattern.compile("the modem writes nothing for (\\d+) seconds?");

    /** Shorter silences come by themselves: whoever listens for an end waits as long. */
    private static final int SILENCE_WORTH_SAYING = 10;

    private static final Pattern ASKED =
            Pattern.compile("`([^`]*)` (?:(?:still )?reads|(?:meanwhile )?is answered) `[^`]*`");
    private static final Pattern PASSIVE = Pattern.compile("(?:the modem (?!has|is)|the network has seen|until \\d+ s"
            + "|(?:the|another) peer(?:'s second socket)? (?:receives|sees)|the mail for|the FTP server's file"
            + "|among the lines|the first line|no line|the lines).*");
    private static final Pattern SETTING = Pattern.compile(
            "(?:the host has (?:set|entered)|the modem (?:has|is)"
                    + "|the network registration|the SIM|a call to|the PPP peer|the GPRS network|the mailbox|the \"[^\"]*\" server at"
                    + "|pings of|the FTP server holds|the web server|the name servers|the parameter store|an internal fault).*",
            Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("ERROR: \\d+|(?<=\\[CR])\\d+(?=\\[CR]`)");

    /** What these take cannot be had again and again, or says nothing without a line of its own. */
    private static final Set<String> OUT_OF_REACH = Set.of("physical-line", "flow-control");

    private final List<Scene> scenes = new ArrayList<>();
    private final Set<String> open = new TreeSet<>();

    private Stock() {}

    static Stock of(Suite suite) {
        Stock stock = new Stock();
        Set<String> judged = new TreeSet<>();
        suite.cases().forEach(test -> stock.add(test, judged));
        stock.open.removeAll(judged);
        return stock;
    }

    /** In the suite's order. */
    List<Scene> scenes() {
        return scenes;
    }

    /** Sentences whose outcome the suite records and nowhere judges. */
    Set<String> open() {
        return open;
    }

    private void add(TestCase test, Set<String> judged) {
        List<String> setting = new ArrayList<>();
        List<String> deeds = new ArrayList<>();
        for (int at = 0; at < test.steps().size(); at++) {
            if (test.steps().get(at).equals(RECORDED)) {
                if (!deeds.isEmpty()) {
                    open.add(deeds.remove(deeds.size() - 1));
                }
                break;
            }
            sentences(test.steps().get(at), test.arguments().get(at)).forEach(sentence -> {
                boolean before = deeds.isEmpty() && SETTING.matcher(sentence).matches();
                (before ? setting : deeds).add(sentence);
            });
        }
        judged.addAll(deeds);
        if (!deeds.isEmpty() && test.needs().stream().noneMatch(OUT_OF_REACH::contains)) {
            scenes.add(new Scene(
                    test.id(),
                    test.feature(),
                    propriety(test),
                    List.copyOf(setting),
                    List.copyOf(deeds),
                    needs(test),
                    outcomes(test)));
        }
    }

    private static Propriety propriety(TestCase test) {
        if (test.tags().contains("@BO")) {
            return Propriety.INOPPORTUNE;
        }
        return test.tags().contains("@BI") ? Propriety.INVALID : Propriety.VALID;
    }

    private static Set<String> outcomes(TestCase test) {
        return NUMBERED.matcher(String.join("\n", test.steps()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the network has seen is nothing that a dialogue asks for. */
    private static Set<String> needs(TestCase test) {
        Set<String> needs = new LinkedHashSet<>(test.needs());
        needs.remove("observe");
        return needs;
    }

    /** Whether a step expects something. */
    static boolean expects(String step) {
        return PASSIVE.matcher(step).matches() || ASKED.matcher(step).matches() || step.equals("each of these reads:");
    }

    /** What a step does, as sentences; none where it only expects. */
    static Stream<String> sentences(String step, List<String> below) {
        Matcher asked = ASKED.matcher(step);
        Matcher silence = SILENCE.matcher(step);
        if (asked.matches()) {
            return Stream.of("the host issues `" + asked.group(1) + "`");
        } else if (silence.matches()) {
            return Integer.parseInt(silence.group(1)) < SILENCE_WORTH_SAYING
                    ? Stream.empty()
                    : Stream.of(silence.group(1) + " seconds pass");
        } else if (step.equals("the host has set:")) {
            return below.stream().map(line -> "the host has set `" + bare(line) + "`");
        } else if (step.equals("each of these reads:")) {
            return column(below, 2).map(line -> "the host issues `" + bare(line) + "`");
        } else if (step.startsWith("the passing state ")) {
            return Stream.of("the host issues `AT#VSTATE`");
        } else if (PASSIVE.matcher(step).matches()) {
            return Stream.empty();
        }
        return Stream.of(below.isEmpty() ? step : step + table(below, step.equals("the name servers:") ? 3 : 2));
    }

    private static Stream<String> column(List<String> cells, int columns) {
        return Stream.iterate(0, at -> at < cells.size(), at -> at + columns).map(cells::get);
    }

    private static String table(List<String> cells, int columns) {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            rows.append(at % columns == 0 ? "\n| " : " ").append(cells.get(at)).append(" |");
        }
        return rows.toString();
    }

    private static String bare(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`");
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }

    /** Every value that the suite gives a parameter, by the parameter: {@code TCPPORT=1} for the first socket's. */
    Map<String, List<String>> values() {
        Pattern set = Pattern.compile("the host (?:has set|issues) `AT#([A-Z0-9]+=(?:[12],)?)([^`]+)`");
        Map<String, Set<String>> values = new LinkedHashMap<>();
        scenes.stream()
                .filter(scene -> scene.propriety() == Propriety.VALID)
                .flatMap(scene -> Stream.concat(scene.setting().stream(), scene.deeds().stream()))
                .map(set::matcher)
                .filter(Matcher::matches)
                .forEach(found -> values.computeIfAbsent(found.group(1), name -> new LinkedHashSet<>())
                        .add(found.group(2)));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, all) -> lists.put(name, List.copyOf(all)));
        return lists;
    }
}
