package io.attest.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cause as the page shows it: what failed, since when, where to look.
 *
 * @param anchor its place in the page
 * @param verdict what its cases came to
 * @param word the same in words
 * @param count how many cases
 * @param headline what they say
 * @param about whose doing it is, and whether it was known
 * @param since since when, a line each
 * @param places where in the manual, with the number of cases
 * @param first the commonest of what was expected and what came
 * @param others some more of these
 * @param more what is left out of them, in words
 * @param cases all of them
 * @param listed whether they are listed at once
 * @param open whether their messages are shown at once
 */
record CausePage(
        String anchor,
        String verdict,
        String word,
        String count,
        String headline,
        String about,
        List<String> since,
        String places,
        Sample first,
        List<Sample> others,
        String more,
        List<Failure> cases,
        boolean listed,
        boolean open) {

    /** What was expected and what came instead, in so many cases; the first of them is named. */
    record Sample(
            String count,
            String id,
            String issued,
            String expected,
            String came,
            String reason,
            String replay,
            String transcript) {}

    /** A case that is neither pass nor not run. Its message is empty where the page is full. */
    record Failure(
            String id,
            String title,
            String verdict,
            String word,
            String attribution,
            String known,
            String since,
            String feature,
            Folded message,
            String left,
            String transcript) {}

    private static final int SINCE = 3;
    private static final int PLACES = 3;
    private static final int PATTERNS = 3;

    /** With so few cases in all, none is folded away. */
    private static final int FEW = 5;

    /** So many cases of a cause are listed without being asked for. */
    private static final int SHORT = 12;

    /** All messages of a page together; whoever wants more has report.json and the transcripts. */
    private static final int ROOM = 200_000;

    static List<CausePage> of(Report report) {
        Map<String, Report.Case> cases = new HashMap<>();
        report.cases().forEach(each -> cases.put(each.id(), each));
        int all = report.causes().stream().mapToInt(Cause::count).sum();
        List<CausePage> pages = new ArrayList<>();
        int room = ROOM;
        for (Cause cause : report.causes()) {
            List<Failure> failures = new ArrayList<>();
            for (Cause.Place place : cause.places()) {
                for (String id : place.cases()) {
                    Failure failure = failure(report, cases.get(id), room);
                    room -= failure.message.head().length()
                            + failure.message.rest().length();
                    failures.add(failure);
                }
            }
            pages.add(of(report, cause, cases, "cause-" + (pages.size() + 1), failures, all <= FEW));
        }
        return pages;
    }

    private static CausePage of(
            Report report,
            Cause cause,
            Map<String, Report.Case> cases,
            String anchor,
            List<Failure> failures,
            boolean open) {
        int patterns = cause.patterns().size() - PATTERNS;
        return new CausePage(
                anchor,
                cause.verdict().word(),
                Words.verdict(cause.verdict()),
                Words.count(cause.count(), "case"),
                cause.headline().isEmpty() ? "no message" : Folded.cut(Visible.line(cause.headline())),
                "attributed to: " + Words.attribution(cause.attribution())
                        + (cause.known() ? "; a known deviation" : ""),
                report.past().isEmpty() ? List.of() : since(cause),
                places(cause),
                sample(cause.patterns().get(0), cause, cases),
                cause.patterns().stream()
                        .skip(1)
                        .limit(PATTERNS - 1)
                        .map(pattern -> sample(pattern, cause, cases))
                        .toList(),
                patterns > 0 ? "and " + Words.count(patterns, "other kind") + " of answer" : "",
                failures,
                cause.count() <= SHORT,
                open);
    }

    private static List<String> since(Cause cause) {
        List<String> all = cause.since().entrySet().stream()
                .map(since -> since.getValue() == cause.count()
                        ? since.getKey()
                        : Words.count(since.getValue(), "case") + ": " + since.getKey())
                .map(Visible::line)
                .toList();
        return all.size() <= SINCE
                ? all
                : Stream.concat(all.stream().limit(SINCE), Stream.of("others at other times"))
                        .toList();
    }

    /** The sections while they are few, else the chapters. */
    private static String places(Cause cause) {
        boolean few = cause.places().size() <= PLACES;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Cause.Place place : cause.places()) {
            String chapter = place.chapter().isEmpty() || place.chapter().equals("0")
                    ? "outside of the chapters"
                    : "chapter " + place.chapter();
            counts.merge(
                    few ? chapter + ", " + place.section() : chapter,
                    place.cases().size(),
                    Integer::sum);
        }
        return Visible.line(counts.entrySet().stream()
                .map(place -> place.getKey() + (cause.count() == 1 ? "" : " (" + place.getValue() + ")"))
                .collect(Collectors.joining("; ")));
    }

    private static Sample sample(Cause.Pattern pattern, Cause cause, Map<String, Report.Case> cases) {
        return new Sample(
                pattern.count() == cause.count() ? "" : Words.count(pattern.count(), "case"),
                Visible.line(pattern.example()),
                cell(pattern.issued()),
                cell(pattern.expected()),
                cell(pattern.came()),
                cell(pattern.reason()),
                cell(pattern.replay()),
                TranscriptFile.failed(cases.get(pattern.example()).transcript()));
    }

    private static String cell(String text) {
        return Folded.cut(Visible.line(text));
    }

    private static Failure failure(Report report, Report.Case each, int room) {
        Folded message = Folded.of(Visible.of(each.message()));
        boolean fits = message.head().length() + message.rest().length() <= room;
        return new Failure(
                Visible.line(each.id()),
                Folded.cut(Visible.line(each.title())),
                each.verdict().word(),
                Words.verdict(each.verdict()),
                Words.attribution(each.attribution()),
                KnownDeviation.beside(report.deviations(), each.id()),
                each.since() == null || report.past().isEmpty()
                        ? ""
                        : each.since().text(),
                Visible.line(each.feature()) + ":" + each.line(),
                fits ? message : Folded.of(""),
                fits ? "" : "Its message is in report.json and in its transcript; this page is long enough.",
                TranscriptFile.failed(each.transcript()));
    }
}
