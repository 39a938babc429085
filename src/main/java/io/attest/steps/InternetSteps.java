package io.attest.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the modem meets on the Internet, and what arrives there. */
public final class InternetSteps {

    private final RunningCase running;
    private final Notation notation;

    public InternetSteps(RunningCase running, Notation notation) {
        this.running = running;
        this.notation = notation;
    }

    @Given("the mailbox of {told} holds a mail {bytes}")
    public void holdsMail(String login, String mail) {
        running.onTheInternet(
                "one mail more for " + login,
                servers -> servers.mail(login, mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Given("the {string} server at {stage} {string}")
    public void fault(String server, String stage, String action) {
        running.onTheInternet(
                "the " + server + " server at " + stage + ": " + action,
                servers -> servers.fault(server, stage, action));
    }

    @When("the {string} server goes on")
    public void goesOn(String server) {
        running.internet().awaitHeld(server);
        running.onTheInternet("the " + server + " server goes on", servers -> servers.goOn(server));
    }

    @Given("the name servers:")
    public void nameServers(DataTable answers) {
        for (List<String> row : answers.asLists()) {
            running.onTheInternet(
                    "name server " + String.join(": ", row),
                    servers -> servers.answer(
                            notation.toldCell(row.get(0)),
                            notation.toldCell(row.get(1)),
                            notation.toldCell(row.get(2))));
        }
    }

    @Given("pings of {told} are answered after {string} ms")
    public void pings(String address, String times) {
        running.act(
                "pings of " + address + ": " + times + " ms",
                () -> running.bench().pings(address, PingTimes.of(times)));
    }

    @Then("the mail for {bytes} has:")
    public void mailHas(String recipient, DataTable fields) {
        running.internet().expectMail(recipient, ArrivedMail.of(fields, notation));
    }
}
