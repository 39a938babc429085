package io.attest.steps;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.actuator.ActuationFailed;
import io.attest.actuator.ActuationRefused;
import io.attest.actuator.NotOffered;
import io.attest.line.Transcript;
import io.attest.playback.Outcome;
import io.attest.playback.Told;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Those of a bench. What came of each deed and look is written into the transcript; in one step, what is told again and
 * again only once.
 */
final class LiveSurroundings implements Surroundings {

    private final Transcript transcript;
    private final Supplier<Duration> clock;
    private final Told told;
    private final Map<String, String> last = new HashMap<>();
    private final Map<String, Integer> grown = new HashMap<>();

    /**
     * @param clock the time for the transcript
     * @param told how values are written
     */
    LiveSurroundings(Transcript transcript, Supplier<Duration> clock, Told told) {
        this.transcript = transcript;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public Map<String, Object> act(String what, Supplier<Map<String, Object>> deed) {
        last.clear();
        try {
            Map<String, Object> returned = deed.get();
            seen(returned.isEmpty() ? Outcome.DONE.word() : Outcome.DONE.word() + " = " + told.text(returned));
            return returned;
        } catch (ActuationRefused refused) {
            came(Outcome.REFUSED, refused);
            throw refused;
        } catch (ActuationFailed failed) {
            came(Outcome.FAILED, failed);
            throw failed;
        } catch (NotOffered not) {
            came(Outcome.NOT_OFFERED, not);
            throw not;
        } catch (IllegalStateException inVain) {
            came(Outcome.IN_VAIN, inVain);
            throw inVain;
        }
    }

    private void came(Outcome outcome, RuntimeException why) {
        seen(outcome.word() + " = " + told.text(String.valueOf(why.getMessage())));
    }

    @Override
    public <T> T look(String question, TypeReference<T> type, List<String> expected, Supplier<T> look) {
        T answer = look.get();
        tell(question, told.text(answer));
        return answer;
    }

    @Override
    public String grown(String question, String expected, Supplier<String> look) {
        String all = look.get();
        int before = grown.getOrDefault(question, 0);
        grown.put(question, all.length());
        if (all.length() > before || !last.containsKey(question)) {
            last.put(question, "");
            seen(question + " = " + told.text(all.substring(Math.min(before, all.length()))));
        }
        return all;
    }

    private void tell(String question, String answer) {
        if (!answer.equals(last.put(question, answer))) {
            seen(question + " = " + answer);
        }
    }

    private void seen(String text) {
        transcript.seen(clock.get(), text);
    }

    @Override
    public void stepBegins() {
        last.clear();
    }
}
