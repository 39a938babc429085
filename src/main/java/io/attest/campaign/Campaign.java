package io.attest.campaign;

import io.attest.bench.Lab;
import io.attest.line.FoundPasswords;
import io.attest.steps.RunContext;
import io.attest.steps.SuiteTexts;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.Environment;
import io.attest.verdict.Past;
import io.attest.verdict.RecordFile;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Runs the cases of a plan on the benches of a lab, one case a bench at a time, in rounds until nothing is left to do. */
public final class Campaign {

    private final Plan plan;
    private final Lab lab;
    private final Function<RunHeader, Past> past;

    /** One of which no earlier runs are known. */
    public Campaign(Plan plan, Lab lab) {
        this(plan, lab, header -> Past.NONE);
    }

    /** @param past what earlier runs said; asked when the last case is done, and never throws */
    public Campaign(Plan plan, Lab lab, Function<RunHeader, Past> past) {
        this.plan = plan;
        this.lab = lab;
        this.past = past;
    }

    /**
     * Runs all cases and returns what the record says of them.
     *
     * @param bench how reports name the bench or benches
     * @throws IOException if the record cannot be written or read back
     */
    public RunRecord run(String bench, Watcher watcher) throws IOException {
        hide();
        RunHeader header = new Discretion(lab.secrets()).of(header(bench));
        try (RecordFile record = new RecordFile(plan.folder(), header)) {
            return run(
                    new Ledger(record, List.of(), List.of(), watcher, lab.secrets(), replay()),
                    record,
                    header,
                    false,
                    Map.of());
        }
    }

    /**
     * Goes on with a run of the same plan that an earlier process left unfinished.
     *
     * @throws IOException if the record cannot be written or read back
     */
    public RunRecord resume(Watcher watcher) throws IOException {
        hide();
        try (RecordFile record = RecordFile.again(plan.folder())) {
            RunRecord left = record.read(plan.folder());
            List<CaseResult> written = record.attemptsAsWritten();
            Ledger ledger = new Ledger(record, written, left.checks(), watcher, lab.secrets(), replay());
            return run(ledger, record, left.header(), true, Resumption.open(left, lab));
        }
    }

    private RunRecord run(
            Ledger ledger, RecordFile record, RunHeader header, boolean resumed, Map<String, Integer> open)
            throws IOException {
        lab.tells(ledger);
        ledger.onLoss(lab::giveUp);
        lab.begin(resumed, open);
        for (List<TestCase> todo = todo(ledger); !todo.isEmpty(); todo = todo(ledger)) {
            RunContext context = new RunContext(
                    plan.suite(), lab, plan.level(), plan.folder(), plan.terms().ics(), ledger.earlier());
            Round.of(todo, lab).run(new Launch(context, ledger), plan.seed());
            lab.closeBlocks();
        }
        lab.end();
        ledger.mustBeKept();
        remember(record, past.apply(header));
        record.end(Instant.now());
        return RunRecord.read(plan.folder());
    }

    private static void remember(RecordFile record, Past past) {
        if (!past.runs().isEmpty()) {
            record.append(past);
        }
    }

    private void hide() {
        lab.hides(new FoundPasswords(() -> SuiteTexts.of(plan.suite())));
    }

    private Replay replay() {
        return Replay.of(lab.used(), plan.level(), plan.suite());
    }

    private List<TestCase> todo(Ledger ledger) {
        ledger.mustBeKept();
        return new Remaining(ledger, lab, plan.terms().retries()).of(plan.cases());
    }

    static Environment environment() {
        return new Environment(
                Version.text(),
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                String.join(
                        " ",
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch")));
    }

    private RunHeader header(String bench) {
        Terms terms = plan.terms();
        return new RunHeader(
                "Attest " + Version.text() + ", manual S000333C",
                bench,
                lab.lineName(),
                lab.identity().kind(),
                plan.level().name().toLowerCase(Locale.ROOT),
                plan.seed(),
                Math.max(1, lab.size()),
                Instant.now(),
                plan.cases().stream().map(TestCase::id).toList(),
                new Conditions(
                        SuiteDigest.of(plan.suite()),
                        lab.used(),
                        terms.ics().statement(terms.review()),
                        terms.shard(),
                        terms.selected(),
                        terms.retries()),
                environment());
    }
}
