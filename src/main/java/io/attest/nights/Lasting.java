package io.attest.nights;

import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long a case took in the newest night and in those before, in seconds on the wall clock; passes only.
 *
 * @param now the newest
 * @param usual the middle of those before; 0 where there is none
 * @param most the longest of those before; 0 where there is none
 * @param slower whether it got slower: by half and a second more than it ever took, with at least three nights before
 */
public record Lasting(String id, double now, double usual, double most, boolean slower) {

    private static final int ENOUGH = 3;
    private static final double FACTOR = 1.5;
    private static final double LEAST = 1;

    /** Of each case that passed in the newest night, the longest first. */
    static List<Lasting> of(List<Lookup> newestFirst, List<Said> newest) {
        List<Lasting> all = new ArrayList<>();
        for (Said now : newest) {
            if (now.verdict() == Verdict.PASS) {
                double[] before = newestFirst.stream()
                        .skip(1)
                        .map(night -> night.said(now.id()))
                        .filter(said -> said != null && said.verdict() == Verdict.PASS)
                        .mapToDouble(said -> said == null ? 0 : said.wall())
                        .sorted()
                        .toArray();
                double usual = before.length == 0 ? 0 : before[before.length / 2];
                OptionalDouble most = Arrays.stream(before).max();
                boolean slower = before.length >= ENOUGH
                        && now.wall() > FACTOR * most.orElse(0)
                        && now.wall() - most.orElse(0) > LEAST;
                all.add(new Lasting(now.id(), now.wall(), usual, most.orElse(0), slower));
            }
        }
        all.sort(Comparator.comparingDouble(Lasting::now).reversed().thenComparing(Lasting::id));
        return all;
    }
}
