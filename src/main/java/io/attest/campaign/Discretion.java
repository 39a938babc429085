package io.attest.campaign;

import io.attest.line.Secrets;
import io.attest.verdict.Acceptance;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Fact;
import io.attest.verdict.RunHeader;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;

/** Keeps secrets out of all that is recorded: what a case failed with tells what the modem was given. */
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

    CaseResult of(CaseResult result) {
        return secrets == Secrets.NONE
                ? result
                : new CaseResult(
                        result.id(),
                        result.covers(),
                        result.title(),
                        result.feature(),
                        result.line(),
                        result.tags(),
                        result.verdict(),
                        result.attribution(),
                        result.seconds(),
                        result.wallSeconds(),
                        secrets.masked(result.message()),
                        result.acceptances().stream().map(this::of).toList(),
                        result.observations().stream().map(secrets::masked).toList(),
                        result.timings(),
                        result.transcript(),
                        result.attempt());
    }

    private Acceptance of(Acceptance acceptance) {
        return new Acceptance(
                acceptance.erratum(),
                acceptance.level(),
                secrets.masked(acceptance.expected()),
                secrets.masked(acceptance.came()));
    }

    /** A modem's name of itself may tell anything. */
    RunHeader of(RunHeader header) {
        return new RunHeader(
                header.suite(),
                header.bench(),
                secrets.masked(header.line()),
                header.modem().stream().map(secrets::masked).toList(),
                header.acceptance(),
                header.seed(),
                header.jobs(),
                header.started(),
                header.planned(),
                header.conditions(),
                header.environment());
    }

    Check of(Check check) {
        return new Check(
                check.bench(),
                check.block(),
                check.at(),
                check.green(),
                check.found().stream()
                        .map(fact -> Fact.of(fact.key(), secrets.masked(fact.value())))
                        .toList(),
                check.seconds());
    }

    BenchEvent of(BenchEvent event) {
        return new BenchEvent(event.bench(), event.at(), event.what(), secrets.masked(event.why()));
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
