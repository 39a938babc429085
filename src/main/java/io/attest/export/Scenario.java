package io.attest.export;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Accepted;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a host has to do to see again what one case found.
 *
 * @param provenance where it comes from, a line each
 * @param acts in order; where the case failed the last of them is what failed
 * @param failure how it failed; absent where it passed
 * @param leftOut what was left out of it, a line each
 */
record Scenario(List<String> provenance, List<Act> acts, Optional<Failure> failure, List<String> leftOut) {

    /** What the idle testing state of a case is made of. */
    static final List<String> IDLE = List.of("ATQ0", "ATV1", "ATE0", "AT+WOPEN=1", "AT+CMEE=1");

    /**
     * Reads a case back.
     *
     * @param result which attempt at it
     * @throws ExportFault if there is nothing to be exported
     */
    static Scenario of(RunRecord run, CaseResult result) {
        if (result.verdict() == Verdict.NOT_RUN || result.transcript().isEmpty()) {
            throw new ExportFault(result.id() + " exchanged nothing with the modem in this run ("
                    + Words.ascii(result.message().lines().findFirst().orElse("no reason is told"), 200)
                    + "); name another run by --run");
        }
        Story.Told story = Story.read(transcript(run, result), result.id());
        Bench bench =
                new Bench(used(run.header(), result).map(Conditions.Used::ixit).orElse(Map.of()));
        Accepted accepted = new Accepted(errata(result), level(run.header()));
        Telling telling = new Telling(accepted, bench);
        IDLE.forEach(line -> telling.add(new Act.Setting(Octets.of(line))));
        if (result.tags().contains("@needs-gprs-outcome")) {
            telling.add(new Act.Setting(Octets.of("AT+CGATT=1")));
        }
        boolean passed = result.verdict() == Verdict.PASS;
        Failure told = Failure.of(story.failure() == null ? result.message() : story.failure(), result.id());
        try {
            for (Passage passage : story.passages()) {
                telling.step(told.isAtTheEnd() ? passage.passed() : passage, told.isSurplus());
            }
        } catch (IllegalArgumentException notThatNotation) {
            throw new ExportFault("the transcript of " + result.id() + " cannot be understood ("
                    + Words.ascii(String.valueOf(notThatNotation.getMessage()), 120) + "); run the case again");
        }
        List<Act> acts = new ArrayList<>(telling.acts());
        int prepared = result.tags().contains("@needs-gprs-outcome") ? IDLE.size() + 1 : IDLE.size();
        if (!passed && (story.failure() == null || told.isAtTheEnd())) {
            acts.addAll(theEnd(result, told));
        }
        boolean online = result.tags().contains("@needs-routes");
        return new Reduction(acts, kept -> online ? Lab.needed(kept, bench) : Optional.empty(), prepared)
                .reduced(Provenance.of(run, result), passed ? Optional.empty() : Optional.of(told));
    }

    /** What failed behind the last step. */
    private static List<Act> theEnd(CaseResult result, Failure told) {
        if (told.isAtTheEnd()) {
            return List.of(
                    new Act.Write(Octets.of("AT\r"), 0, true),
                    new Act.Expect(Octets.of("\r\nOK\r\n"), Optional.empty(), Act.ANSWER, Optional.empty()));
        }
        if (told.isSurplus()) {
            return List.of(new Act.Silence(2));
        }
        throw new ExportFault("no step of " + result.id() + " failed: " + Words.ascii(told.headline(), 200)
                + "; that is nothing a script could show");
    }

    static Optional<Conditions.Used> used(RunHeader header, CaseResult result) {
        Conditions conditions = header.conditions();
        return conditions == null
                ? Optional.empty()
                : conditions.benches().stream()
                        .filter(bench -> bench.name().equals(result.attempt().bench()))
                        .findFirst();
    }

    /** A record comes from another machine: only a file right in the run's folder of transcripts is one. */
    private static Path transcript(RunRecord run, CaseResult result) {
        String name = result.transcript().replaceFirst("^transcripts/", "");
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") || !result.transcript().startsWith("transcripts/")) {
            throw new ExportFault("the transcript of " + result.id() + " does not lie in the run's folder of"
                    + " transcripts; the record was tampered with");
        }
        return run.folder().resolve("transcripts").resolve(name);
    }

    private static List<String> errata(CaseResult result) {
        return result.tags().stream()
                .filter(tag -> tag.matches("@E-\\d+"))
                .map(tag -> tag.substring(1))
                .toList();
    }

    private static Level level(RunHeader header) {
        return header.acceptance().equals("tolerant") ? Level.TOLERANT : Level.STRICT;
    }
}
