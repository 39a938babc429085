package io.attest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attest.manual.Chapter;
import io.attest.manual.Manual;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Attribution;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Deviation;
import io.attest.verdict.Environment;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Statement;
import io.attest.verdict.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conformance report of a run: the one model of report.html, report.pdf and report.json, which is this as it stands. Its
 * JSON Schema is {@code io/attest/report/report.schema.json}; a change that breaks readers changes {@link #SCHEMA}.
 *
 * <p>Texts are as the record has them: whoever shows them takes them through {@link Visible} first.
 *
 * @param schema the version of this shape
 * @param suite name and version of the suite
 * @param suiteDigest of every feature file; empty where the record does not tell
 * @param bench the bench's name
 * @param line the line by which the modem was reached
 * @param modem what the modem said of itself
 * @param acceptance {@code strict} or {@code tolerant}
 * @param seed the seed of the order of cases
 * @param jobs how many cases ran side by side
 * @param retries how many further attempts an inconclusive case got
 * @param started ISO 8601, UTC
 * @param ended the same; null where the run did not come to its end, or the record does not tell
 * @param seconds wall-clock time of the run
 * @param environment with what it was made and on what; null where the record does not tell
 * @param units the implementations under test, each with its bench and IXIT
 * @param ics what was claimed of the modem; null where there was no ICS
 * @param means how good the means of testing is
 * @param limits the limits and reservations, a sentence each
 * @param complete whether the run came to its end
 * @param conforms whether the modem conforms: complete, at least one pass, no fail (a known deviation is one),
 *     inconclusive or error, and no mere shard
 * @param outcome the same in words, those of a shard for a shard
 * @param because why, in a sentence or two
 * @param shard {@code 2/4} for a part of a run that was split; otherwise empty
 * @param merged out of which runs this one was made; null for a run of its own
 * @param review the static conformance review
 * @param summary verdict to count, then {@code total} of all verdicts and {@code unfinished}
 * @param scope how much of the manual passed
 * @param past the earlier runs that this one knows of, the newest first
 * @param causes the cases that did not pass, by what they say, in the order in which to look at them
 * @param flaky the cases that pass and fail in turn
 * @param cases the finished cases in the suite's order
 * @param unfinished the planned cases that never finished
 * @param notRun why cases were not run, the commonest reason first
 * @param acceptances what was accepted in a form that is not canonical, by erratum
 * @param time where the wall-clock time went
 * @param coverage every row and requirement, by chapter
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
        String suiteDigest,
        String bench,
        String line,
        List<String> modem,
        String acceptance,
        long seed,
        int jobs,
        int retries,
        String started,
        @Nullable String ended,
        double seconds,
        @Nullable Environment environment,
        List<Unit> units,
        @Nullable Claimed ics,
        Means means,
        List<String> limits,
        boolean complete,
        boolean conforms,
        String outcome,
        String because,
        String shard,
        @Nullable MergedRuns merged,
        Reviewed review,
        Map<String, Long> summary,
        Scope scope,
        List<Before> past,
        List<Cause> causes,
        List<Flaky> flaky,
        List<Case> cases,
        List<String> unfinished,
        List<NotRun.Reason> notRun,
        List<Accepted> acceptances,
        WhereTimeWent time,
        List<ChapterVerdicts> coverage,
        List<KnownDeviation> deviations,
        List<BenchRun> benches,
        List<Tries> attempts,
        List<Qualified> checks,
        List<Happened> events) {

    /** The version of report.json. */
    public static final String SCHEMA = "2.0";

    /**
     * The static conformance review.
     *
     * @param consistent whether what the ICS claims fits what the modem said of itself; null where there was no ICS
     * @param findings what does not fit, a sentence each
     */
    public record Reviewed(@Nullable Boolean consistent, List<String> findings) {

        private static Reviewed of(Statement stated) {
            boolean none = stated.digest().isEmpty();
            return new Reviewed(none ? null : stated.review().isEmpty(), stated.review());
        }
    }

    /**
     * An earlier run.
     *
     * @param run the name of its folder
     * @param started ISO 8601, UTC
     * @param modem what its modem said of itself
     * @param sameModem whether that is what this one's says
     * @param sameSuite whether it ran the same suite, as far as that is told
     */
    public record Before(String run, String started, List<String> modem, boolean sameModem, boolean sameSuite) {}

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
     * One case. The fields are those of {@link CaseResult}.
     *
     * @param errata those that the case carries, drawn from its tags
     * @param used those of which an answer made use: it was accepted in a form that is not canonical
     * @param seconds duration on the line's own clock
     * @param wallSeconds duration on the wall clock
     * @param bench where the attempt that counts ran; empty where that is not known or needed no bench
     * @param attempt which attempt counts, from 1
     * @param deviation the known deviation by which it failed; null otherwise
     * @param since since when it does not pass; null for a pass and for a case not run
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
            List<String> used,
            List<Acceptance> acceptances,
            List<String> observations,
            List<Measured> timings,
            String transcript,
            String bench,
            int attempt,
            @Nullable String deviation,
            @Nullable Since since) {

        private static Case of(RunRecord run, Chronicle chronicle, CaseResult result) {
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
                    Errata.used(result),
                    result.acceptances(),
                    result.observations(),
                    result.timings().stream().map(Measured::of).toList(),
                    result.transcript(),
                    result.attempt().bench(),
                    result.attempt().number(),
                    KnownDeviation.knowing(run, result).map(Deviation::id).orElse(null),
                    NonPass.is(result) ? Since.of(chronicle, result) : null);
        }
    }

    /** The report of that run. */
    public static Report of(RunRecord run, Manual manual) {
        RunHeader header = run.header();
        Headline headline = Headline.of(run);
        Chronicle chronicle = new Chronicle(run);
        List<CaseResult> results = run.inOrder();
        List<Case> cases =
                results.stream().map(result -> Case.of(run, chronicle, result)).toList();
        List<String> unfinished = Unfinished.of(run);
        EntryVerdicts verdicts = new EntryVerdicts(cases, unfinished, manual);
        List<ChapterVerdicts> coverage = Arrays.stream(Chapter.values())
                .map(chapter -> ChapterVerdicts.of(chapter, manual, verdicts))
                .toList();
        Means means = Means.of(run);
        Statement stated = KnownDeviation.stated(run);
        return new Report(
                SCHEMA,
                header.suite(),
                header.conditions() == null ? "" : header.conditions().suiteDigest(),
                header.bench(),
                header.line(),
                header.modem(),
                header.acceptance(),
                header.seed(),
                header.jobs(),
                header.conditions() == null ? 0 : header.conditions().retries(),
                header.started().toString(),
                ended(run),
                Words.millis(run.took().toMillis() / 1000.0),
                header.environment(),
                Unit.of(run),
                Claimed.of(stated),
                means,
                Limits.of(run, means, total(coverage, List.of("no-case"))),
                run.complete(),
                Outcome.of(run) == Outcome.CONFORMS && Shards.shard(run).isEmpty(),
                headline.word(),
                headline.because(),
                Shards.shard(run),
                MergedRuns.of(run),
                Reviewed.of(stated),
                summary(run),
                scope(coverage),
                before(chronicle),
                Cause.all(cases, manual),
                Flaky.of(run, chronicle),
                cases,
                unfinished,
                NotRun.of(results),
                Accepted.of(run),
                WhereTimeWent.of(run),
                coverage,
                KnownDeviation.of(run),
                BenchRun.of(run),
                Tries.of(run),
                run.checks().stream().map(Qualified::of).toList(),
                run.events().stream().map(Happened::of).toList());
    }

    /** The last that happened at a bench; a record older than that does not tell. */
    private static @Nullable String ended(RunRecord run) {
        return !run.complete()
                ? null
                : run.events().stream()
                        .map(BenchEvent::at)
                        .max(Comparator.naturalOrder())
                        .map(Instant::toString)
                        .orElse(null);
    }

    private static Scope scope(List<ChapterVerdicts> coverage) {
        return new Scope(
                total(coverage, List.of("pass")),
                total(
                        coverage,
                        EntryVerdicts.WORDS.stream()
                                .filter(word -> !word.equals("not-testable"))
                                .toList()));
    }

    private static long total(List<ChapterVerdicts> coverage, List<String> words) {
        return coverage.stream()
                .flatMapToInt(chapter -> words.stream().mapToInt(chapter::count))
                .sum();
    }

    private static List<Before> before(Chronicle chronicle) {
        return chronicle.earlier().stream()
                .map(run -> new Before(
                        run.run(), run.started(), run.modem(), chronicle.sameModem(run), chronicle.sameSuite(run)))
                .toList();
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
}
