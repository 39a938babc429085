package io.attest.explore;

import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same throws in the same order for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to one below. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From least to most, both included. */
    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean in100(int chance) {
        return below(100) < chance;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    @SafeVarargs
    final <T> T among(T... choices) {
        return choices[below(choices.length)];
    }
}
