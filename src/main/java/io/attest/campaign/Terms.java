package io.attest.campaign;

import io.attest.ics.Ics;
import io.attest.suite.TestCase;
import java.util.List;

/**
 * What is agreed on before a run beside its cases.
 *
 * @param selected ids of the whole selection, of which the cases may be a shard
 * @param shard which one, {@code 2/4}; empty for all
 * @param retries how many further attempts an inconclusive case gets
 * @param ics what is claimed of the modem
 * @param review what the static conformance review found
 */
public record Terms(List<String> selected, String shard, int retries, Ics ics, List<String> review) {

    Terms reviewed(List<String> findings) {
        return new Terms(selected, shard, retries, ics, findings);
    }

    /** Everything is claimed, and every case is attempted once. */
    static Terms once(List<TestCase> cases) {
        return new Terms(cases.stream().map(TestCase::id).toList(), "", 0, Ics.EVERYTHING, List.of());
    }
}
