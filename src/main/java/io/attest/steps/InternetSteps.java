package io.attest.steps;

import io.attest.internet.Internet;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the modem meets on the Internet, and what arrives there. */
public final class InternetSteps {

    private final RunningCase running;

    public InternetSteps(RunningCase running) {
        this.running = running;
    }

    @Given("the mailbox of {string} holds a mail {bytes}")
    public void holdsMail(String login, String mail) {
        servers().mail(login, mail.getBytes(StandardCharsets.ISO_8859_1));
        running.happened("one mail more for " + login);
    }

    @Given("the {string} server at {string} {string}")
    public void fault(String server, String stage, String action) {
        servers().fault(server, stage, action);
        running.happened("the " + server + " server at " + stage + ": " + action);
    }

    @When("the {string} server goes on")
    public void goesOn(String server) {
        servers().goOn(server);
        running.happened("the " + server + " server goes on");
    }

    @Given("the name servers:")
    public void nameServers(DataTable answers) {
        for (List<String> row : answers.asLists()) {
            servers().answer(Notation.cell(row.get(0)), Notation.cell(row.get(1)), Notation.cell(row.get(2)));
            running.happened("name server " + String.join(": ", row));
        }
    }

    @Then("the mail for {bytes} has:")
    public void mailHas(String recipient, DataTable fields) {
        running.internet().expectMail(recipient, ArrivedMail.of(fields));
    }

    private Internet servers() {
        return running.bench().internet().servers();
    }
}
