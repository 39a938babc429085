package io.attest.campaign;

import io.attest.ics.Ics;
import io.attest.suite.TestCase;
import io.attest.verdict.Statement;
import java.util.List;

/**
 * What is agreed on before a run beside its cases.
 *
 * @param selected ids of the whole selection, of which the cases may be a shard
 * @param shard which one, {@code 2/4}; empty for all
 * @param retries how many further attempts an inconclusive case gets
 * @param statement what is claimed of the modem, as the record tells it
 * @param ics the same, to ask which cases are run
 */
public record Terms(List<String> selected, String shard, int retries, Statement statement, Ics ics) {

    /** Everything is claimed, and every case is attempted once. */
    static Terms once(List<TestCase> cases) {
        return new Terms(cases.stream().map(TestCase::id).toList(), "", 0, Statement.ALL, Ics.EVERYTHING);
    }
}
