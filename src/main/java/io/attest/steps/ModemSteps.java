package io.attest.steps;

import io.attest.dte.Indication;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.List;

/** What the modem must do. */
public final class ModemSteps {

    private final RunningCase running;
    private final Notation notation;

    public ModemSteps(RunningCase running, Notation notation) {
        this.running = running;
        this.notation = notation;
    }

    @Then("the modem answers/indicates {bytes}")
    public void answers(String text) {
        running.tester().answers(text);
    }

    @Then("the modem answers/indicates within {int} s {bytes}")
    public void answersWithin(int seconds, String text) {
        running.tester().answers(text, Duration.ofSeconds(seconds));
    }

    @Then("the modem indicates {bytes} not before {int} s and not after {int} s")
    public void indicates(String text, int notBefore, int notAfter) {
        running.tester().indicates(text, Duration.ofSeconds(notBefore), Duration.ofSeconds(notAfter));
    }

    @Then("until {int} second(s) of silence the modem indicates only:")
    public void indicatesOnly(int seconds, DataTable table) {
        running.tester()
                .indicatesOnly(
                        Duration.ofSeconds(seconds),
                        table.asLists().stream()
                                .map(row -> new Indication(
                                        notation.toldCell(row.get(0)),
                                        Integer.parseInt(row.get(1)),
                                        Integer.parseInt(row.get(2))))
                                .toList());
    }

    @Then("the passing state {bytes} is seen")
    public void passingState(String state) {
        running.tester().passesThrough(state);
    }

    @Then("{bytes} meanwhile is answered {bytes}")
    public void isAnsweredMeanwhile(String commandLine, String text) {
        running.tester().meanwhile(commandLine, text);
    }

    @Then("the modem delivers a mail:")
    public void delivers(DataTable fields) {
        running.tester().delivers(DeliveredMail.of(fields, notation));
    }

    @Then("the modem reports {bytes}")
    public void reports(String line) {
        running.tester().reports(List.of(line));
    }

    @Then("the modem reports:")
    public void reportsAll(String lines) {
        running.tester().reports(lines.lines().map(notation::told).toList());
    }

    @Then("the modem writes {expected}")
    public void writes(String bytes) {
        running.tester().writes(bytes);
    }

    @Then("the modem writes within {int} s {expected}")
    public void writesWithin(int seconds, String bytes) {
        running.tester().writes(bytes, Duration.ofSeconds(seconds));
    }

    @Then("the modem writes nothing for {int} second(s)")
    public void writesNothing(int seconds) {
        running.tester().writesNothing(Duration.ofSeconds(seconds));
    }

    @Then("{bytes} (still )reads {bytes}")
    public void reads(String commandLine, String line) {
        running.tester().issue(commandLine);
        running.tester().reportsAndAnswersOk(line);
    }

    @Then("each of these reads:")
    public void eachReads(DataTable table) {
        table.asLists().forEach(row -> reads(notation.toldCell(row.get(0)), notation.toldCell(row.get(1))));
    }

    @Then("{bytes} is answered {bytes}")
    public void isAnswered(String commandLine, String text) {
        running.tester().issue(commandLine);
        running.tester().answers(text);
    }

    @Then("among the lines reported is {bytes}")
    public void among(String line) {
        running.tester().wholeReport().among(line);
    }

    @Then("the first line reported does not begin with {bytes}")
    public void firstNot(String beginning) {
        running.tester().wholeReport().firstBeginsOtherwise(beginning);
    }

    @Then("no line reported begins with {bytes}")
    public void none(String beginning) {
        running.tester().wholeReport().noneBegins(beginning);
    }

    @Then("the lines reported begin, in this order:")
    public void order(DataTable beginnings) {
        running.tester()
                .wholeReport()
                .inOrder(beginnings.asList().stream().map(notation::toldCell).toList());
    }

    @Then("whatever the modem answers is recorded")
    public void recorded() {
        running.observe(running.tester().lastWritten() + " is answered "
                + running.tester().whatever());
    }
}
