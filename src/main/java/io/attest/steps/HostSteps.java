package io.attest.steps;

import io.attest.verdict.Finding;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What the host does. */
public final class HostSteps {

    private static final Duration ENTRY = Duration.ofSeconds(5);

    private final RunningCase running;
    private final Notation notation;

    public HostSteps(RunningCase running, Notation notation) {
        this.running = running;
        this.notation = notation;
    }

    @Given("the host has set {bytes}")
    public void hasSet(String commandLine) {
        if (!needless(commandLine)) {
            preamble(() -> running.tester().prepare(commandLine));
        }
    }

    @Given("the host has set:")
    public void hasSet(DataTable commandLines) {
        commandLines.asList().forEach(cell -> hasSet(notation.toldCell(cell)));
    }

    @Given("the host has entered {bytes} after {bytes}")
    public void hasEntered(String text, String commandLine) {
        if (needless(commandLine)) {
            return;
        }
        preamble(() -> {
            running.tester().issue(commandLine);
            write(text);
            running.tester().answers("OK", ENTRY);
        });
    }

    /** A case that needed the parameter would not be run: it is there to show itself if it is used all the same. */
    private boolean needless(String commandLine) {
        Optional<String> why = running.run().ics().unclaimed(commandLine);
        why.ifPresent(reason -> running.tester().note("not set, " + reason + ": " + commandLine));
        return why.isPresent();
    }

    @When("the host issues {bytes}")
    public void issues(String commandLine) {
        running.tester().issue(commandLine);
    }

    @When("the host issues {bytes}, {int} times {bytes} and {bytes}")
    public void issues(String head, int times, String middle, String tail) {
        running.tester().issue(head + middle.repeat(times) + tail);
    }

    @When("the host writes {bytes}")
    public void write(String bytes) {
        running.tester().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @When("the host writes, {int} octet(s) at a time, {bytes}")
    public void write(int atATime, String bytes) {
        running.tester().write(bytes.getBytes(StandardCharsets.ISO_8859_1), atATime);
    }

    @When("the host stops reading")
    public void stopsReading() {
        running.bench().line().takes(false);
    }

    @When("the host reads on")
    public void readsOn() {
        running.bench().line().takes(true);
    }

    static void preamble(Runnable steps) {
        try {
            steps.run();
        } catch (Finding finding) {
            throw finding.inPreamble();
        }
    }
}
