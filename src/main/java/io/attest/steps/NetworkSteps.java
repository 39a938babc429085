package io.attest.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the modem meets when it calls, who calls it, and what the network has seen of it. */
public final class NetworkSteps {

    private final RunningCase running;
    private final Notation notation;

    public NetworkSteps(RunningCase running, Notation notation) {
        this.running = running;
        this.notation = notation;
    }

    @Given("a call to {bytes} meets {string}")
    public void dialOutcome(String number, String outcomes) {
        running.act("dial-outcome", Map.of("number", number, "outcomes", DialOutcomes.of(outcomes)));
    }

    @Given("the PPP peer:")
    public void pppPeer(DataTable fields) {
        running.act("ppp-peer", Fields.of(fields, running.bench().usual("ppp-peer"), notation));
    }

    @Given("the GPRS network:")
    public void gprsNetwork(DataTable fields) {
        running.act("gprs-outcome", Fields.of(fields, running.bench().usual("gprs-outcome"), notation));
    }

    @Given("the modem is connected over {string}")
    public void connected(String bearer) {
        HostSteps.preamble(() -> {
            Bearer over = Bearer.valueOf(bearer);
            over.network(running.bench()).forEach(running::act);
            over.parameters().map(running::translate).forEach(running.tester()::prepare);
            running.tester().connect(bearer);
        });
    }

    @When("a {bearer} call rings from {bytes}")
    public void rings(String bearer, String caller) {
        call(caller, bearer, null);
    }

    @When("a {bearer} call rings without caller identity")
    public void ringsWithoutIdentity(String bearer) {
        call(null, bearer, null);
    }

    @When("a {bearer} call from {bytes} rings {int} time(s)")
    public void rings(String bearer, String caller, int times) {
        call(caller, bearer, times);
    }

    /** Every field of the verb, as the contract has them; absent is null. */
    private void call(@Nullable String caller, String bearer, @Nullable Integer rings) {
        Map<String, Object> call = new HashMap<>();
        call.put("cli", caller);
        call.put("bearer", bearer);
        call.put("rings", rings);
        running.act("incoming-call", call);
    }

    @When("the caller hangs up")
    public void hangsUp() {
        running.act("hang-up", Map.of());
    }

    @When("the bearer is lost")
    public void bearerIsLost() {
        running.act("drop-bearer", Map.of());
    }

    @Then("the network has seen:")
    public void hasSeen(DataTable table) {
        boolean observed = table.column(0).stream().anyMatch(path -> !InternetView.knows(Notation.cell(path)));
        Map<String, Object> seen = observed ? running.observed() : Map.of();
        for (List<String> row : table.asLists()) {
            String path = Notation.cell(row.get(0));
            String values = notation.toldCell(row.get(1));
            if (InternetView.knows(path)) {
                running.internet().expect(path, values);
            } else {
                running.network().expect(seen, path, values, running.tester().lastWritten());
            }
        }
    }
}
