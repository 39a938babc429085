package io.attest.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.Deviation;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Statement;
import io.attest.verdict.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A known deviation of the ICS, and what the run says of it. Whether it has expired is a matter of the day on which the
 * run was started, so that a report derived later says the same.
 *
 * @param id a case, row or requirement
 * @param reason why it is so
 * @param owner who answers for it
 * @param until the last day on which it counts
 * @param expired whether that day had gone by
 * @param status what became of its cases
 * @param cases those of its cases that failed, in the suite's order
 */
public record KnownDeviation(
        String id, String reason, String owner, String until, boolean expired, Status status, List<String> cases) {

    /** What became of the cases of a deviation. */
    public enum Status {
        /** At least one failed. */
        FAILS("fails"),
        /** All of them passed: the deviation is to be struck out. */
        PASSES("passes"),
        /** None failed, but some said nothing. */
        OPEN("open"),
        /** None was run. */
        NOT_RUN("not-run");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word used in report.json. */
        @JsonValue
        public String word() {
            return word;
        }
    }

    /** All that the ICS names, in its order. */
    static List<KnownDeviation> of(RunRecord run) {
        return stated(run).deviations().stream()
                .map(deviation -> of(run, deviation))
                .toList();
    }

    private static KnownDeviation of(RunRecord run, Deviation deviation) {
        List<CaseResult> concerned =
                run.inOrder().stream().filter(deviation::concerns).toList();
        return new KnownDeviation(
                deviation.id(),
                deviation.reason(),
                deviation.owner(),
                deviation.until().toString(),
                !deviation.holdsOn(day(run)),
                status(concerned, isLacking(run, deviation)),
                concerned.stream()
                        .filter(result -> result.verdict() == Verdict.FAIL)
                        .map(CaseResult::id)
                        .toList());
    }

    /** Whether a case of it was selected and did not finish here; it may be in another shard. */
    private static boolean isLacking(RunRecord run, Deviation deviation) {
        Set<String> finished = run.cases().stream().map(CaseResult::id).collect(Collectors.toSet());
        Conditions conditions = run.header().conditions();
        return Stream.concat(
                        run.header().planned().stream(),
                        conditions == null ? Stream.of() : conditions.selected().stream())
                .filter(id -> id.equals(deviation.id()) || id.startsWith(deviation.id() + "."))
                .anyMatch(id -> !finished.contains(id));
    }

    private static Status status(List<CaseResult> concerned, boolean lacking) {
        if (concerned.stream().anyMatch(result -> result.verdict() == Verdict.FAIL)) {
            return Status.FAILS;
        }
        if (concerned.stream().allMatch(result -> result.verdict() == Verdict.NOT_RUN)) {
            return Status.NOT_RUN;
        }
        return !lacking && concerned.stream().allMatch(result -> result.verdict() == Verdict.PASS)
                ? Status.PASSES
                : Status.OPEN;
    }

    /** The deviation by which this fail was known and that still counts. */
    public static Optional<Deviation> knowing(RunRecord run, CaseResult result) {
        return concerning(run, result).filter(deviation -> deviation.holdsOn(day(run)));
    }

    /** How many fails were known. */
    static long known(RunRecord run) {
        return run.cases().stream()
                .filter(result -> knowing(run, result).isPresent())
                .count();
    }

    /** What a report says beside a fail: that it was known, or that this no longer counts; empty otherwise. */
    public static String beside(RunRecord run, CaseResult result) {
        return concerning(run, result)
                .map(deviation -> deviation.holdsOn(day(run))
                        ? "known deviation (%s; %s; until %s)"
                                .formatted(deviation.reason(), deviation.owner(), deviation.until())
                        : "deviation expired on %s (%s; %s)"
                                .formatted(deviation.until(), deviation.reason(), deviation.owner()))
                .map(Visible::line)
                .orElse("");
    }

    /** The same from the report's own list. */
    static String beside(List<KnownDeviation> all, String id) {
        List<KnownDeviation> concerning =
                all.stream().filter(deviation -> deviation.cases.contains(id)).toList();
        return concerning.stream()
                .filter(deviation -> !deviation.expired)
                .findFirst()
                .or(() -> concerning.stream().findFirst())
                .map(deviation -> deviation.expired
                        ? "deviation expired on %s (%s; %s)"
                                .formatted(deviation.until, deviation.reason, deviation.owner)
                        : "known deviation (%s; %s; until %s)"
                                .formatted(deviation.reason, deviation.owner, deviation.until))
                .map(Visible::line)
                .orElse("");
    }

    /** One that still counts goes before one that has expired. */
    private static Optional<Deviation> concerning(RunRecord run, CaseResult result) {
        if (result.verdict() != Verdict.FAIL) {
            return Optional.empty();
        }
        List<Deviation> all = stated(run).deviations().stream()
                .filter(deviation -> deviation.concerns(result))
                .toList();
        return all.stream()
                .filter(deviation -> deviation.holdsOn(day(run)))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What was claimed of the modem; of an older record, everything. */
    static Statement stated(RunRecord run) {
        Conditions conditions = run.header().conditions();
        return conditions == null ? Statement.ALL : conditions.ics();
    }

    private static LocalDate day(RunRecord run) {
        return LocalDate.ofInstant(run.header().started(), ZoneOffset.UTC);
    }

    /** What became of it, in one sentence without the full stop. */
    String sentence() {
        String what = switch (status) {
            case FAILS -> expired ? "fails, and the deviation expired on " + until : "fails as known until " + until;
            case PASSES -> "passes: strike it out";
            case OPEN -> "did not fail, but not every case of it came to a verdict";
            case NOT_RUN -> "was not run";
        };
        return Visible.line(id + " " + what + " (" + reason + "; " + owner + ")");
    }
}
