package io.attest.report;

import io.attest.manual.Chapter;
import io.attest.manual.Manual;
import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import io.attest.report.grade.Share;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where the suite is good and bad, as a picture: operators against chapters. A fault that breaks rows of several chapters
 * stands in each of them, and once in the column of all. Lengths are those of the picture's own units.
 *
 * @param label what a reader who does not see it is told
 * @param columns the chapters, behind the column of all
 * @param legend the chapters by number
 */
record GradeMatrix(int width, int height, String label, List<Column> columns, List<Row> rows, String legend) {

    private static final int LEFT = 206;
    private static final int TOP = 24;
    private static final int WIDE = 72;
    private static final int HIGH = 36;
    private static final int GAP = 4;

    /** The head of a column; {@code told} is what it stands for. */
    record Column(int x, String name, String told) {}

    /** An operator; {@code href} is empty for all of them. */
    record Row(int y, String name, String href, List<Cell> cells) {}

    /**
     * The faults of an operator in a chapter.
     *
     * @param tone the class that colours it; empty for no fault
     * @param killed killed ones of all; empty for no fault
     * @param precision the share of the precise ones; empty where that is not known
     */
    record Cell(int x, int y, int width, int height, String tone, String killed, String precision, String told) {

        /** Where the text stands in the middle. */
        int middle() {
            return x + width / 2;
        }

        /** Of the first line. */
        int upper() {
            return y + (precision.isEmpty() ? 20 : 14);
        }

        /** Of the second line. */
        int lower() {
            return y + 27;
        }
    }

    static GradeMatrix of(Grade grade) {
        Set<Chapter> chapters = new TreeSet<>();
        grade.faults().forEach(fault -> chapters.addAll(chapters(fault)));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(x(0) + (WIDE - GAP) / 2, "all", "all chapters"));
        for (Chapter chapter : chapters) {
            columns.add(new Column(
                    x(columns.size()) + (WIDE - GAP) / 2,
                    chapter.number(),
                    "chapter " + chapter.number() + ", " + chapter.title()));
        }
        List<Row> rows = new ArrayList<>();
        for (String operator : grade.operators()) {
            String href = "#" + GradePage.anchor(rows.size());
            String name = Visible.line(operator.isEmpty() ? "without a name" : operator);
            rows.add(row(rows.size(), name, href, grade.of(operator), chapters, grade.isPrecisionMeasured()));
        }
        rows.add(row(rows.size(), "all", "", grade, chapters, grade.isPrecisionMeasured()));
        return new GradeMatrix(
                x(columns.size()),
                TOP + rows.size() * HIGH,
                "Killed faults of all, and how many of them precisely, by operator and chapter; the table below has the"
                        + " numbers.",
                columns,
                rows,
                chapters.stream()
                        .map(chapter -> chapter.number() + " " + chapter.title())
                        .collect(Collectors.joining("; ")));
    }

    /** The class for such faults: whether some survived, some were found in the wrong place, or neither. */
    static String tone(Grade part, boolean precision) {
        if (!part.survivors().isEmpty()) {
            return "fail";
        }
        return precision && part.precise() < part.kills().part() ? "inconclusive" : "pass";
    }

    private static Row row(int at, String name, String href, Grade faults, Set<Chapter> chapters, boolean precision) {
        int y = TOP + at * HIGH;
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(0, y, name + ", all chapters", faults, precision, fault -> true));
        for (Chapter chapter : chapters) {
            cells.add(cell(
                    cells.size(),
                    y,
                    name + ", chapter " + chapter.number(),
                    faults,
                    precision,
                    fault -> chapters(fault).contains(chapter)));
        }
        return new Row(y + 20, cut(name), href, cells);
    }

    private static Cell cell(int at, int y, String name, Grade faults, boolean precision, Predicate<Entry> which) {
        Grade part = faults.only(which);
        long all = part.kills().of();
        long killed = part.kills().part();
        return new Cell(
                x(at),
                y,
                WIDE - GAP,
                HIGH - GAP,
                all == 0 ? "" : tone(part, precision),
                all == 0 ? "" : killed + "/" + all,
                all == 0 || killed == 0 || !precision ? "" : new Share(part.precise(), killed).text(),
                all == 0 ? name + ": no fault" : name + ": " + GradePage.counts(part, precision));
    }

    private static int x(int column) {
        return LEFT + column * WIDE;
    }

    private static Set<Chapter> chapters(Entry fault) {
        EnumSet<Chapter> chapters = EnumSet.noneOf(Chapter.class);
        for (String id : fault.breaks()) {
            Manual.load().entry(id).ifPresent(entry -> chapters.add(entry.chapter()));
        }
        return chapters;
    }

    /** What has room beside the cells. */
    private static String cut(String name) {
        return name.length() <= 32 ? name : name.substring(0, 30) + "..";
    }
}
