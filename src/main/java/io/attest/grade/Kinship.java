package io.attest.grade;

import io.attest.suite.TestCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cases that do what some cases do, as told by the commands that they issue. A command says something of those cases if
 * they issue it more often than the suite does.
 */
final class Kinship {

    private static final Pattern COMMAND = Pattern.compile("AT([#+][A-Z]+)");

    /** How many times as often. */
    private static final double MARKED = 2;

    /** What part of the cases has to issue it. */
    private static final double COMMON = 0.1;

    private final List<TestCase> all;
    private final Set<String> marks;

    /**
     * @param all the suite
     * @param some those whose kin is looked for; none have none
     */
    Kinship(List<TestCase> all, List<TestCase> some) {
        this.all = all;
        Map<String, Double> usual = shares(all);
        this.marks = shares(some).entrySet().stream()
                .filter(share -> share.getValue() >= COMMON && share.getValue() >= MARKED * usual.get(share.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Double> shares(List<TestCase> cases) {
        Map<String, Double> shares = new HashMap<>();
        for (TestCase test : cases) {
            commands(test).forEach(command -> shares.merge(command, 1.0 / cases.size(), Double::sum));
        }
        return shares;
    }

    private static Set<String> commands(TestCase test) {
        return test.texts().stream()
                .flatMap(text -> COMMAND.matcher(text).results())
                .map((MatchResult command) -> command.group(1))
                .collect(Collectors.toSet());
    }

    /** Those that issue the most of these commands first, the others left out; where it is even, as drawn. */
    List<TestCase> closest(Random random) {
        List<TestCase> kin =
                new ArrayList<>(all.stream().filter(test -> shared(test) > 0).toList());
        Collections.shuffle(kin, random);
        kin.sort(Comparator.comparing(this::shared).reversed());
        return kin;
    }

    private long shared(TestCase test) {
        return commands(test).stream().filter(marks::contains).count();
    }
}
