package io.attest.grade;

import io.attest.bench.Planted;
import io.attest.report.grade.Entry;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the suite says of one modem that was built otherwise. Only a fail counts: a modem that leaves a case open is
 * neither caught nor maligned.
 *
 * @param entry for the grade
 * @param open cases that came to no verdict
 */
public record Examination(Entry entry, List<String> open) {

    /** Whether a variant that was let pass was so by evidence: nine cases in ten came to a verdict. */
    public boolean isJudged() {
        return entry.harmful() || entry.cases() > 0 && open.size() * 10 <= entry.cases();
    }

    static Examination of(Planted built, Suite suite, Choice choice) {
        long began = System.nanoTime();
        Modem modem = new Modem(suite, built.id());
        return built.harmful() ? fault(built, modem, choice, began) : variant(built, modem, choice, began);
    }

    /** Whether a case is about a row that the fault breaks. */
    static boolean transcribes(TestCase test, Planted fault) {
        return about(test.id(), test.covers(), fault.breaks());
    }

    private static boolean about(String id, List<String> covers, Set<String> rows) {
        return rows.contains(id) || covers.stream().anyMatch(rows::contains);
    }

    private static Examination fault(Planted fault, Modem modem, Choice choice, long began) {
        List<TestCase> near = choice.near(fault);
        List<CaseResult> results = modem.until(near, Examination::failed);
        Optional<CaseResult> first =
                results.stream().filter(Examination::failed).findFirst();
        boolean precise = first.filter(result -> about(result.id(), result.covers(), fault.breaks()))
                .isPresent();
        Optional<CaseResult> caughtBy = first;
        if (first.isPresent() && !precise) {
            // Those before it have passed.
            List<TestCase> others = near.subList(results.size(), near.size()).stream()
                    .filter(test -> transcribes(test, fault))
                    .toList();
            caughtBy = modem.until(others, Examination::failed).stream()
                    .filter(Examination::failed)
                    .findFirst();
        }
        return new Examination(
                entry(
                        fault,
                        modem,
                        first.map(CaseResult::id).orElse(""),
                        caughtBy.map(CaseResult::id).orElse(""),
                        precise,
                        List.of(),
                        began),
                List.of());
    }

    private static Examination variant(Planted variant, Modem modem, Choice choice, long began) {
        List<TestCase> concerned = choice.concerned(variant);
        List<CaseResult> results = modem.until(concerned, result -> false);
        List<String> alarms = results.stream()
                .filter(result -> failed(result) || result.verdict() == Verdict.ERROR)
                .map(CaseResult::id)
                .toList();
        Set<String> settled = results.stream()
                .filter(result -> result.verdict() != Verdict.INCONCLUSIVE)
                .map(CaseResult::id)
                .collect(Collectors.toSet());
        List<String> open = concerned.stream()
                .map(TestCase::id)
                .filter(id -> !settled.contains(id))
                .toList();
        return new Examination(entry(variant, modem, "", "", false, alarms, began), open);
    }

    private static boolean failed(CaseResult result) {
        return result.verdict() == Verdict.FAIL;
    }

    private static Entry entry(
            Planted built,
            Modem modem,
            String first,
            String caughtBy,
            boolean precise,
            List<String> alarms,
            long began) {
        return new Entry(
                built.id(),
                built.harmful(),
                built.operator(),
                built.what(),
                List.copyOf(new TreeSet<>(built.breaks())),
                modem.cases(),
                first,
                caughtBy,
                precise,
                alarms,
                Math.round((System.nanoTime() - began) / 1e6) / 1e3);
    }
}
