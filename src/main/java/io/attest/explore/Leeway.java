package io.attest.explore;

import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The errata under which an answer may be another than that of the reference modem: those on which the suite's own cases rest
 * that ask for the same.
 */
final class Leeway {

    private final Map<String, Set<String>> byTopic = new HashMap<>();

    Leeway(Suite suite) {
        for (TestCase test : suite.cases()) {
            for (String step : test.steps()) {
                topics(step)
                        .forEach(topic -> byTopic.computeIfAbsent(topic, none -> new TreeSet<>())
                                .addAll(test.errata()));
            }
        }
    }

    /** Also sentences that issue a command and say at once what must come of it. */
    private static List<String> topics(String step) {
        return step.startsWith("`") ? List.of(Topic.of("the host issues " + step)) : List.of(Topic.of(step));
    }

    /** What may apply to what a turn asks for. */
    Set<String> at(List<Turn> turns, int turn) {
        String asked = Topic.of(turns.get(turn).sentence());
        // A text or data may be anything's.
        Set<String> errata =
                new TreeSet<>(asked.startsWith("the host") ? Set.of() : byTopic.getOrDefault(asked, Set.of()));
        for (int before = turn; before >= 0; before--) {
            String topic = Topic.of(turns.get(before).sentence());
            if (topic.startsWith("AT")) {
                errata.addAll(byTopic.getOrDefault(topic, Set.of()));
                break;
            }
        }
        return errata;
    }
}
