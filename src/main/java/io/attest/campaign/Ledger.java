package io.attest.campaign;

import io.attest.bench.Journal;
import io.attest.line.Secrets;
import io.attest.steps.Earlier;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.RecordFile;
import io.attest.verdict.Settling;
import io.cucumber.messages.types.Envelope;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record of a run and, in memory, what decides on what is still to do. No secret goes further than here. */
final class Ledger implements Journal, Audience {

    private final RecordFile record;
    private final Watcher watcher;
    private final Discretion discretion;
    private final List<CaseResult> attempts;
    private final List<Check> checks;

    /** How many of the attempts an earlier process made. */
    private final int before;

    private final Replay replay;

    /** Why the record could not be written. */
    private @Nullable UncheckedIOException unwritable;

    /** Told when that is so. */
    private Runnable givesUp = () -> {};

    /**
     * @param attempts of an earlier process
     * @param checks of an earlier process
     * @param secrets what nobody may read
     * @param replay how a case is run again
     */
    Ledger(
            RecordFile record,
            List<CaseResult> attempts,
            List<Check> checks,
            Watcher watcher,
            Secrets secrets,
            Replay replay) {
        this.discretion = new Discretion(secrets);
        this.record = record;
        this.watcher = watcher;
        this.attempts = new ArrayList<>(attempts);
        this.checks = new ArrayList<>(checks);
        this.before = attempts.size();
        this.replay = replay;
    }

    @Override
    public Replay replay() {
        return replay;
    }

    @Override
    public void append(Envelope envelope) {
        kept(() -> record.append(discretion.of(envelope)));
    }

    @Override
    public void append(CaseResult found, @Nullable String testCaseStartedId) {
        CaseResult result = discretion.of(found);
        if (!kept(() -> record.append(result, testCaseStartedId))) {
            return;
        }
        synchronized (this) {
            attempts.add(result);
        }
        watcher.finished(result);
    }

    @Override
    public void checked(Check found) {
        Check check = discretion.of(found);
        if (!kept(() -> record.append(check))) {
            return;
        }
        synchronized (this) {
            checks.add(check);
        }
    }

    @Override
    public void happened(BenchEvent found) {
        BenchEvent event = discretion.of(found);
        kept(() -> record.append(event));
        watcher.happened(event);
    }

    /** @param givesUp told once, when the record cannot be written any more */
    void onLoss(Runnable givesUp) {
        this.givesUp = givesUp;
    }

    /**
     * Thrown here an exception would stop Cucumber in the middle of a case, whose bench then nobody would give back. The
     * cases under way come to their end instead, and the run stops behind them.
     */
    private boolean kept(Runnable entry) {
        try {
            entry.run();
            return true;
        } catch (UncheckedIOException full) {
            boolean first;
            synchronized (this) {
                first = unwritable == null;
                unwritable = first ? full : unwritable;
            }
            if (first) {
                givesUp.run();
            }
            return false;
        }
    }

    /** @throws UncheckedIOException if something could not be written into the record */
    synchronized void mustBeKept() {
        if (unwritable != null) {
            throw unwritable;
        }
    }

    /** What was already attempted, by case. */
    synchronized Map<String, Earlier> earlier() {
        Map<String, List<CaseResult>> byCase = byCase();
        Map<String, Earlier> earlier = new HashMap<>();
        byCase.forEach((id, all) -> earlier.put(id, new Earlier(all.size(), benches(all))));
        return earlier;
    }

    static Set<String> benches(List<CaseResult> attempts) {
        Set<String> benches = new HashSet<>();
        attempts.forEach(attempt -> benches.add(attempt.attempt().bench()));
        return benches;
    }

    synchronized Map<String, List<CaseResult>> byCase() {
        Map<String, List<CaseResult>> byCase = new HashMap<>();
        attempts.forEach(each ->
                byCase.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
        return byCase;
    }

    /** The attempts of this process. */
    synchronized List<CaseResult> here() {
        return List.copyOf(attempts.subList(before, attempts.size()));
    }

    synchronized Settling settling() {
        return new Settling(checks);
    }
}
