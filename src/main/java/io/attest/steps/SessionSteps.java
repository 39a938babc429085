package io.attest.steps;

import io.cucumber.java.en.Then;

/** How the modem ends a session with a peer. */
public final class SessionSteps {

    private static final String CODED = "coded";

    private final RunningCase running;

    public SessionSteps(RunningCase running) {
        this.running = running;
    }

    @Then("the modem ends the session as the host asked")
    public void asAsked() {
        running.tester().session().endsAsAsked();
    }

    @Then("the modem ends the {coding} session, the peer gone")
    public void peerGone(String coding) {
        running.tester().session().endsByPeer(coding.equals(CODED));
    }

    @Then("the modem ends the {coding} session with {bytes}")
    public void failed(String coding, String error) {
        running.tester().session().fails(coding.equals(CODED), error);
    }
}
