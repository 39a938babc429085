package io.attest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attest.manual.Chapter;
import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Attribution;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Deviation;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Statement;
import io.attest.verdict.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * report.json as a value. Its JSON Schema is {@code io/attest/report/report.schema.json}; a change that breaks readers
 * changes {@link #SCHEMA}.
 *
 * @param schema the version of this shape
 * @param suite name and version of the suite
 * @param bench the bench's name
 * @param line the line by which the modem was reached
 * @param modem what the modem said of itself
 * @param acceptance {@code strict} or {@code tolerant}
 * @param seed the seed of the order of cases
 * @param jobs how many cases ran side by side
 * @param started ISO 8601, UTC
 * @param seconds wall-clock time of the run
 * @param complete whether the run came to its end
 * @param conforms whether the modem conforms: complete, at least one pass, no fail (a known deviation is one),
 *     inconclusive or error, and no mere shard
 * @param outcome the same in words, those of a shard for a shard
 * @param shard {@code 2/4} for a part of a run that was split; otherwise empty
 * @param merged out of which runs this one was made; null for a run of its own
 * @param summary verdict to count, then {@code total} of all verdicts and {@code unfinished}
 * @param cases the finished cases in the suite's order
 * @param unfinished the planned cases that never finished
 * @param acceptances what was accepted in a form that is not canonical, by erratum
 * @param time where the wall-clock time went
 * @param coverage every row and requirement, by chapter
 * @param ics what was claimed of the modem; null where there was no ICS
 * @param review what the static conformance review found, a sentence each
 * @param deviations the known deviations that the ICS names, and what became of each
 * @param benches what the run did on each modem
 * @param attempts the cases that were tried more than once, each with all its attempts
 * @param checks the qualifications of the benches, in their order
 * @param events what happened to the benches, in that order
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Report(
        String schema,
        String suite,
        String bench,
        String line,
        List<String> modem,
        String acceptance,
        long seed,
        int jobs,
        String started,
        double seconds,
        boolean complete,
        boolean conforms,
        String outcome,
        String shard,
        @Nullable MergedRuns merged,
        Map<String, Long> summary,
        List<Case> cases,
        List<String> unfinished,
        List<Accepted> acceptances,
        WhereTimeWent time,
        List<ChapterVerdicts> coverage,
        @Nullable Claimed ics,
        List<String> review,
        List<KnownDeviation> deviations,
        List<BenchRun> benches,
        List<Tries> attempts,
        List<Qualified> checks,
        List<Happened> events) {

    /** The version of report.json. */
    public static final String SCHEMA = "1.2";

    /**
     * The ICS.
     *
     * @param name what it is about
     * @param digest of what it states
     * @param unclaimed the capabilities that are not claimed
     */
    public record Claimed(String name, String digest, List<String> unclaimed) {

        private static @Nullable Claimed of(Statement stated) {
            return stated.digest().isEmpty() ? null : new Claimed(stated.name(), stated.digest(), stated.unclaimed());
        }
    }

    /**
     * The qualification of a bench.
     *
     * @param block the block of cases that it closes; 0 before the first
     * @param at ISO 8601, UTC
     * @param found what was looked at and what was found
     * @param seconds on the wall clock
     */
    public record Qualified(
            String bench, int block, String at, boolean green, Map<String, String> found, double seconds) {

        private static Qualified of(Check check) {
            Map<String, String> found = new LinkedHashMap<>();
            check.found().forEach(fact -> found.put(fact.key(), fact.value()));
            return new Qualified(
                    check.bench(),
                    check.block(),
                    check.at().toString(),
                    check.green(),
                    found,
                    Words.millis(check.seconds()));
        }
    }

    /**
     * Something that happened to a bench.
     *
     * @param at ISO 8601, UTC
     * @param what {@code opened}, {@code resumed}, {@code quarantined} or {@code closed}
     */
    public record Happened(String bench, String at, String what, String why) {

        private static Happened of(BenchEvent event) {
            return new Happened(event.bench(), event.at().toString(), event.what(), event.why());
        }
    }

    /**
     * One case. The fields are those of {@link CaseResult}, with the errata drawn from the tags.
     *
     * @param seconds duration on the line's own clock
     * @param wallSeconds duration on the wall clock
     * @param bench where the attempt that counts ran; empty where that is not known or needed no bench
     * @param attempt which attempt counts, from 1
     * @param deviation the known deviation by which it failed; null otherwise
     */
    public record Case(
            String id,
            List<String> covers,
            String title,
            String feature,
            int line,
            List<String> tags,
            Verdict verdict,
            @Nullable Attribution attribution,
            double seconds,
            double wallSeconds,
            String message,
            List<String> errata,
            List<Acceptance> acceptances,
            List<String> observations,
            List<Measured> timings,
            String transcript,
            String bench,
            int attempt,
            @Nullable String deviation) {

        private static Case of(RunRecord run, CaseResult result) {
            return new Case(
                    result.id(),
                    result.covers(),
                    result.title(),
                    result.feature(),
                    result.line(),
                    result.tags(),
                    result.verdict(),
                    result.verdict() == Verdict.PASS ? null : result.attribution(),
                    Words.millis(result.seconds()),
                    Words.millis(result.wallSeconds()),
                    result.message(),
                    Errata.of(result),
                    result.acceptances(),
                    result.observations(),
                    result.timings().stream().map(Measured::of).toList(),
                    result.transcript(),
                    result.attempt().bench(),
                    result.attempt().number(),
                    KnownDeviation.knowing(run, result).map(Deviation::id).orElse(null));
        }
    }

    /**
     * What the run says of one chapter.
     *
     * @param chapter its number or letter
     * @param title its title
     * @param rows row id to the worst verdict over its cases, or {@code unfinished}, {@code no-case},
     *     {@code not-testable}
     * @param requirements the same by requirement id
     */
    public record ChapterVerdicts(
            String chapter, String title, Map<String, String> rows, Map<String, String> requirements) {}

    /** The report of that run. */
    public static Report of(RunRecord run, Manual manual) {
        RunHeader header = run.header();
        EntryVerdicts verdicts = new EntryVerdicts(run, manual);
        return new Report(
                SCHEMA,
                header.suite(),
                header.bench(),
                header.line(),
                header.modem(),
                header.acceptance(),
                header.seed(),
                header.jobs(),
                header.started().toString(),
                Words.millis(run.took().toMillis() / 1000.0),
                run.complete(),
                Outcome.of(run) == Outcome.CONFORMS && Shards.shard(run).isEmpty(),
                Headline.of(run).word(),
                Shards.shard(run),
                MergedRuns.of(run),
                summary(run),
                SuiteOrder.of(run).stream().map(result -> Case.of(run, result)).toList(),
                Unfinished.of(run),
                Accepted.of(run),
                WhereTimeWent.of(run),
                Arrays.stream(Chapter.values())
                        .map(chapter -> new ChapterVerdicts(
                                chapter.number(),
                                chapter.title(),
                                words(chapter, manual.rows(), verdicts),
                                words(chapter, manual.requirements(), verdicts)))
                        .toList(),
                Claimed.of(KnownDeviation.stated(run)),
                KnownDeviation.stated(run).review(),
                KnownDeviation.of(run),
                BenchRun.of(run),
                Tries.of(run),
                run.checks().stream().map(Qualified::of).toList(),
                run.events().stream().map(Happened::of).toList());
    }

    private static Map<String, Long> summary(RunRecord run) {
        Map<String, Long> summary = new LinkedHashMap<>();
        for (Verdict verdict :
                List.of(Verdict.PASS, Verdict.INCONCLUSIVE, Verdict.FAIL, Verdict.ERROR, Verdict.NOT_RUN)) {
            summary.put(verdict.word(), run.count(verdict));
        }
        summary.put("total", (long) run.cases().size());
        summary.put("unfinished", (long) Unfinished.of(run).size());
        return summary;
    }

    private static Map<String, String> words(Chapter chapter, List<? extends Entry> entries, EntryVerdicts verdicts) {
        Map<String, String> words = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.chapter() == chapter)
                .forEach(entry -> words.put(entry.id(), verdicts.word(entry)));
        return words;
    }
}
