package io.attest.report;

import io.attest.manual.Manual;
import io.attest.manual.Section;
import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What grade.html shows: three figures with their aims, where the suite is good and bad, what went wrong, then every modem
 * that was tried. All text in it is visible already; the template escapes it.
 *
 * @param head the first words
 * @param kind on what it was measured
 * @param matrix the picture; none where there is no fault
 * @param unmeasured whether nobody noted which case failed first
 * @param groups every entry: the faults by operator, then the variants
 */
record GradePage(
        GradeHead head,
        String kind,
        List<GradeHead.Figure> figures,
        List<GradeMatrix> matrix,
        List<Case> survivors,
        List<Case> imprecise,
        boolean unmeasured,
        List<Case> alarms,
        List<Group> groups) {

    private static final int ALARMS = 12;

    /** Entries under a fold; {@code id} is that of its heading. */
    record Group(String id, String name, String counts, String tone, boolean variants, List<Case> entries) {}

    /**
     * A modem that was tried.
     *
     * @param kind a letter for the filter
     * @param breaks the rows that it breaks; for a variant, what allows it
     * @param first the case that failed first
     * @param caughtBy the case of a broken row that failed, where that is another one
     * @param alarms the first cases that failed on a variant
     * @param moreAlarms how many others did; empty for none
     * @param replay the command that shows what a case says of it: the one that surprises, or one that should have failed
     */
    record Case(
            String id,
            String kind,
            String word,
            String tone,
            String operator,
            String what,
            List<Place> breaks,
            List<Place> first,
            List<Place> caughtBy,
            List<Place> alarms,
            String moreAlarms,
            String replay,
            String cases,
            String time) {}

    /** What came of a modem. */
    private enum Said {
        KILLED("k", "killed", "pass"),
        IMPRECISE("i", "imprecise", "inconclusive"),
        SURVIVED("s", "survived", "fail"),
        LET_PASS("v", "let pass", "pass"),
        FALSE_ALARM("a", "false alarm", "fail");

        private final String kind;
        private final String word;
        private final String tone;

        Said(String kind, String word, String tone) {
            this.kind = kind;
            this.word = word;
            this.tone = tone;
        }

        private static Said of(Entry entry, boolean precision) {
            if (!entry.harmful()) {
                return entry.alarms().isEmpty() ? LET_PASS : FALSE_ALARM;
            }
            if (entry.survived()) {
                return SURVIVED;
            }
            return precision && entry.misled() ? IMPRECISE : KILLED;
        }
    }

    /** A row, requirement, erratum or case, and where in the manual that is; empty for an erratum. */
    record Place(String id, String where) {}

    /** @param whose about the suite of the run in whose folder the page lies; empty for no run's */
    static GradePage of(Grade grade, String whose) {
        List<Group> groups = new ArrayList<>();
        for (String operator : grade.operators()) {
            Grade part = grade.of(operator);
            groups.add(new Group(
                    anchor(groups.size()),
                    Visible.line(operator.isEmpty() ? "without a name" : operator),
                    counts(part, grade.isPrecisionMeasured()),
                    GradeMatrix.tone(part, grade.isPrecisionMeasured()),
                    false,
                    cases(part.entries(), grade)));
        }
        if (!grade.variants().isEmpty()) {
            long alarms = grade.alarms().part();
            groups.add(new Group(
                    "variants",
                    "Legal variants",
                    alarms + " of " + grade.alarms().of() + " failed",
                    alarms == 0 ? "pass" : "fail",
                    true,
                    cases(grade.variants(), grade)));
        }
        return new GradePage(
                GradeHead.of(grade),
                kind(grade, whose),
                GradeHead.figures(grade),
                grade.faults().isEmpty() ? List.of() : List.of(GradeMatrix.of(grade)),
                cases(grade.survivors(), grade),
                cases(grade.imprecise(), grade),
                !grade.isPrecisionMeasured() && grade.kills().part() > 0,
                cases(grade.falseAlarms(), grade),
                groups);
    }

    /** The id of the heading of an operator, in their order. */
    static String anchor(int operator) {
        return "operator-" + (operator + 1);
    }

    static String counts(Grade part, boolean precision) {
        return part.kills().part() + " of " + part.kills().of() + " killed"
                + (precision ? ", " + part.precise() + " of them precisely" : "");
    }

    private static String kind(Grade grade, String whose) {
        return "Measured on " + Visible.line(grade.measured()) + " by " + Visible.line(grade.how())
                + (grade.seconds() > 0 ? " in " + Words.duration(grade.seconds()) : "")
                + (grade.processors() > 0 ? " on " + Words.count(grade.processors(), "processor") : "")
                + (whose.isEmpty() ? "." : "; " + whose + ".") + " Digest of the suite: "
                + Visible.line(grade.suiteDigest());
    }

    private static List<Case> cases(List<Entry> entries, Grade grade) {
        return entries.stream()
                .map(entry -> of(entry, grade.isPrecisionMeasured()))
                .toList();
    }

    private static Case of(Entry entry, boolean precision) {
        Said said = Said.of(entry, precision);
        return new Case(
                Visible.line(entry.id()),
                said.kind,
                said.word,
                said.tone,
                Visible.line(entry.operator()),
                Folded.cut(Visible.line(entry.what())),
                places(entry.breaks()),
                entry.harmful() ? places(List.of(entry.first())) : List.of(),
                places(entry.caughtBy().equals(entry.first()) ? List.of() : List.of(entry.caughtBy())),
                places(entry.alarms().stream().limit(ALARMS).toList()),
                entry.alarms().size() > ALARMS
                        ? "and " + Words.count(entry.alarms().size() - ALARMS, "more case") + ", in grade.json"
                        : "",
                replay(entry),
                entry.cases() == 0 ? "" : String.valueOf(entry.cases()),
                entry.seconds() == 0 ? "" : Words.seconds(entry.seconds()));
    }

    private static String replay(Entry entry) {
        return Stream.of(entry.alarms(), List.of(entry.first()), entry.breaks())
                .flatMap(List::stream)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .map(id -> Visible.line("./attest grade --fault " + entry.id() + " --case " + id))
                .orElse("");
    }

    private static List<Place> places(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.isEmpty())
                .map(id -> new Place(Visible.line(id), where(id)))
                .toList();
    }

    private static String where(String id) {
        Manual manual = Manual.load();
        return manual.baseOf(id).map(manual::section).map(Section::heading).orElse("");
    }
}
