package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.dte.Acceptances.Level;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class TrialTest {

    private static final List<TestCase> CASES =
            new Selection(List.of("5-tcp-sockets", "B-serial-communication"), "@BI").from(Runs.SUITE);

    private static List<CaseResult> tried(Predicate<CaseResult> enough, String... faults) {
        BenchFile file = BenchFile.of("reference", new LineFile.Reference(List.of(faults), null));
        try (Lab lab = new Lab(1, () -> Benches.open(file))) {
            return Trial.until(Runs.SUITE, CASES, Level.STRICT, lab, enough);
        }
    }

    @Test
    void casesRunInTheSuitesOrder() {
        assertThat(tried(result -> false))
                .extracting(CaseResult::id)
                .containsExactlyElementsOf(CASES.stream().map(TestCase::id).toList());
    }

    @Test
    void theOneThatIsEnoughIsTheLast() {
        CaseResult third =
                tried(result -> result.id().equals(CASES.get(2).id())).get(2);
        assertThat(third.id()).isEqualTo(CASES.get(2).id());
        assertThat(tried(result -> result.id().equals(CASES.get(2).id()))).hasSize(3);
    }

    @Test
    void trialsSideBySideDoNotMixUpTheirModems() throws Exception {
        Callable<List<CaseResult>> sound = () -> tried(result -> false);
        Callable<List<CaseResult>> faulty =
                () -> tried(result -> result.verdict() == Verdict.FAIL, "result-without-leading-crlf");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<CaseResult>>> both = threads.invokeAll(List.of(sound, faulty, sound, faulty));
            for (int at = 0; at < both.size(); at += 2) {
                assertThat(both.get(at).get()).allMatch(result -> result.verdict() == Verdict.PASS);
                List<CaseResult> failed = both.get(at + 1).get();
                assertThat(failed.get(failed.size() - 1).verdict()).isEqualTo(Verdict.FAIL);
            }
        } finally {
            threads.shutdown();
        }
    }
}
