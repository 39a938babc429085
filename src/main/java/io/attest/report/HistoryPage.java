package io.attest.report;

import io.attest.nights.Course;
import io.attest.nights.Lasting;
import io.attest.nights.LeftOut;
import io.attest.nights.ModemHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What history.html shows: of each maker and model the newest night first, then how it came to that. All text in it is
 * visible already; the template escapes it.
 *
 * @param leftOut folders that are no nights, a line each
 */
record HistoryPage(String title, boolean several, List<Section> modems, List<String> leftOut) {

    private static final int FLAKY = 60;
    private static final int SLOWER = 40;

    /**
     * The nights of one maker and model.
     *
     * @param id of its heading
     * @param nights the newest first
     */
    record Section(
            String id,
            String kind,
            HistoryHead head,
            HistoryChart chart,
            List<Numbers> nights,
            HistoryMatrix matrix,
            List<Unsteady> flaky,
            String moreFlaky,
            List<Time> slowest,
            List<Time> slower,
            String moreSlower,
            List<HistoryBench> benches) {}

    /** A night in numbers; {@code note} is empty for a whole run of its own. */
    record Numbers(
            String run,
            String href,
            String started,
            String software,
            String changes,
            String note,
            long pass,
            long fail,
            long inconclusive,
            long error,
            long notRun,
            long unfinished,
            String rate,
            String time) {}

    /** A case whose verdict changed although nothing else had. */
    record Unsteady(String id, String changes, String letters, String why) {}

    /** How long a case took. */
    record Time(String id, String now, String usual, String most) {}

    /** @param links where the folders of the runs are, as seen from the page; encoded, empty or ending with a slash */
    static HistoryPage of(List<ModemHistory> modems, List<LeftOut> leftOut, String links) {
        List<Section> sections = new ArrayList<>();
        for (ModemHistory modem : modems) {
            sections.add(section("modem-" + (sections.size() + 1), modem, links));
        }
        long nights = modems.stream().mapToLong(modem -> modem.nights().size()).sum();
        return new HistoryPage(
                "History of " + Words.count(nights, "night"),
                sections.size() > 1,
                sections,
                leftOut.stream()
                        .map(left -> Visible.line(left.run()) + ": " + Folded.cut(Visible.line(left.why())))
                        .toList());
    }

    private static Section section(String id, ModemHistory modem, String links) {
        List<Course> flaky = modem.courses().stream()
                .filter(Course::isUnsteady)
                .sorted(Comparator.comparingInt(Course::changes).reversed())
                .toList();
        return new Section(
                id,
                Folded.cut(Visible.line(modem.kind())),
                HistoryHead.of(modem, links),
                HistoryChart.of(modem, links),
                numbers(modem, links),
                HistoryMatrix.of(modem, links),
                flaky.stream().limit(FLAKY).map(HistoryPage::unsteady).toList(),
                flaky.size() > FLAKY ? flaky.size() - FLAKY + " more; --json has them all." : "",
                modem.slowest().stream().map(HistoryPage::time).toList(),
                modem.slower().stream().limit(SLOWER).map(HistoryPage::time).toList(),
                modem.slower().size() > SLOWER ? modem.slower().size() - SLOWER + " more; --json has them all." : "",
                modem.benches().stream().map(HistoryBench::of).toList());
    }

    private static List<Numbers> numbers(ModemHistory modem, String links) {
        List<Numbers> numbers = new ArrayList<>();
        for (ModemHistory.Brief night : modem.nights()) {
            numbers.add(
                    0,
                    new Numbers(
                            Visible.line(night.run()),
                            report(links, night.run()),
                            minute(night.started()),
                            Folded.cut(Visible.line(night.software())),
                            Folded.cut(Visible.line(String.join(", ", night.changes()))),
                            note(night),
                            night.pass(),
                            night.fail(),
                            night.inconclusive(),
                            night.error(),
                            night.notRun(),
                            night.unfinished(),
                            rate(night),
                            Words.duration(java.time.Duration.ofMillis(Math.round(night.seconds() * 1000)))));
        }
        return numbers;
    }

    /** What has to be known of a night before its numbers are compared; empty for a whole run of its own. */
    static String note(ModemHistory.Brief night) {
        List<String> notes = new ArrayList<>();
        if (!night.complete()) {
            notes.add("incomplete");
        }
        if (night.parts() > 0) {
            notes.add("merged of " + Words.count(night.parts(), "shard"));
        }
        return String.join(", ", notes);
    }

    /** Never rounded up to all of them. */
    static String rate(ModemHistory.Brief night) {
        if (night.toRun() == 0) {
            return "none run";
        }
        long tenths = 1000 * night.pass() / night.toRun();
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    private static Unsteady unsteady(Course course) {
        return new Unsteady(
                Visible.line(course.id()),
                String.valueOf(course.changes()),
                course.letters(),
                Folded.cut(Visible.line(course.headline())));
    }

    private static Time time(Lasting lasting) {
        return new Time(
                Visible.line(lasting.id()),
                Words.seconds(lasting.now()),
                lasting.usual() == 0 ? "" : Words.seconds(lasting.usual()),
                lasting.most() == 0 ? "" : Words.seconds(lasting.most()));
    }

    /** Date and time of day to the minute, UTC. */
    static String minute(String started) {
        return started.length() < 16 ? started : started.substring(0, 10) + " " + started.substring(11, 16);
    }

    /** The report of a night. */
    static String report(String links, String run) {
        String there = Href.relative(run);
        return there.isEmpty() ? "" : links + there + "/" + Reports.HTML;
    }
}
