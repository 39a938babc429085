package io.attest.steps;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.NotOffered;
import io.attest.bench.Bench;
import io.attest.bench.InternetSick;
import io.attest.bench.Lab;
import io.attest.line.LineLost;
import io.attest.line.Transcript;
import io.attest.suite.TestCase;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opentest4j.TestAbortedException;

/** Before each case the idle testing state, after it the proof that nothing is left; and the transcript. */
public final class CaseHooks {

    private final RunningCase running;
    private boolean begun;

    public CaseHooks(RunningCase running) {
        this.running = running;
    }

    @Before
    public void begin(Scenario scenario) {
        begin(running.run()
                .suite()
                .at(scenario.getUri(), scenario.getLine())
                .orElseThrow(() ->
                        new IllegalStateException("unknown case at " + scenario.getUri() + ":" + scenario.getLine())));
    }

    /** A case begins, wherever it stands. */
    void begin(TestCase test) {
        running.start(test);
        running.run().ics().unclaimed(test).ifPresent(reason -> {
            throw new NotRun(reason);
        });
        if (running.run().recorded() != null) {
            playBack(running.run().recorded().apply(test));
            return;
        }
        lease(test);
        running.bench().settle();
        if (test.needs().contains("routes")) {
            running.bench().beginInternet();
        }
        begun = true;
        boolean reached = false;
        try {
            running.tester().begin();
            reached = true;
        } finally {
            running.bench().reached(reached);
        }
        if (test.needs().contains("gprs-outcome")) {
            running.tester().attach();
        }
        if (test.needs().contains("observe")) {
            running.network().begin(running.bench().act("observe", Map.of()));
        }
    }

    private void playBack(Recorded recorded) {
        running.playBack(recorded);
        running.tester().begin();
        if (running.test().needs().contains("gprs-outcome")) {
            running.tester().attach();
        }
    }

    private void lease(TestCase test) {
        Lab lab = running.run().lab();
        Predicate<Bench> able = bench -> Needs.lacking(test, bench).isEmpty();
        if (running.lease(able)) {
            return;
        }
        if (lab.everAble(able)) {
            throw new LeftOut();
        }
        throw new NotRun(Needs.lacking(test, lab.all()));
    }

    @After(order = 2)
    public void end(Scenario scenario) {
        end(scenario.getStatus());
    }

    /** Its last step is done. */
    void end(Status status) {
        if (!running.started()) {
            return;
        }
        running.bench().line().takes(true);
        try {
            close(status);
        } finally {
            running.isOver();
        }
    }

    private void close(Status status) {
        switch (status) {
            case PASSED -> running.recorded().ifPresentOrElse(this::endPlayback, running.tester()::end);
            case SKIPPED -> {
                // A verb that turned out not to be offered may have been asked for in the middle of an exchange.
                if (begun) {
                    running.tester().abandon();
                }
            }
            default -> running.tester().abandon();
        }
    }

    /**
     * Where the case was given up then and is not now, nobody has asked whether the modem was at rest: it was listened to.
     * That is enough if it was as long as usual, and it is told.
     */
    private void endPlayback(Recorded recorded) {
        Optional<Duration> silent = recorded.playback().silentBeforeFailure();
        Duration quiet = running.bench().patience().quiet();
        if (silent.filter(time -> time.compareTo(quiet) >= 0).isPresent()) {
            running.tester().endUnasked();
            running.observe("the case was given up here then, so no closing AT was issued; the modem was silent for "
                    + silent.get().toMillis() + " ms");
        } else {
            running.tester().end();
        }
        recorded.playback().left().ifPresent(left -> {
            throw left;
        });
    }

    @After(order = 1)
    public void restore(Scenario scenario) {
        restore(scenario.isFailed());
    }

    /** What it has left under way is ended. */
    void restore(boolean failed) {
        if (!running.started()
                || running.isPlayedBack()
                || running.bench().lost().isPresent()) {
            return;
        }
        if (failed) {
            running.tester().abandon();
            if (lineIsLost()) {
                return;
            }
        }
        if (!begun) {
            return;
        }
        running.examine();
        try {
            // What the modem does at this moment is done before its peers vanish.
            running.tester().look();
            running.bench().internet().letGo();
            running.bench().endCall();
            running.tester().goOffline();
            if (failed) {
                running.soundLine();
            }
        } catch (LineLost lost) {
            running.bench().cut(lost);
            return;
        }
        // The verdict stands; before the next case it is tried again.
        running.bench().restore().forEach(reason -> running.tester().note("not put back: " + reason));
    }

    /** A look at the line of a case that failed: one that has gone, and does not come back, takes its bench out of use. */
    private boolean lineIsLost() {
        try {
            running.tester().look();
            return false;
        } catch (LineLost lost) {
            running.bench().cut(lost);
            return true;
        }
    }

    /** Runs last, whatever went before, so that the bench is always free again. */
    @After(order = 0)
    public void leave(Scenario scenario) {
        leave();
    }

    /** Its bench is given back. */
    void leave() {
        if (!running.started()) {
            running.withoutBench().ifPresent(Evidence::leave);
            return;
        }
        if (running.isPlayedBack()) {
            running.evidence("").leave();
            running.release();
            return;
        }
        try {
            if (!running.tester().transcript().isEmpty()) {
                running.tellConditions();
            }
            running.tellTheInternet();
            Transcript log = running.tester().transcript();
            Path folder = running.run().folder();
            String name = log.isEmpty() || folder == null ? "" : "transcripts/" + fileName();
            if (folder != null && !name.isEmpty()) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                log.write(file);
            }
            running.evidence(name).leave();
        } catch (IOException unwritable) {
            running.evidence("").leave();
            throw Finding.error(
                    "the transcript cannot be written", List.of(Fact.of("reason", String.valueOf(unwritable))));
        } finally {
            running.release();
        }
    }

    private String fileName() {
        String again = running.number() == 1 ? "" : "." + running.number();
        return running.test().id() + again + ".txt";
    }

    /** A case that its bench cannot run; Cucumber shows it as skipped. */
    static final class NotRun extends TestAbortedException {

        NotRun(String reason) {
            super(reason);
        }
    }

    /** A case that every bench that could run it is out of use for: nothing is said of it. */
    public static final class LeftOut extends TestAbortedException {}

    /** What an exception of a case says about it. */
    public static Finding finding(Throwable error) {
        if (error instanceof Finding finding) {
            return finding;
        }
        if (error instanceof NotRun || error instanceof NotOffered) {
            return Finding.notRun(String.valueOf(error.getMessage()));
        }
        if (error instanceof ActuationFailed failed) {
            return Finding.inconclusive(
                    Attribution.NETWORK_SIDE, "an actuator failed", List.of(Fact.of("reason", failed.getMessage())));
        }
        if (error instanceof LineLost lost) {
            return Finding.inconclusive(
                    Attribution.BENCH, "the line was lost", List.of(Fact.of("reason", lost.getMessage())));
        }
        if (error instanceof InternetSick sick) {
            return Finding.inconclusive(
                    Attribution.INTERNET_SIDE,
                    "the Internet side cannot be started",
                    List.of(Fact.of("reason", sick.getMessage())));
        }
        return Finding.error("the test system failed", List.of(Fact.of("reason", String.valueOf(error))));
    }
}
