package io.attest.report;

import java.util.List;
import java.util.stream.Collectors;

/** The part of report.html about the benches: what became of each, the checks that found one unfit, what was tried again. */
record BenchPage(List<Line> benches, List<Red> red, List<Again> again) {

    /** One bench; {@code tone} colours its state. */
    record Line(String name, String state, String tone, String why, String cases, String checks) {}

    /** A check that was not green. */
    record Red(String bench, int block, String at, String found) {}

    /** A case that was tried more than once; {@code word} is the verdict that counts. */
    record Again(String id, String verdict, String word, List<Attempt> tries) {}

    /** One of the attempts. */
    record Attempt(String text, String transcript) {}

    static BenchPage of(Report report) {
        return new BenchPage(
                report.benches().stream().map(BenchPage::line).toList(),
                report.checks().stream()
                        .filter(check -> !check.green())
                        .map(check -> new Red(
                                Visible.line(check.bench()), check.block(), Words.second(check.at()), found(check)))
                        .toList(),
                report.attempts().stream().map(BenchPage::again).toList());
    }

    private static Line line(BenchRun bench) {
        return new Line(
                Visible.line(bench.name()),
                bench.isQuarantined() ? "out of use" : Visible.line(bench.state()),
                bench.isQuarantined() ? "fail" : "pass",
                Visible.line(bench.why()),
                Words.count(bench.attempts(), "attempt")
                        + (bench.retracted() == 0 ? "" : ", " + bench.retracted() + " retracted"),
                Words.count(bench.checks(), "check") + (bench.red() == 0 ? "" : ", " + bench.red() + " not green"));
    }

    private static String found(Report.Qualified check) {
        return Visible.line(check.found().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("; ")));
    }

    private static Again again(Tries tries) {
        return new Again(
                Visible.line(tries.id()),
                tries.verdict().word(),
                Words.verdict(tries.verdict()),
                tries.tries().stream()
                        .map(one -> new Attempt(Visible.line(one.text()), TranscriptFile.link(one.transcript())))
                        .toList());
    }
}
