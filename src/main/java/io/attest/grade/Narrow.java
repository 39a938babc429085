package io.attest.grade;

import io.attest.bench.Planted;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cases that have most to say of a modem, so that a grade takes minutes.
 *
 * <p>For a fault, the feature files in which a row stands that it breaks. For a variant, a part of the cases that rest on
 * an erratum that allows it, a part of those that issue the same commands, and for the rest cases from anywhere: who wrote
 * a case may have forgotten the erratum. The parts are drawn file by file, so that none is left out for being short.
 *
 * @param suite the suite that is graded
 * @param seed another one draws other cases
 * @param most how many cases a variant gets
 */
public record Narrow(Suite suite, long seed, int most) implements Choice {

    /** Enough for each feature file to be there several times. */
    public static final int USUAL = 600;

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
        Draw draw = new Draw(new Random(seed ^ variant.id().hashCode()));
        Set<TestCase> chosen = new HashSet<>();
        List<TestCase> resting = suite.cases().stream()
                .filter(test -> !disjoint(test.errata(), variant.breaks()))
                .toList();
        chosen.addAll(draw.from(resting, most / PARTS));
        List<TestCase> kin = new ArrayList<>(new Kinship(suite.cases(), resting).kin());
        kin.removeAll(chosen);
        chosen.addAll(draw.from(kin, most / PARTS));
        List<TestCase> others = new ArrayList<>(suite.cases());
        others.removeAll(chosen);
        chosen.addAll(draw.from(others, most - chosen.size()));
        return suite.cases().stream().filter(chosen::contains).toList();
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }
}
