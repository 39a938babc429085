package io.attest.report;

import io.attest.nights.Course;
import io.attest.nights.ModemHistory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The cases that did not always pass against the nights, the newest at the left.
 *
 * @param more what is not shown; empty where that is nothing
 */
record HistoryMatrix(List<Column> columns, List<Row> rows, String more) {

    /** So many rows a browser shows without effort; who has more has one cause and no use for each. */
    private static final int MOST = 1_000;

    private static final Map<Character, String> SHOWN =
            Map.of('p', "\u00b7", 'f', "F", 'i', "I", 'e', "E", 'n', "N", 'u', "U", '-', "");

    /** A night; {@code edge} is the class of one in which something changed. */
    record Column(String day, String href, String told, String edge) {}

    /**
     * A case.
     *
     * @param kind {@code f} for one that fails now, {@code y} for one that changed with nothing else, {@code fy} for both
     */
    record Row(String id, String title, String kind, List<Cell> cells, String since, String why) {}

    /** A verdict; {@code href} leads to it where it is new, and is empty otherwise. */
    record Cell(String tone, String shown, String href) {}

    static HistoryMatrix of(ModemHistory modem, String links) {
        List<ModemHistory.Brief> nights = new ArrayList<>(modem.nights());
        Collections.reverse(nights);
        List<Course> courses = modem.courses();
        return new HistoryMatrix(
                nights.stream().map(night -> column(night, links)).toList(),
                courses.stream()
                        .limit(MOST)
                        .map(course -> row(course, nights, links))
                        .toList(),
                courses.size() > MOST
                        ? courses.size() - MOST + " more cases are not shown; attest history --json has them all."
                        : "");
    }

    private static Column column(ModemHistory.Brief night, String links) {
        String day = night.started().length() < 10
                ? night.started()
                : night.started().substring(5, 10);
        String told = Visible.line(night.run()) + ", " + Folded.cut(Visible.line(night.software()))
                + (night.changes().isEmpty()
                        ? ""
                        : ", changed: " + Folded.cut(Visible.line(String.join(", ", night.changes()))));
        return new Column(
                day,
                HistoryPage.report(links, night.run()),
                told,
                night.changes().isEmpty() ? "" : "edge");
    }

    private static Row row(Course course, List<ModemHistory.Brief> nights, String links) {
        List<Cell> cells = new ArrayList<>();
        String letters = course.letters();
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            boolean fresh = at == 0 || at + 1 == letters.length() || letters.charAt(at + 1) != letter;
            boolean linked = fresh && "fie".indexOf(letter) >= 0;
            cells.add(new Cell(
                    (letter == '-' ? "x" : String.valueOf(letter))
                            + (nights.get(at).changes().isEmpty() ? "" : " edge"),
                    SHOWN.getOrDefault(letter, "?"),
                    linked ? href(links, nights.get(at).run(), course.id()) : ""));
        }
        return new Row(
                Visible.line(course.id()),
                Folded.cut(Visible.line(course.title())),
                (course.fails() ? "f" : "") + (course.isUnsteady() ? "y" : ""),
                cells,
                since(course, nights),
                Folded.cut(Visible.line(course.headline())));
    }

    private static String since(Course course, List<ModemHistory.Brief> nights) {
        if (!course.fails()) {
            return "";
        }
        if (course.always()) {
            return "always";
        }
        return nights.stream()
                .filter(night -> night.run().equals(course.since()))
                .map(night -> night.started()
                        .substring(0, Math.min(10, night.started().length())))
                .findFirst()
                .orElse("");
    }

    private static String href(String links, String run, String id) {
        String report = HistoryPage.report(links, run);
        return report.isEmpty() ? "" : report + "#case-" + Href.relative(Visible.line(id));
    }
}
