package io.attest.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the time went, as the page shows it.
 *
 * @param summary in a line; empty where the record does not tell
 * @param benches a row for the run and for each bench
 * @param slowest a row for each of the slowest cases
 */
record TimeTable(String summary, List<Row> benches, List<Row> slowest) {

    /** Shares in words; {@code checks} is empty for a case. */
    record Row(
            String name,
            String seconds,
            String line,
            String modem,
            String mandated,
            String recovery,
            String harness,
            String checks) {}

    static TimeTable of(WhereTimeWent went) {
        return new TimeTable(
                went.summary(),
                Stream.concat(
                                Stream.of(row("the run", went.cases(), Words.seconds(went.checks()))),
                                went.benches().stream()
                                        .map(bench -> row(bench.bench(), bench.cases(), Words.seconds(bench.checks()))))
                        .toList(),
                went.slowest().stream()
                        .map(slow -> row(
                                slow.id() + (slow.number() > 1 ? ", attempt " + slow.number() : "") + " on "
                                        + slow.bench(),
                                slow.time(),
                                ""))
                        .toList());
    }

    private static Row row(String name, Spent time, String checks) {
        return new Row(
                Visible.line(name),
                Words.seconds(time.seconds()),
                time.words(time.line()),
                time.words(time.modem()),
                time.words(time.mandated()),
                time.words(time.recovery()),
                time.words(time.harness()),
                checks);
    }
}
