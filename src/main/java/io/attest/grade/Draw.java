package io.attest.grade;

import io.attest.suite.TestCase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws cases, one of each feature file in turn.
 *
 * @param random from a seed that is told
 */
record Draw(Random random) {

    /**
     * Draws some.
     *
     * @param most all of them, where there are not as many
     */
    List<TestCase> from(List<TestCase> cases, int most) {
        Map<String, Deque<TestCase>> byFile = new LinkedHashMap<>();
        List<TestCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(test -> byFile.computeIfAbsent(test.feature(), file -> new ArrayDeque<>())
                .add(test));
        List<TestCase> drawn = new ArrayList<>();
        while (drawn.size() < Math.min(most, cases.size())) {
            byFile.values().stream()
                    .filter(file -> !file.isEmpty())
                    .limit(most - drawn.size())
                    .map(Deque::poll)
                    .forEach(drawn::add);
        }
        return drawn;
    }
}
