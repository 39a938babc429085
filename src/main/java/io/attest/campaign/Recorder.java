package io.attest.campaign;

import io.attest.manual.Manual;
import io.attest.steps.CaseHooks;
import io.attest.steps.Evidence;
import io.attest.steps.Narration;
import io.attest.steps.RunContext;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Cucumber's listener: tells every message, and before a case's own end its result. Cucumber makes it by name and hands it
 * the name of the launch that it belongs to; while a case runs, its thread belongs to that launch, too.
 */
public final class Recorder implements ConcurrentEventListener {

    private final Launch launch;
    private final ThreadLocal<String> testCaseStarted = new ThreadLocal<>();

    /** @param launch the name of a launch that is under way */
    public Recorder(String launch) {
        this.launch = Launch.named(launch);
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(Envelope.class, this::message);
        publisher.registerHandlerFor(TestCaseStarted.class, started -> RunContext.enter(launch.context()));
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
        publisher.registerHandlerFor(TestStepStarted.class, Recorder::begins);
        publisher.registerHandlerFor(TestStepFinished.class, Recorder::ends);
    }

    private static void begins(TestStepStarted event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            Narration.step(StepText.of(step.getStep()));
        }
    }

    private static void ends(TestStepFinished event) {
        if (event.getResult().getStatus() != Status.PASSED) {
            Narration.over();
        }
        Throwable error = event.getResult().getError();
        if (error != null && event.getResult().getStatus() == Status.FAILED) {
            Finding finding = CaseHooks.finding(error);
            Narration.failed(Fact.render(finding.headline(), finding.facts()));
        }
    }

    private void message(Envelope envelope) {
        envelope.getTestCaseStarted().ifPresent(started -> testCaseStarted.set(started.getId()));
        launch.audience().append(envelope);
    }

    private void finished(TestCaseFinished event) {
        RunContext.leave();
        if (event.getResult().getError() instanceof CaseHooks.LeftOut) {
            Evidence.take();
            return;
        }
        URI uri = event.getTestCase().getUri();
        Evidence evidence = Evidence.take()
                .orElseThrow(() -> new IllegalStateException(
                        "no evidence of the case at " + uri, event.getResult().getError()));
        CaseResult result = result(evidence, event);
        launch.audience().append(result, testCaseStarted.get());
    }

    private CaseResult result(Evidence evidence, TestCaseFinished event) {
        Throwable error = event.getResult().getError();
        Finding finding = null;
        if (error != null) {
            finding = CaseHooks.finding(error);
        } else if (event.getResult().getStatus() != Status.PASSED) {
            finding = Finding.error(
                    "the case could not be run",
                    List.of(Fact.of("reason", "a step is " + event.getResult().getStatus())));
        }
        if (finding != null && !evidence.doubts().isEmpty()) {
            finding = finding.despite(evidence.doubts().get(0));
        }
        return new CaseResult(
                evidence.test().id(),
                evidence.test().covers(),
                evidence.test().title(),
                evidence.test().feature(),
                evidence.test().line(),
                List.copyOf(evidence.test().tags()),
                finding == null ? Verdict.PASS : finding.verdict(),
                finding == null || finding.verdict() == Verdict.NOT_RUN ? null : finding.attribution(),
                evidence.took().toNanos() / 1e9,
                evidence.wallSeconds(),
                finding == null ? "" : message(evidence, finding),
                evidence.acceptances(),
                evidence.observations(),
                evidence.timings(),
                evidence.transcript(),
                evidence.attempt());
    }

    private String message(Evidence evidence, Finding finding) {
        if (finding.verdict() == Verdict.NOT_RUN) {
            return finding.headline();
        }
        List<Fact> facts = new ArrayList<>(finding.facts());
        evidence.test().covers().stream()
                .findFirst()
                .ifPresent(id ->
                        facts.add(Fact.of("manual", "S000333C " + Manual.load().section(id))));
        facts.add(
                Fact.of("replay", launch.audience().replay().of(evidence.test().id(), evidence.bench())));
        if (!evidence.transcript().isEmpty()) {
            facts.add(Fact.of("log", evidence.transcript()));
        }
        return Fact.render(evidence.test().id() + "  " + finding.headline(), facts);
    }
}
