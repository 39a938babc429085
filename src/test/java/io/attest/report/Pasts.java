package io.attest.report;

import io.attest.verdict.Past;
import io.attest.verdict.RunRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs that remember earlier ones. */
final class Pasts {

    private Pasts() {}

    /** The verdicts of the nights before, the newest first, a letter for each planned case. */
    static RunRecord with(RunRecord run, String... nights) {
        List<Past.Earlier> earlier = new ArrayList<>();
        for (String verdicts : nights) {
            earlier.add(night(run, earlier.size() + 1, run.header().modem(), verdicts));
        }
        return with(run, earlier);
    }

    static Past.Earlier night(RunRecord run, int ago, List<String> modem, String verdicts) {
        return new Past.Earlier(
                "night-" + ago,
                run.header().started().minus(Duration.ofDays(ago)).toString(),
                modem,
                "",
                verdicts);
    }

    static RunRecord with(RunRecord run, List<Past.Earlier> earlier) {
        return new RunRecord(
                run.folder(),
                run.header(),
                run.cases(),
                run.attempts(),
                run.checks(),
                run.events(),
                run.took(),
                run.complete(),
                new Past(earlier));
    }
}
