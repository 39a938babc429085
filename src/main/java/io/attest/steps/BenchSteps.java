package io.attest.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;

/** What the bench does to the modem itself: its memory, its SIM, its radio, its clock. */
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
            if (running.test().needs().contains("gprs-outcome")) {
                // A modem need not attach by itself after a reset (E-246), and the case began attached.
                running.tester().attach();
            }
        });
        running.bench().idle().markPristine();
    }

    @When("the bench resets the modem")
    public void reset() {
        running.act("reset", Map.of());
        running.network().reset();
        running.tester().afterReset();
    }

    @Given("the network registration is {string}")
    public void registration(String state) {
        running.act("registration", Map.of("network", "both", "state", state));
    }

    @Given("the SIM is {string}")
    public void sim(String state) {
        running.act("sim", Map.of("state", state));
    }

    @Given("the SIM waits for the PIN {bytes}")
    public void simWaits(String pin) {
        running.act("sim", Map.of("state", "pin", "pin", running.bench().ixit().pin(pin)));
    }

    @Given("the parameter store refuses writes")
    public void storageFails() {
        running.act("storage", Map.of("writes", "fail"));
    }

    @When("{int} second(s) pass(es)")
    public void pass(int seconds) {
        running.tester().pass(Duration.ofSeconds(seconds));
    }

    @Given("an internal fault at {string}")
    public void internalFault(String stage) {
        running.act("internal-fault", Map.of("at", stage));
    }
}
