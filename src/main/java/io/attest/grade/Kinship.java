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
 * Which cases do what some cases do, as told by the commands that they issue. A command says something of those cases if
 * they issue it more often than the suite does.
 */
final class Kinship {

    private static final Pattern COMMAND = Pattern.compile("AT([#+][A-Z]+)");

    /** How many times as often. */
    private static final double MARKED = 2;

    /** What part of the cases has to issue it. */
    private static final double COMMON = 0.1;

    private final List<TestCase> all;
    private final Map<String, Set<String>> commands;
    private final Map<String, Double> usual;

    /** @param all the suite */
    Kinship(List<TestCase> all) {
        this.all = all;
        this.commands = all.stream().collect(Collectors.toMap(TestCase::id, Kinship::commands, (one, other) -> one));
        this.usual = shares(all);
    }

    private static Set<String> commands(TestCase test) {
        return test.texts().stream()
                .flatMap(text -> COMMAND.matcher(text).results())
                .map((MatchResult command) -> command.group(1))
                .collect(Collectors.toSet());
    }

    private Set<String> of(TestCase test) {
        return commands.getOrDefault(test.id(), Set.of());
    }

    private Map<String, Double> shares(List<TestCase> cases) {
        Map<String, Double> shares = new HashMap<>();
        for (TestCase test : cases) {
            of(test).forEach(command -> shares.merge(command, 1.0 / cases.size(), Double::sum));
        }
        return shares;
    }

    /**
     * The cases that issue the most of what some cases issue come first, those that issue nothing of it are left out; where
     * it is even, as drawn.
     *
     * @param some of the suite; none have no kin
     */
    List<TestCase> closest(List<TestCase> some, Random random) {
        Set<String> marks = shares(some).entrySet().stream()
                .filter(share -> share.getValue() >= COMMON
                        && share.getValue() >= MARKED * usual.getOrDefault(share.getKey(), 0.0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<TestCase> kin = new ArrayList<>(
                all.stream().filter(test -> shared(test, marks) > 0).toList());
        Collections.shuffle(kin, random);
        kin.sort(Comparator.comparing((TestCase test) -> shared(test, marks)).reversed());
        return kin;
    }

    private long shared(TestCase test, Set<String> marks) {
        return of(test).stream().filter(marks::contains).count();
    }
}
