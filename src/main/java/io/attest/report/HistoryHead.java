package io.attest.report;

import io.attest.nights.Course;
import io.attest.nights.ModemHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first words about a modem: what fails in the newest night, since when, and where to look.
 *
 * @param tone the class that colours it
 * @param text in a few words
 * @param because the numbers, in a sentence
 * @param failing the cases that fail now, by the night since when, the newest first
 * @param flaky about those that come and go; may be empty
 */
record HistoryHead(String tone, String text, String because, String href, List<Since> failing, String flaky) {

    private static final int CAUSES = 3;
    private static final int GROUPS = 8;

    /**
     * Cases that fail since one night.
     *
     * @param since a sentence
     * @param causes what the most of them say, with how many
     */
    record Since(String count, String since, String href, List<String> causes) {}

    static HistoryHead of(ModemHistory modem, String links) {
        ModemHistory.Brief newest = modem.newest();
        List<Course> failing = modem.courses().stream().filter(Course::fails).toList();
        long unsteady = modem.courses().stream().filter(Course::isUnsteady).count();
        return new HistoryHead(
                tone(newest),
                text(newest),
                because(newest),
                HistoryPage.report(links, newest.run()),
                since(modem, failing, links),
                unsteady == 0
                        ? ""
                        : Words.count(unsteady, "case") + " changed " + (unsteady == 1 ? "its" : "their")
                                + " verdict although neither firmware nor suite had changed.");
    }

    private static String tone(ModemHistory.Brief newest) {
        if (newest.fail() > 0) {
            return "does-not-conform";
        }
        if (!newest.complete()) {
            return "incomplete";
        }
        return newest.inconclusive() + newest.error() > 0 || newest.pass() == 0 ? "inconclusive" : "conforms";
    }

    private static String text(ModemHistory.Brief newest) {
        String incomplete = newest.complete() ? "" : ", and the night is incomplete";
        if (newest.fail() > 0) {
            return Words.count(newest.fail(), "case") + (newest.fail() == 1 ? " fails" : " fail") + incomplete;
        }
        if (!newest.complete()) {
            return "The newest night is incomplete";
        }
        long silent = newest.inconclusive() + newest.error();
        if (silent > 0) {
            return "Nothing fails, but " + Words.count(silent, "case") + " came to no verdict";
        }
        return newest.pass() == 0 ? "Nothing ran" : "Nothing fails";
    }

    private static String because(ModemHistory.Brief newest) {
        List<String> counts = new ArrayList<>();
        add(counts, newest.pass(), "passed");
        add(counts, newest.fail(), "failed");
        add(counts, newest.inconclusive(), "inconclusive");
        add(counts, newest.error(), "in error");
        add(counts, newest.unfinished(), "never finished");
        add(counts, newest.notRun(), "not run");
        String note = HistoryPage.note(newest);
        return "Newest night " + HistoryPage.minute(newest.started()) + " UTC"
                + (note.isEmpty() ? "" : " (" + note + ")") + ", firmware "
                + Folded.cut(Visible.line(newest.software())) + ": " + String.join(", ", counts) + ".";
    }

    private static void add(List<String> counts, long count, String what) {
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }

    private static List<Since> since(ModemHistory modem, List<Course> failing, String links) {
        Map<String, List<Course>> groups = new LinkedHashMap<>();
        failing.stream()
                .filter(course -> !course.isFlaky())
                .forEach(course -> groups.computeIfAbsent(
                                course.always() ? "" : course.since(), none -> new ArrayList<>())
                        .add(course));
        List<Since> since = new ArrayList<>();
        groups.forEach((run, courses) -> {
            if (since.size() < GROUPS) {
                since.add(new Since(
                        Words.count(courses.size(), "case"),
                        sentence(modem, run),
                        run.isEmpty() ? "" : HistoryPage.report(links, run),
                        causes(courses)));
            }
        });
        if (groups.size() > GROUPS) {
            since.add(new Since("others", "since earlier nights; the matrix tells", "", List.of()));
        }
        List<Course> flaky = failing.stream().filter(Course::isFlaky).toList();
        if (!flaky.isEmpty()) {
            since.add(new Since(
                    Words.count(flaky.size(), "case"), "now, as at times before: come and go", "", causes(flaky)));
        }
        return since;
    }

    private static String sentence(ModemHistory modem, String run) {
        int nights = modem.nights().size();
        if (run.isEmpty()) {
            return nights == 1 ? "in the only night there is" : "in every night that judged them, of " + nights;
        }
        for (ModemHistory.Brief night : modem.nights()) {
            if (night.run().equals(run)) {
                return "since " + HistoryPage.minute(night.started()) + " UTC"
                        + (night.changes().isEmpty()
                                ? ", with firmware and suite as before"
                                : ", the first night with "
                                        + Folded.cut(Visible.line(String.join(", ", night.changes()))));
            }
        }
        return "since " + Visible.line(run);
    }

    private static List<String> causes(List<Course> courses) {
        Map<String, Integer> causes = new LinkedHashMap<>();
        courses.forEach(course -> causes.merge(course.headline().replaceAll("[0-9]+", "#"), 1, Integer::sum));
        List<Map.Entry<String, Integer>> sorted = causes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<String> words = new ArrayList<>();
        sorted.stream()
                .limit(CAUSES)
                .forEach(cause -> words.add(cause.getValue() + " \u00d7 " + Folded.cut(Visible.line(cause.getKey()))));
        if (sorted.size() > CAUSES) {
            words.add("and " + (sorted.size() - CAUSES) + " other messages");
        }
        return words;
    }
}
