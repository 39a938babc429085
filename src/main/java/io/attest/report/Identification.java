package io.attest.report;

import io.attest.verdict.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first part of the page: what was tested, against what, with what, and when. */
final class Identification {

    /** Terms under a heading; {@code more} is a page beside this one that tells more of them, empty for none. */
    record Group(String heading, List<Page.Term> terms, String more) {}

    private final List<Group> groups = new ArrayList<>();
    private List<Page.Term> terms = new ArrayList<>();

    private Identification() {}

    static List<Group> of(Report report) {
        Identification all = new Identification();
        for (Unit unit : report.units()) {
            all.unit(unit, report.units().size() > 1);
        }
        all.claims(report);
        for (Unit unit : report.units()) {
            all.entered(unit, report.units().size() > 1);
        }
        all.suite(report);
        all.environment(report);
        all.dates(report);
        all.means(report.means());
        return all.groups;
    }

    private void unit(Unit unit, boolean several) {
        term("maker", unit.maker());
        term("model", unit.model());
        term("firmware", unit.firmware());
        term("TCP/IP stack", unit.stack());
        term("IMEI", unit.imei());
        term("says", String.join("\n", unit.said()));
        if (terms.isEmpty()) {
            term("modem", "did not say what it is");
        }
        term("bench", unit.bench());
        group("Implementation under test" + (several ? ", " + Visible.line(unit.bench()) : ""));
    }

    private void claims(Report report) {
        Report.Claimed ics = report.ics();
        if (ics == null) {
            term("ICS", "none: everything counts as claimed");
        } else {
            term("ICS", ics.name());
            term("digest", ics.digest());
            term("not claimed", ics.unclaimed().isEmpty() ? "nothing" : String.join(", ", ics.unclaimed()));
        }
        group("Implementation conformance statement (ICS)");
    }

    private void entered(Unit unit, boolean several) {
        term("bench file", unit.file());
        term("line", unit.line());
        for (Map.Entry<String, String> value : unit.ixit().entrySet()) {
            term(value.getKey(), value.getValue().isEmpty() ? "(empty)" : value.getValue());
        }
        if (unit.ixit().isEmpty()) {
            term("values", "none: the suite's own");
        }
        group("Extra information for testing (IXIT)" + (several ? ", " + Visible.line(unit.bench()) : ""));
    }

    private void suite(Report report) {
        term("suite", report.suite());
        term("manual", "S000333C");
        term("digest", report.suiteDigest());
        term("scope", report.scope().text());
        term("acceptance", report.acceptance());
        group("Suite and manual");
    }

    private void environment(Report report) {
        Environment environment = report.environment();
        if (environment != null) {
            term("Attest", environment.attest());
            term("Java", environment.java());
            term("system", environment.system());
        }
        term("bench", report.bench());
        term("line", report.line());
        term("seed", seeds(report));
        term("at a time", Words.count(report.jobs(), "case"));
        term("retries", String.valueOf(report.retries()));
        term("shard", report.shard());
        MergedRuns merged = report.merged();
        if (merged != null) {
            term(
                    "merged of",
                    merged.parts().stream().map(MergedRuns.Part::shard).collect(Collectors.joining(", ")));
            term("missing", String.join(", ", merged.missing()));
            term("not at its end", String.join(", ", merged.cutShort()));
            term("allowed to differ", String.join("\n", merged.different()));
        }
        group("Testing environment");
    }

    private static String seeds(Report report) {
        return report.merged() == null
                ? String.valueOf(report.seed())
                : report.merged().parts().stream()
                        .map(part -> String.valueOf(part.seed()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private void dates(Report report) {
        term("started", Words.second(report.started()));
        if (!report.complete()) {
            term("ended", "it did not come to its end");
        } else {
            term("ended", report.ended() == null ? "" : Words.second(report.ended()));
        }
        term("under way", Words.duration(report.seconds()));
        term("times", Times.summary(report.cases()));
        group("Dates");
    }

    private void means(Means means) {
        term("kill rate", means.killRate());
        term("precision", means.precision());
        term("false alarms", means.falseAlarmRate());
        term("measured", means.measured());
        group("Means of testing", Grades.HTML);
    }

    private void term(String key, String value) {
        if (!value.isEmpty()) {
            terms.add(new Page.Term(
                    Visible.line(key), Folded.of(Visible.of(value)).head(), ""));
        }
    }

    private void group(String heading) {
        group(heading, "");
    }

    private void group(String heading, String more) {
        groups.add(new Group(heading, terms, more));
        terms = new ArrayList<>();
    }
}
