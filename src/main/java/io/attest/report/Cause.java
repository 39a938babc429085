package io.attest.report;

import io.attest.manual.Manual;
import io.attest.verdict.Attribution;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cases that did not pass with the same words, and so perhaps for the same reason.
 *
 * @param headline the words
 * @param verdict what they came to
 * @param attribution whose doing it is
 * @param known whether the ICS names them as known deviations
 * @param count how many cases
 * @param fresh whether they passed in the last run that had them
 * @param since since when they do not pass, each with the number of cases of which that is so, the commonest first
 * @param places where in the manual they belong, in the manual's order
 * @param patterns what was expected and what came instead, the commonest first
 */
public record Cause(
        String headline,
        Verdict verdict,
        @Nullable Attribution attribution,
        boolean known,
        int count,
        boolean fresh,
        Map<String, Integer> since,
        List<Place> places,
        List<Pattern> patterns) {

    /** A section of the manual, with the cases there. */
    public record Place(String chapter, String section, List<String> cases) {}

    /**
     * What was expected and what came, alike but for numbers and quoted texts.
     *
     * @param count of how many cases
     * @param example the first of them, whose facts these are
     * @param issued what the host had written; empty where it does not say, like the next four
     * @param expected what it expected
     * @param came what came instead
     * @param reason why it came to no verdict on the modem
     * @param replay how to see it again
     */
    public record Pattern(
            int count, String example, String issued, String expected, String came, String reason, String replay) {

        private static Pattern of(Report.Case each, Facts facts) {
            return new Pattern(
                    1,
                    each.id(),
                    facts.value("issued"),
                    facts.expected(),
                    facts.came(),
                    facts.value("but").isEmpty() ? facts.value("reason") : facts.value("but"),
                    facts.value("replay"));
        }

        private Pattern again() {
            return new Pattern(count + 1, example, issued, expected, came, reason, replay);
        }
    }

    /** What makes cases alike; numbers in the headline do not tell them apart. */
    private record Key(
            Verdict verdict, @Nullable Attribution attribution, boolean known, boolean fresh, String words) {}

    private static final List<Verdict> WORST_FIRST = List.of(Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE);

    /** Longer ones are told apart by their beginning. */
    private static final int SHAPE = 60;

    /** The order in which to look at them: what is not known yet, fails first, what is new first, then the commonest. */
    private static final Comparator<Cause> ORDER = Comparator.comparing(Cause::known)
            .thenComparing(cause -> WORST_FIRST.indexOf(cause.verdict))
            .thenComparing(cause -> !cause.fresh)
            .thenComparing(cause -> -cause.count);

    /** Those of a report. */
    static List<Cause> all(List<Report.Case> cases, Manual manual) {
        Map<Key, List<Report.Case>> alike = new LinkedHashMap<>();
        for (Report.Case each : cases) {
            if (WORST_FIRST.contains(each.verdict())) {
                alike.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each);
            }
        }
        return alike.values().stream()
                .map(group -> of(group, manual))
                .sorted(ORDER)
                .toList();
    }

    private static Key key(Report.Case each) {
        return new Key(
                each.verdict(),
                each.attribution(),
                each.deviation() != null,
                isNew(each),
                shape(Facts.of(each.id(), each.message()).headline()));
    }

    private static String shape(String text) {
        String bounded = text.substring(0, Math.min(4 * SHAPE, text.length()));
        String plain = bounded.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("[0-9]+", "0");
        return plain.substring(0, Math.min(SHAPE, plain.length()));
    }

    private static Cause of(List<Report.Case> group, Manual manual) {
        Report.Case first = group.get(0);
        return new Cause(
                Facts.of(first.id(), first.message()).headline(),
                first.verdict(),
                first.attribution(),
                first.deviation() != null,
                group.size(),
                isNew(first),
                since(group),
                places(group, manual),
                patterns(group));
    }

    private static boolean isNew(Report.Case each) {
        return each.since() != null && each.since().word().equals("new");
    }

    private static List<Pattern> patterns(List<Report.Case> group) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (Report.Case each : group) {
            Facts facts = Facts.of(each.id(), each.message());
            patterns.merge(
                    shape(facts.expected()) + "\n" + shape(facts.came()),
                    Pattern.of(each, facts),
                    (known, another) -> known.again());
        }
        return patterns.values().stream()
                .sorted(Comparator.comparing((Pattern pattern) -> -pattern.count))
                .toList();
    }

    private static Map<String, Integer> since(List<Report.Case> group) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        group.forEach(each -> {
            if (each.since() != null) {
                counts.merge(each.since().text(), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Place> places(List<Report.Case> group, Manual manual) {
        Map<Place, List<String>> places = new LinkedHashMap<>();
        group.forEach(each -> places.computeIfAbsent(place(each, manual), key -> new ArrayList<>())
                .add(each.id()));
        return places.entrySet().stream()
                .map(place -> new Place(place.getKey().chapter, place.getKey().section, List.copyOf(place.getValue())))
                .sorted(Comparator.comparing(Place::chapter))
                .toList();
    }

    private static Place place(Report.Case each, Manual manual) {
        return manual.baseOf(each.id())
                .map(manual::section)
                .map(section -> new Place(section.chapter().number(), section.heading(), List.of()))
                .orElseGet(() -> new Place("", each.feature(), List.of()));
    }
}
