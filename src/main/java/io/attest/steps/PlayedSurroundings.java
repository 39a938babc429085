package io.attest.steps;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.actuator.ActuationFailed;
import io.attest.actuator.ActuationRefused;
import io.attest.actuator.NotOffered;
import io.attest.playback.Playback;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Those of a transcript: nothing is done and nobody looks, but all comes of it that came of it then. */
final class PlayedSurroundings implements Surroundings {

    private final Playback playback;

    PlayedSurroundings(Playback playback) {
        this.playback = playback;
    }

    @Override
    public Map<String, Object> act(String what, Supplier<Map<String, Object>> deed) {
        Playback.Done done = playback.act(what);
        return switch (done.outcome()) {
            case DONE -> done.values();
            case REFUSED -> throw new ActuationRefused(done.reason());
            case FAILED -> throw new ActuationFailed(done.reason());
            case NOT_OFFERED -> throw new NotOffered(done.reason());
            case IN_VAIN -> throw new IllegalStateException(done.reason());
        };
    }

    @Override
    public <T> T look(String question, TypeReference<T> type, List<String> expected, Supplier<T> look) {
        return playback.look(question, type, expected);
    }

    @Override
    public String grown(String question, String expected, Supplier<String> look) {
        return playback.grown(question, expected);
    }

    @Override
    public void stepBegins() {
        // The transcript has what was told in each step.
    }
}
