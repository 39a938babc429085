package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.bench.Lab;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.line.Secrets;
import io.attest.steps.RunContext;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.RecordFile;
import io.attest.verdict.Rejudged;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A second judgement: the suite as it is now held against the transcripts of an earlier run. Only what is expected is new;
 * whether a bench was sound, and what could not be run on it, stays as it was found then.
 */
public final class Rejudgement {

    private final RunRecord then;
    private final Conditions conditions;
    private final Suite suite;
    private final Level level;

    /**
     * @param level what is accepted beside the canonical form now
     * @throws ConfigurationFault if the run cannot be judged again
     */
    public Rejudgement(RunRecord then, Suite suite, Level level) {
        Conditions made = then.header().conditions();
        if (made == null) {
            throw new ConfigurationFault(then.folder() + " does not say under which conditions it was made: it comes"
                    + " from an older Attest and cannot be judged again; run it again");
        }
        if (made.rejudged() != null) {
            throw new ConfigurationFault(
                    then.folder() + " is a second judgement itself; name the run of which it is one");
        }
        this.then = then;
        this.conditions = made;
        this.suite = suite;
        this.level = level;
    }

    /**
     * Of these cases the ones that belong to the run: its own, and, where the suite is another now, what may be new in the files
     * of which it had some. In the same suite what it had not was not selected.
     *
     * @throws IOException if the suite cannot be read
     */
    public List<TestCase> of(List<TestCase> selected) throws IOException {
        Set<String> planned = new HashSet<>(then.header().planned());
        boolean same = SuiteDigest.of(suite).equals(conditions.suiteDigest());
        Set<String> features = then.cases().stream().map(CaseResult::feature).collect(Collectors.toSet());
        return selected.stream()
                .filter(test -> planned.contains(test.id()) || !same && features.contains(test.feature()))
                .toList();
    }

    /** The cases that came to a result then and are no cases any more. */
    public List<String> gone() {
        Set<String> there = suite.cases().stream().map(TestCase::id).collect(Collectors.toSet());
        return then.cases().stream()
                .map(CaseResult::id)
                .filter(id -> !there.contains(id))
                .toList();
    }

    /**
     * Judges cases again; gives what the record of it says.
     *
     * @param folder where it lands
     * @param jobs how many at a time
     * @throws IOException if something cannot be read or written
     */
    public RunRecord into(Path folder, List<TestCase> cases, int jobs, Watcher watcher) throws IOException {
        try (RecordFile record = new RecordFile(folder, header(cases))) {
            then.events().forEach(record::append);
            then.checks().forEach(record::append);
            PastCases past = new PastCases(then, conditions);
            Transcripts.copy(then.folder(), folder, past.transcripts(cases));
            Replay replay = Replay.of(conditions.benches(), level, suite);
            Ledger ledger = new Ledger(record, List.of(), List.of(), watcher, Secrets.NONE, replay);
            RunContext context = new RunContext(
                    suite, Lab.none(), level, folder, Ics.of(conditions.ics()), Map.of(), past::recorded);
            new Launch(context, ledger).run(cases, then.header().seed(), jobs);
            ledger.mustBeKept();
            record.end(then.header().started().plus(then.took()));
        }
        return RunRecord.read(folder);
    }

    /** When and where is as it was then; by what and how strictly it was judged is as it is now. */
    private RunHeader header(List<TestCase> cases) throws IOException {
        RunHeader old = then.header();
        return new RunHeader(
                "Attest " + Version.text() + ", manual S000333C",
                old.bench(),
                old.line(),
                old.modem(),
                level.name().toLowerCase(Locale.ROOT),
                old.seed(),
                old.jobs(),
                old.started(),
                cases.stream().map(TestCase::id).toList(),
                new Conditions(
                        SuiteDigest.of(suite),
                        conditions.benches(),
                        conditions.ics(),
                        conditions.shard(),
                        conditions.selected(),
                        conditions.retries(),
                        conditions.merged(),
                        new Rejudged(
                                Instant.now(),
                                old.suite(),
                                conditions.suiteDigest(),
                                old.acceptance(),
                                Digest.of(then.folder().resolve("record.ndjson")),
                                gone())),
                Campaign.environment());
    }
}
