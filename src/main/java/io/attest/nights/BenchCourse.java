package io.attest.nights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a bench fared over the nights.
 *
 * @param letters a letter for each night, the newest first: {@code g} all its checks green, {@code r} one was red,
 *     {@code q} put out of use, {@code -} without it
 * @param nights in how many nights it took part
 * @param blamed how many attempts were inconclusive by its own doing
 * @param why of the last time it was put out of use; empty if it never was
 * @param blamedShare {@code blamed} of all its attempts
 * @param timeShare its part of the time of all benches
 */
public record BenchCourse(
        String bench,
        String letters,
        int nights,
        int attempts,
        int green,
        int red,
        int quarantines,
        String why,
        int blamed,
        double blamedShare,
        double timeShare) {

    static List<BenchCourse> of(List<Night> newestFirst) {
        Set<String> names = new TreeSet<>();
        newestFirst.forEach(night -> night.benches().forEach(health -> names.add(health.bench())));
        double all = newestFirst.stream()
                .flatMap(night -> night.benches().stream())
                .mapToDouble(BenchCourse::time)
                .sum();
        return names.stream().map(name -> of(name, newestFirst, all)).toList();
    }

    private static double time(Health health) {
        return health.seconds() + health.checking();
    }

    private static BenchCourse of(String name, List<Night> newestFirst, double all) {
        StringBuilder letters = new StringBuilder();
        List<Health> healths = new ArrayList<>();
        for (Night night : newestFirst) {
            Health health = night.benches().stream()
                    .filter(each -> each.bench().equals(name))
                    .findFirst()
                    .orElse(null);
            letters.append(health == null ? '-' : health.quarantines() > 0 ? 'q' : health.red() > 0 ? 'r' : 'g');
            if (health != null) {
                healths.add(health);
            }
        }
        int attempts = healths.stream().mapToInt(Health::attempts).sum();
        int blamed = healths.stream().mapToInt(Health::blamed).sum();
        double time = healths.stream().mapToDouble(BenchCourse::time).sum();
        return new BenchCourse(
                name,
                letters.toString(),
                healths.size(),
                attempts,
                healths.stream().mapToInt(Health::green).sum(),
                healths.stream().mapToInt(Health::red).sum(),
                healths.stream().mapToInt(Health::quarantines).sum(),
                healths.stream()
                        .map(Health::why)
                        .filter(why -> !why.isEmpty())
                        .findFirst()
                        .orElse(""),
                blamed,
                share(blamed, attempts),
                share(time, all));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : Math.round(10_000 * part / whole) / 10_000.0;
    }
}
