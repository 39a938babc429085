package io.attest.steps;

import io.attest.dte.Tester;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the bench and the network around the modem do. */
public final class BenchSteps {

    private final RunningCase running;

    public BenchSteps(RunningCase running) {
        this.running = running;
    }

    @Given("the modem has its factory defaults")
    public void factoryDefaults() {
        if (running.bench().idle().pristine()) {
            return;
        }
        HostSteps.preamble(() -> {
            running.tester().prepare("AT#DELFLASH");
            reset();
        });
        running.bench().idle().markPristine();
    }

    @When("the bench resets the modem")
    public void reset() {
        act("reset", Map.of());
        Tester tester = running.tester();
        tester.afterReset();
    }

    @Given("the network registration is {string}")
    public void registration(String state) {
        act("registration", Map.of("network", "both", "state", state));
    }

    @Given("the SIM is {string}")
    public void sim(String state) {
        act("sim", Map.of("state", state));
    }

    @Given("the SIM waits for the PIN {bytes}")
    public void simWaits(String pin) {
        act("sim", Map.of("state", "pin", "pin", pin));
    }

    @Given("a call to {bytes} meets {string}")
    public void dialOutcome(String number, String result) {
        act("dial-outcome", Map.of("number", number, "outcomes", List.of(Map.of("result", result, "after", 1.0))));
    }

    @Given("a call to {bytes} is answered at {bytes}")
    public void answered(String number, String speed) {
        Object bits = speed.matches("\\d+") ? (Object) Integer.valueOf(speed) : speed;
        Map<String, Object> answer = Map.of("result", "answer", "speed", bits, "after", 1.0);
        act("dial-outcome", Map.of("number", number, "outcomes", List.of(answer)));
    }

    @Given("the parameter store refuses writes")
    public void storageFails() {
        act("storage", Map.of("writes", "fail"));
    }

    @When("{int} second(s) pass(es)")
    public void pass(int seconds) {
        running.tester().pass(Duration.ofSeconds(seconds));
    }

    @When("a data call rings from {bytes}")
    public void rings(String caller) {
        act("incoming-call", Map.of("cli", caller, "bearer", "data"));
    }

    @When("the caller hangs up")
    public void hangsUp() {
        act("hang-up", Map.of());
    }

    private void act(String verb, Map<String, Object> arguments) {
        running.tester().note(verb + " " + arguments);
        running.bench().act(verb, arguments);
    }
}
