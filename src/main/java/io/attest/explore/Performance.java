package io.attest.explore;

import io.attest.bench.Lab;
import io.attest.steps.Play;
import io.attest.steps.RunContext;
import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Dialogues on the modem under test, judged as the cases of the suite are. */
final class Performance {

    private final Supplier<Lab> open;
    private final Consumer<Lab> close;
    private final Function<Lab, RunContext> run;

    private Performance(Supplier<Lab> open, Consumer<Lab> close, Function<Lab, RunContext> run) {
        this.open = open;
        this.close = close;
        this.run = run;
    }

    /**
     * All on one modem.
     *
     * @param run what its cases share
     */
    static Performance on(Lab underTest, Function<Lab, RunContext> run) {
        return new Performance(() -> underTest, lab -> {}, run);
    }

    /** Each on a modem of its own, to which no dialogue before it has done anything. */
    static Performance each(Supplier<Lab> open, Function<Lab, RunContext> run) {
        return new Performance(open, Lab::close, run);
    }

    /** @param errata the legal differences of which are accepted */
    Outcome of(Story story, Collection<String> errata) {
        Lab lab = open.get();
        try {
            return of(Script.of(story, isVirtual(lab)), story.needs(), errata, run.apply(lab));
        } finally {
            close.accept(lab);
        }
    }

    /** Whether time costs nothing there. */
    static boolean isVirtual(Lab lab) {
        return lab.all().stream().allMatch(station -> station.bench().line().isVirtual());
    }

    private static Outcome of(
            List<Script.Line> lines, Set<String> needs, Collection<String> errata, RunContext underTest) {
        // A report on all parameters names also those of services that are not claimed.
        List<String> done = lines.stream()
                .filter(line -> !line.expects())
                .map(Script.Line::sentence)
                .toList();
        Play play = Play.begin(underTest, Part.of(needs, errata, done));
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
