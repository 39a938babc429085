package io.attest.grade;

import static java.util.stream.Collectors.partitioningBy;

import io.attest.bench.Planted;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cases that have most to say of a modem, so that a grade takes minutes.
 *
 * <p>For a fault, the feature files in which a row stands that it breaks. For a variant, a part of the cases that rest on
 * an erratum that allows it, those that issue the most of the same commands, and for the rest cases from anywhere: who
 * wrote a case may have forgotten the erratum. They are drawn file by file, so that none is left out for being short; and
 * of those that reach a server as large a share as of the cases that rest on the erratum.
 *
 * @param suite the suite that is graded
 * @param seed another one draws other cases
 * @param most what the cases of a variant may cost; one that reaches no server costs 1
 */
public record Narrow(Suite suite, long seed, int most) implements Choice {

    /** Nearly all cases that reach no server, or some hundreds that do. */
    public static final int USUAL = 2400;

    /** Measured on the reference modem: a case that reaches a server takes eight times as long as one that does not. */
    private static final int COST = 8;

    /** Neither kind is left out. */
    private static final double LEAST = 0.1;

    private static final int PARTS = 3;

    @Override
    public List<TestCase> near(Planted fault) {
        Set<String> files = suite.cases().stream()
                .filter(test -> Examination.transcribes(test, fault))
                .map(TestCase::feature)
                .collect(Collectors.toSet());
        return suite.cases().stream()
                .filter(test -> files.contains(test.feature()))
                .toList();
    }

    @Override
    public List<TestCase> concerned(Planted variant) {
        Random random = new Random(seed ^ variant.id().hashCode());
        List<TestCase> resting = suite.cases().stream()
                .filter(test -> !disjoint(test.errata(), variant.breaks()))
                .toList();
        List<TestCase> kin = new Kinship(suite.cases(), resting).closest(random);
        Map<Boolean, List<TestCase>> all = suite.cases().stream().collect(partitioningBy(Narrow::reachesAServer));
        double share = Math.max(LEAST, Math.min(1 - LEAST, share(resting.isEmpty() ? suite.cases() : resting)));
        int near = (int) Math.min(all.get(false).size(), most * (1 - share));
        Set<TestCase> chosen = new HashSet<>();
        chosen.addAll(drawn(all.get(false), resting, kin, near, random));
        chosen.addAll(drawn(all.get(true), resting, kin, (most - near) / COST, random));
        return suite.cases().stream().filter(chosen::contains).toList();
    }

    private static boolean reachesAServer(TestCase test) {
        return test.needs().contains("routes");
    }

    private static double share(List<TestCase> cases) {
        return cases.stream().filter(Narrow::reachesAServer).count() / (double) cases.size();
    }

    private static Set<TestCase> drawn(
            List<TestCase> from, List<TestCase> resting, List<TestCase> kin, int most, Random random) {
        Draw draw = new Draw(random);
        Set<TestCase> there = Set.copyOf(from);
        Set<TestCase> chosen =
                new HashSet<>(draw.from(resting.stream().filter(there::contains).toList(), most / PARTS));
        kin.stream()
                .filter(there::contains)
                .filter(test -> !chosen.contains(test))
                .limit(most / PARTS)
                .forEach(chosen::add);
        chosen.addAll(
                draw.from(from.stream().filter(test -> !chosen.contains(test)).toList(), most - chosen.size()));
        return chosen;
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }
}
