package io.attest.report;

import io.attest.report.grade.Grade;
import io.attest.report.grade.Share;
import java.util.List;

/**
 * The first words about a grade: how many of the aims it meets.
 *
 * @param tone the class that colours it
 */
record GradeHead(String tone, String text, String because) {

    /**
     * A share with its aim.
     *
     * @param counts the share as counts
     * @param tone pass, fail or not-run
     * @param word the same for who sees no colour
     * @param href of those that are to blame
     * @param blamed how many these are; empty for none
     */
    record Figure(
            String title,
            String value,
            String counts,
            String aim,
            String tone,
            String word,
            String href,
            String blamed) {

        private static Figure of(
                String title, Share share, String what, String aim, boolean met, String id, String blamed) {
            return new Figure(
                    title,
                    share.text(),
                    share.isKnown() ? share.part() + " of " + share.of() + " " + what : "was not measured",
                    aim,
                    !share.isKnown() ? "not-run" : met ? "pass" : "fail",
                    !share.isKnown() ? "open" : met ? "met" : "missed",
                    "#" + id,
                    blamed.startsWith("0 ") ? "" : blamed);
        }
    }

    static GradeHead of(Grade grade) {
        if (grade.entries().isEmpty()) {
            return new GradeHead("inconclusive", "Nothing was graded", "No modem was tried.");
        }
        List<Figure> figures = figures(grade);
        long missed =
                figures.stream().filter(figure -> figure.tone().equals("fail")).count();
        long open = figures.stream()
                .filter(figure -> figure.tone().equals("not-run"))
                .count();
        String because = Words.count(grade.faults().size(), "modem") + " with a fault built in and "
                + Words.count(grade.variants().size(), "modem")
                + " with a difference that the manual allows. The suite must fail the first, where the fault is, and"
                + " let the second pass.";
        if (missed > 0) {
            return new GradeHead(
                    "does-not-conform", missed + " of 3 aims " + (missed == 1 ? "is" : "are") + " missed", because);
        }
        return open > 0
                ? new GradeHead("inconclusive", "No aim is missed, but " + open + " of 3 not measured", because)
                : new GradeHead("conforms", "All three aims are met", because);
    }

    /** Kill rate, precision, false alarms. */
    static List<Figure> figures(Grade grade) {
        return List.of(
                Figure.of(
                        "Kill rate",
                        grade.kills(),
                        "faults make a row fail that they break",
                        "at least " + Grade.KILLS_AIM + " %",
                        grade.kills().isAtLeast(Grade.KILLS_AIM),
                        "survivors",
                        Words.count(grade.survivors().size(), "survivor")),
                Figure.of(
                        "Diagnosis precision",
                        grade.precision(),
                        "killed faults make such a row fail first",
                        "at least " + Grade.PRECISION_AIM + " %",
                        grade.precision().isAtLeast(Grade.PRECISION_AIM),
                        "imprecise",
                        grade.imprecise().size() + " failed elsewhere first"),
                Figure.of(
                        "False-alarm rate",
                        grade.alarms(),
                        "legal variants make a case fail, of about " + grade.casesOnVariant() + " run on each",
                        "none",
                        grade.alarms().part() == 0,
                        "alarms",
                        Words.count(grade.alarms().part(), "false alarm")));
    }
}
