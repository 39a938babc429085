package io.attest.campaign;

import io.attest.line.Secrets;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;

/** Keeps secrets out of Cucumber's own messages: what a step failed with tells what the modem was given. */
final class Discretion {

    private final Secrets secrets;

    Discretion(Secrets secrets) {
        this.secrets = secrets;
    }

    Envelope of(Envelope envelope) {
        return secrets == Secrets.NONE
                ? envelope
                : envelope.getTestStepFinished()
                        .map(step -> Envelope.of(new TestStepFinished(
                                step.getTestCaseStartedId(),
                                step.getTestStepId(),
                                of(step.getTestStepResult()),
                                step.getTimestamp())))
                        .orElse(envelope);
    }

    private TestStepResult of(TestStepResult result) {
        return new TestStepResult(
                result.getDuration(),
                result.getMessage().map(secrets::masked).orElse(null),
                result.getStatus(),
                result.getException().map(this::of).orElse(null));
    }

    private Exception of(Exception exception) {
        return new Exception(
                exception.getType(),
                exception.getMessage().map(secrets::masked).orElse(null),
                exception.getStackTrace().map(secrets::masked).orElse(null));
    }
}
