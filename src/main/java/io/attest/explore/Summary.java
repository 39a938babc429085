package io.attest.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search has come to.
 *
 * @param seed the same seed, on modems on virtual time, makes up the same dialogues
 * @param seconds of the wall clock
 * @param dialogues that were performed on the modem under test, without those of shrinking
 * @param turns of all of them
 * @param shrinking dialogues that shrinking took
 * @param same in which it did as the reference modem did
 * @param diverged in which it did something else
 * @param gone of these what did not come again, and how often
 * @param undecided why nothing could be said of the others, and how many there were
 * @param divergences the distinct ones
 * @param lost why the search ended before its time; empty as a rule
 */
public record Summary(
        long seed,
        double seconds,
        long dialogues,
        long turns,
        long shrinking,
        long same,
        long diverged,
        Map<String, Long> gone,
        Map<String, Long> undecided,
        List<Entry> divergences,
        String lost) {

    /**
     * A divergence.
     *
     * @param folder its folder
     * @param times how often the same was come upon
     */
    public record Entry(String folder, int times, Exhibit exhibit) {}

    public double perSecond() {
        return seconds == 0 ? 0 : dialogues / seconds;
    }

    /** The median of the sentences of the divergences' dialogues; empty where there is none. */
    public Optional<Integer> medianTurns() {
        List<Integer> sizes = divergences.stream()
                .map(entry -> entry.exhibit().turns())
                .sorted()
                .toList();
        return sizes.isEmpty() ? Optional.empty() : Optional.of(sizes.get(sizes.size() / 2));
    }
}
