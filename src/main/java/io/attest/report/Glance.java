package io.attest.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The first screen: what did not pass, since when, and where to look.
 *
 * @param title what it is about
 * @param calm said where nothing failed; otherwise empty
 * @param open what never came to a verdict, in words; empty for a whole run
 * @param since since when the cases do not pass, in words
 * @param causes those to look at first
 * @param more what else did not pass, in words
 * @param flaky the cases that pass and fail in turn, in words
 * @param notRun what was not run, in words
 */
record Glance(
        String title,
        String calm,
        String open,
        String since,
        List<CausePage> causes,
        String more,
        String flaky,
        String notRun) {

    private static final int CAUSES = 4;
    private static final int NAMES = 6;
    private static final int REASONS = 3;

    static Glance of(Report report, List<CausePage> causes) {
        List<Cause> left = report.causes().stream().skip(CAUSES).toList();
        return new Glance(
                causes.isEmpty() ? "At a glance" : "What did not pass, since when, where to look",
                causes.isEmpty() ? calm(report) : "",
                open(report),
                since(report),
                causes.stream().limit(CAUSES).toList(),
                left.isEmpty()
                        ? ""
                        : Words.count(left.size(), "more cause") + " with "
                                + Words.count(
                                        left.stream().mapToInt(Cause::count).sum(), "case"),
                flaky(report.flaky()),
                notRun(report));
    }

    private static String calm(Report report) {
        return report.summary().getOrDefault("pass", 0L) == 0
                ? "No case came to a verdict on the modem."
                : "Nothing failed, was inconclusive or ended in error among the cases that ran.";
    }

    private static String open(Report report) {
        return report.unfinished().isEmpty()
                ? ""
                : Words.count(report.unfinished().size(), "planned case")
                        + " never came to a verdict: what they would have shown is open.";
    }

    private static String since(Report report) {
        List<Since> all = report.cases().stream()
                .map(Report.Case::since)
                .filter(Objects::nonNull)
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        if (report.past().isEmpty()) {
            return "No earlier run of this modem is known: nothing says since when.";
        }
        List<String> parts = new ArrayList<>();
        part(parts, all, "new", "new since the last run");
        part(parts, all, "since", "not passed in the last run either");
        part(parts, all, "never", "never passed");
        part(parts, all, "unknown", "never tried before");
        return "Of " + Words.count(all.size(), "case") + " that did not pass: " + String.join(", ", parts) + ", as "
                + Words.count(report.past().size(), "earlier run tells", "earlier runs tell") + ".";
    }

    private static void part(List<String> parts, List<Since> all, String word, String text) {
        long count = all.stream().filter(since -> since.word().equals(word)).count();
        if (count > 0) {
            parts.add(count + " " + text);
        }
    }

    private static String flaky(List<Flaky> flaky) {
        if (flaky.isEmpty()) {
            return "";
        }
        String names = flaky.stream().limit(NAMES).map(Flaky::id).collect(Collectors.joining(", "));
        return Visible.line(
                Words.count(flaky.size(), "case passes", "cases pass") + " and fail" + (flaky.size() == 1 ? "s" : "")
                        + " in turn on the same firmware: " + names
                        + (flaky.size() > NAMES ? " and " + (flaky.size() - NAMES) + " more" : ""));
    }

    private static String notRun(Report report) {
        String reasons = report.notRun().stream()
                .limit(REASONS)
                .map(reason -> reason.cases().size() + ": " + Folded.cut(Visible.line(reason.reason())))
                .collect(Collectors.joining("; "));
        int more = report.notRun().size() - REASONS;
        long cases = report.summary().getOrDefault("not-run", 0L);
        return cases == 0
                ? ""
                : Words.count(cases, "case was", "cases were") + " not run (" + reasons
                        + (more > 0 ? "; and " + Words.count(more, "other reason") : "") + ")";
    }
}
