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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The cases that have most to say of a modem, so that a grade takes minutes.
 *
 * <p>For a fault, the feature files in which a row stands that it breaks. For a variant, a part of the cases that rest on
 * an erratum that allows it, those that issue the most of the same commands, and for the rest cases from anywhere: who
 * wrote a case may have forgotten the erratum. They are drawn file by file, so that none is left out for being short; and
 * of those that reach a server as large a share as of the cases that rest on the erratum.
 */
public final class Narrow implements Choice {

    /** Nearly all cases that reach no server, or some hundreds that do. */
    public static final int USUAL = 2400;

    /** Measured on the reference modem: a case that reaches a server takes eight times as long as one that does not. */
    private static final int COST = 8;

    /** Neither kind is left out. */
    private static final double LEAST = 0.1;

    private static final int PARTS = 3;

    private final List<TestCase> cases;
    private final long seed;
    private final int most;
    private final Kinship kinship;
    private final Map<Boolean, List<TestCase>> byReach;

    /**
     * @param suite the suite that is graded
     * @param seed another one draws other cases
     * @param most what the cases of a variant may cost; one that reaches no server costs 1
     */
    public Narrow(Suite suite, long seed, int most) {
        this.cases = suite.cases();
        this.seed = seed;
        this.most = most;
        this.kinship = new Kinship(cases);
        this.byReach = cases.stream().collect(partitioningBy(Narrow::reachesAServer));
    }

    @Override
    public List<TestCase> near(Planted fault) {
        Set<String> files = cases.stream()
                .filter(test -> Examination.transcribes(test, fault))
                .map(TestCase::feature)
                .collect(Collectors.toSet());
        return cases.stream().filter(test -> files.contains(test.feature())).toList();
    }

    @Override
    public List<TestCase> concerned(Planted variant) {
        Random random = new Random(seed ^ variant.id().hashCode());
        List<TestCase> resting = cases.stream()
                .filter(test -> variant.breaks().stream()
                        .anyMatch(erratum -> test.tags().contains("@" + erratum)))
                .toList();
        List<TestCase> kin = kinship.closest(resting, random);
        List<TestCase> far = byReach.getOrDefault(true, List.of());
        List<TestCase> near = byReach.getOrDefault(false, List.of());
        double share = Math.max(LEAST, Math.min(1 - LEAST, share(resting.isEmpty() ? cases : resting)));
        int few = (int) Math.min(near.size(), most * (1 - share));
        Set<String> chosen = new HashSet<>();
        chosen.addAll(drawn(near, resting, kin, few, random));
        chosen.addAll(drawn(far, resting, kin, (most - few) / COST, random));
        return cases.stream().filter(test -> chosen.contains(test.id())).toList();
    }

    private static boolean reachesAServer(TestCase test) {
        return test.tags().contains("@needs-routes");
    }

    private static double share(List<TestCase> cases) {
        return cases.stream().filter(Narrow::reachesAServer).count() / (double) cases.size();
    }

    private static Set<String> drawn(
            List<TestCase> from, List<TestCase> resting, List<TestCase> kin, int most, Random random) {
        Draw draw = new Draw(random);
        Set<String> there = from.stream().map(TestCase::id).collect(Collectors.toSet());
        Set<String> chosen = new HashSet<>();
        Predicate<TestCase> open = test -> there.contains(test.id()) && !chosen.contains(test.id());
        draw.from(resting.stream().filter(open).toList(), most / PARTS).forEach(test -> chosen.add(test.id()));
        kin.stream().filter(open).limit(most / PARTS).map(TestCase::id).toList().forEach(chosen::add);
        draw.from(from.stream().filter(open).toList(), most - chosen.size()).forEach(test -> chosen.add(test.id()));
        return chosen;
    }
}
