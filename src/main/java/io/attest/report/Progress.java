package io.attest.report;

import io.attest.verdict.CaseResult;
import java.util.function.Supplier;

/**
 * Watches a run from outside. Results come in the order in which they finish, from several threads.
 *
 * <p>What did not pass is shown as it happens. A case that was not run is counted, and its reason stands in the
 * {@link Summary}: a bench that lacks something would otherwise say so a hundred times.
 */
public interface Progress extends AutoCloseable {

    /** What is to come, once, before the first. */
    void planned(Ahead ahead);

    /** A case that had come to a verdict was tried again and came to this one. */
    void again(CaseResult result);

    /** So many benches are in use from now on. */
    void benches(int alive);

    /** One case came to its verdict. */
    void finished(CaseResult result);

    /**
     * Shows nothing while something else talks to the person at the same terminal, from the first column of a line to the
     * end of one.
     *
     * @return what the conversation returned
     */
    <T> T during(Supplier<T> conversation);

    /** No more will come, whether or not all did. */
    @Override
    void close();
}
