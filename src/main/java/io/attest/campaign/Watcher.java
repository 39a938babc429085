package io.attest.campaign;

import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;

/** Who watches a run; is told from several threads. */
@FunctionalInterface
public interface Watcher {

    /** An attempt at a case came to its verdict, which later checks may still retract. */
    void finished(CaseResult result);

    /** A bench was taken up, put out of use or left. */
    default void happened(BenchEvent event) {}
}
