package io.attest.explore;

import io.attest.steps.Play;
import io.attest.steps.RunContext;
import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Dialogues on the modem under test, judged as the cases of the suite are. */
final class Performance {

    private final RunContext underTest;

    /** @param underTest the run of the modem under test */
    Performance(RunContext underTest) {
        this.underTest = underTest;
    }

    /** @param errata the legal differences of which are accepted */
    Outcome of(Story story, Collection<String> errata) {
        List<Script.Line> lines = Script.of(story);
        Play play = Play.begin(
                underTest,
                Part.of(
                        story.needs(),
                        errata,
                        lines.stream().map(Script.Line::sentence).toList()));
        Optional<Finding> finding = Optional.empty();
        Script.Line at = lines.get(lines.size() - 1);
        for (Script.Line line : lines) {
            finding = play.does(line.sentence());
            if (finding.isPresent()) {
                at = line;
                break;
            }
        }
        Play.Ending ending = play.ends(finding.isEmpty());
        finding = finding.or(ending::finding);
        if (finding.isEmpty()) {
            return new Outcome.Same(ending.accepted());
        }
        Finding why = finding.get();
        if (!ending.doubts().isEmpty()) {
            return new Outcome.Undecided(ending.doubts().get(0));
        }
        return why.verdict() == Verdict.FAIL && why.attribution() == Attribution.IUT
                ? new Outcome.Differs(at.turn(), at.sentence(), why)
                : new Outcome.Undecided(why.headline());
    }
}
