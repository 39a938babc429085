package io.attest.campaign;

import io.attest.bench.Lab;
import io.attest.bench.Station;
import io.attest.ics.Ics;
import io.attest.ics.StaticReview;
import java.util.List;
import java.util.Optional;

/** The static conformance review before the first case. The modems of a run are of one kind, so one of them is asked. */
public final class Review {

    private Review() {}

    /** What was found, a sentence each. */
    public static List<String> of(Ics ics, Lab lab) {
        for (Station station : lab.all()) {
            Optional<List<String>> findings = station.ask(answers -> StaticReview.of(ics, answers));
            if (findings.isPresent()) {
                return findings.get();
            }
        }
        return List.of("what the modem has could not be looked at: it did not answer");
    }
}
