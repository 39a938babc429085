package io.attest.report.allure;

import io.attest.manual.Manual;
import io.attest.report.Outcome;
import io.attest.report.Unfinished;
import io.attest.report.Visible;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.StepLog;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A result for each attempt, one for each case that never finished, and one for the run where no other tells its state. */
final class Cases {

    private static final int NAME = 500;

    private final RunRecord run;
    private final Manual manual;
    private final Identity identity;
    private final Results results;
    private final Told told;
    private final Place place;
    private final Attempts attempts;

    Cases(RunRecord run, Manual manual, Set<String> flaky, Identity identity, Results results) {
        this.run = run;
        this.manual = manual;
        this.identity = identity;
        this.results = results;
        this.told = new Told(run);
        this.place = new Place(manual);
        this.attempts = new Attempts(run, flaky);
    }

    void write() throws IOException {
        int told = 0;
        try {
            told = written();
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        for (int index = told; index < run.attempts().size(); index++) {
            put(new StepLog.Course(index, null, List.of()));
        }
        for (String id : Unfinished.of(run)) {
            results.put(bare(id, id, "(never finished)", Told.unfinished()));
        }
        if (Outcome.isToldByNoCase(run)) {
            results.put(bare(
                    "run",
                    "The run as a whole",
                    "(the run)",
                    new StatusDetails().setMessage(Told.message(Kind.RUN, Outcome.because(run)))));
        }
    }

    /** The attempts with their steps, as far as the record tells them. */
    private int written() throws IOException {
        List<StepLog.Course> seen = new ArrayList<>(1);
        try {
            StepLog.read(run.folder(), course -> {
                if (course.index() < run.attempts().size()) {
                    put(course);
                    seen.clear();
                    seen.add(course);
                }
            });
        } catch (NoSuchFileException noRecord) {
            return 0;
        }
        return seen.isEmpty() ? 0 : seen.get(0).index() + 1;
    }

    private void put(StepLog.Course course) {
        CaseResult attempt = run.attempts().get(course.index());
        Attempts.Rank rank = attempts.of(course.index(), course.start());
        String uuid = identity.attempt(attempt.id(), rank.number());
        Status status = Told.status(attempt.verdict());
        long start = rank.start().toEpochMilli();
        try {
            results.put(result(attempt.id(), uuid, status)
                    .setName(Text.cut(Visible.line(attempt.id() + " " + attempt.title()), NAME))
                    .setTitlePath(Place.path(attempt.feature()))
                    .setStatusDetails(told.details(attempt, rank.retracted(), rank.flaky()))
                    .setDescriptionHtml(Description.of(attempt, manual))
                    .setLabels(place.labels(attempt, host(attempt)))
                    .setLinks(place.links(attempt))
                    .setParameters(parameters(attempt, rank))
                    .setSteps(Steps.of(course.steps(), status))
                    .setAttachments(results.transcript(run.folder(), attempt.transcript(), uuid))
                    .setStart(start)
                    .setStop(start + Math.round(attempt.wallSeconds() * 1000)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private TestResult result(String caseId, String uuid, Status status) {
        return new TestResult()
                .setUuid(uuid)
                .setTestCaseId(Identity.testCase(caseId))
                .setHistoryId(identity.history(caseId))
                .setTestCaseName(Visible.line(caseId))
                .setFullName(Visible.line(caseId))
                .setStatus(status)
                .setStage(Stage.FINISHED);
    }

    /** Something that is broken and of which nothing but its name is known. */
    private TestResult bare(String id, String name, String suite, StatusDetails details) {
        Instant started = run.header().started();
        return result(id, identity.attempt(id, 0), Status.BROKEN)
                .setName(Visible.line(name))
                .setStatusDetails(details)
                .setLabels(place.labels(id, suite))
                .setStart(started.toEpochMilli())
                .setStop(started.toEpochMilli());
    }

    /** The bench; where it has several modems, the thread is which of them. */
    private String host(CaseResult attempt) {
        String bench = attempt.attempt().bench();
        return bench.isEmpty() ? run.header().bench() : bench.replaceFirst("#[0-9]+$", "");
    }

    private List<Parameter> parameters(CaseResult attempt, Attempts.Rank rank) {
        List<Parameter> parameters = new ArrayList<>();
        List<String> modem = run.header().modem();
        if (!modem.isEmpty()) {
            parameters.add(parameter(
                    "modem", String.join(" ", modem.subList(0, Math.min(Identity.MODEL, modem.size()))), false));
        }
        if (modem.size() > Identity.MODEL) {
            parameters.add(parameter("firmware", String.join(", ", modem.subList(Identity.MODEL, modem.size())), true));
        }
        if (!attempt.attempt().bench().isEmpty()) {
            parameters.add(parameter("bench", attempt.attempt().bench(), true));
        }
        if (rank.of() > 1) {
            parameters.add(parameter("attempt", rank.number() + " of " + rank.of(), true));
        }
        parameters.add(parameter("acceptance", run.header().acceptance(), true));
        return parameters;
    }

    private static Parameter parameter(String name, String value, boolean excluded) {
        return new Parameter()
                .setName(name)
                .setValue(Text.cut(Visible.line(value), NAME))
                .setExcluded(excluded);
    }
}
