package io.attest.campaign;

import io.attest.playback.Playback;
import io.attest.steps.Recorded;
import io.attest.suite.TestCase;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is of the cases of an earlier run: of each the attempt that counts. */
final class PastCases {

    private static final String OLDER = "its transcript comes from an older Attest, which did not tell all that counts";

    private final RunRecord run;
    private final Conditions conditions;
    private final Map<String, CaseResult> results;

    PastCases(RunRecord run, Conditions conditions) {
        this.run = run;
        this.conditions = conditions;
        this.results = run.cases().stream()
                .collect(Collectors.toMap(CaseResult::id, Function.identity(), (first, second) -> first));
    }

    /** Their transcripts, relative to the run's folder. */
    List<Path> transcripts(List<TestCase> cases) {
        return cases.stream()
                .map(test -> results.get(test.id()))
                .filter(Objects::nonNull)
                .flatMap(result -> transcript(result).stream())
                .toList();
    }

    private Optional<Path> transcript(CaseResult result) {
        return Transcripts.of(run.folder(), run.folder().toString(), result);
    }

    /**
     * What a case can be judged by.
     *
     * @throws Finding where there is nothing; what stands then
     */
    Recorded recorded(TestCase test) {
        CaseResult then = results.get(test.id());
        if (then == null) {
            throw Finding.notRun("there is no transcript of it: it is new, or never finished then");
        }
        if (then.verdict() == Verdict.NOT_RUN) {
            throw Finding.notRun(then.message());
        }
        Path transcript = transcript(then)
                .orElseThrow(() -> stands(then, "there is no transcript of it", Attribution.TEST_SYSTEM));
        Playback playback = playback(then, transcript);
        if (!playback.hasSteps()) {
            throw then.verdict() == Verdict.PASS || run.header().environment() == null
                    ? stands(then, OLDER, Attribution.TEST_SYSTEM)
                    : stands(then, "the case did not come to its first step then", then.attribution());
        }
        List<Map<String, Object>> bench = playback.told(Recorded.BENCH);
        if (bench.isEmpty()) {
            throw stands(then, OLDER, Attribution.TEST_SYSTEM);
        }
        return new Recorded(then, playback, bench.get(0), ixit(then));
    }

    private Playback playback(CaseResult then, Path transcript) {
        try {
            return Playback.of(run.folder().resolve(transcript));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw stands(then, "its transcript cannot be read: " + unreadable.getMessage(), Attribution.TEST_SYSTEM);
        }
    }

    private static Finding stands(CaseResult then, String why, @Nullable Attribution whose) {
        return Finding.inconclusive(
                Objects.requireNonNullElse(whose, Attribution.TEST_SYSTEM),
                "it cannot be judged again: " + why,
                List.of(Fact.of(
                        "then",
                        then.verdict().word()
                                + then.message()
                                        .lines()
                                        .findFirst()
                                        .map(line -> ", " + line)
                                        .orElse(""))));
    }

    private Map<String, String> ixit(CaseResult then) {
        String bench = then.attempt().bench().replaceFirst("#\\d+$", "");
        return conditions.benches().stream()
                .filter(used -> used.name().equals(bench))
                .findFirst()
                .map(Conditions.Used::ixit)
                .orElse(Map.of());
    }
}
