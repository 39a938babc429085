package io.attest.nights;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The nights of one maker and model and what they say together.
 *
 * @param nights the oldest first
 * @param courses the cases that did not always pass: those that fail now first, the newest fails before the older, then
 *     those that come and go, then those that never passed, then the others
 * @param slowest the cases that took longest in the newest night
 * @param slower the cases that got slower
 * @param benches how each bench fared, over all nights
 */
public record ModemHistory(
        String maker,
        String model,
        List<Brief> nights,
        List<Course> courses,
        List<Lasting> slowest,
        List<Lasting> slower,
        List<BenchCourse> benches) {

    private static final int SLOWEST = 15;

    /**
     * A night in numbers.
     *
     * @param run the name of its folder
     * @param started ISO 8601, UTC
     * @param software firmware and stack
     * @param parts out of how many shards it was merged; 0 for a run of its own
     * @param complete whether it came to its end and all planned cases finished
     * @param seconds wall-clock time
     * @param changes what is not as it was in the night before
     */
    public record Brief(
            String run,
            String started,
            String software,
            String acceptance,
            int parts,
            boolean complete,
            double seconds,
            long pass,
            long fail,
            long inconclusive,
            long error,
            long notRun,
            long unfinished,
            List<String> changes) {

        static Brief of(Night night, List<String> changes) {
            return new Brief(
                    night.run(),
                    night.started(),
                    night.modem().software(),
                    night.acceptance(),
                    night.parts().size(),
                    night.isWhole(),
                    night.seconds(),
                    night.count(Verdict.PASS),
                    night.count(Verdict.FAIL),
                    night.count(Verdict.INCONCLUSIVE),
                    night.count(Verdict.ERROR),
                    night.count(Verdict.NOT_RUN),
                    night.unfinished().size(),
                    changes);
        }

        /** Passes of all that was to be run: what came to no verdict is no pass. */
        @JsonProperty
        public double passRate() {
            long all = toRun();
            return all == 0 ? 0 : Math.round(10_000.0 * pass / all) / 10_000.0;
        }

        /** How many cases were planned, without those not run. */
        public long toRun() {
            return pass + fail + inconclusive + error + unfinished;
        }
    }

    /** What nights of one maker and model say, the oldest first; there is at least one. */
    public static ModemHistory of(List<Night> nights) {
        List<Night> newestFirst = new ArrayList<>(nights);
        Collections.reverse(newestFirst);
        List<Lookup> lookups = newestFirst.stream().map(Lookup::new).toList();
        Night newest = newestFirst.get(0);
        List<Lasting> lasting = Lasting.of(lookups, newest.cases());
        return new ModemHistory(
                newest.modem().maker(),
                newest.modem().model(),
                briefs(nights),
                courses(newestFirst, lookups),
                lasting.stream().limit(SLOWEST).toList(),
                lasting.stream().filter(Lasting::slower).toList(),
                BenchCourse.of(newestFirst));
    }

    private static List<Brief> briefs(List<Night> nights) {
        List<Brief> briefs = new ArrayList<>();
        for (int at = 0; at < nights.size(); at++) {
            briefs.add(Brief.of(
                    nights.get(at), at == 0 ? List.of() : nights.get(at).changes(nights.get(at - 1))));
        }
        return briefs;
    }

    private static List<Course> courses(List<Night> newestFirst, List<Lookup> lookups) {
        Set<String> ids = new LinkedHashSet<>();
        newestFirst.forEach(night -> night.cases().forEach(said -> ids.add(said.id())));
        List<Course> courses = new ArrayList<>();
        for (String id : ids) {
            Course course = Course.of(id, newestFirst, lookups);
            if (course.isTold()) {
                courses.add(course);
            }
        }
        // A stable sort: within each the suite's order stays.
        courses.sort(Comparator.comparing(
                        (Course course) -> "feiun-p".indexOf(course.letters().charAt(0)))
                .thenComparing(course -> course.letters().indexOf('f') < 0)
                .thenComparing(course -> course.always() ? 2 : course.isFlaky() ? 1 : 0)
                .thenComparing(Comparator.comparing((Course course) -> place(newestFirst, course.since()))));
        return courses;
    }

    private static int place(List<Night> newestFirst, String run) {
        for (int at = 0; at < newestFirst.size(); at++) {
            if (newestFirst.get(at).run().equals(run)) {
                return at;
            }
        }
        return newestFirst.size();
    }

    /** Maker and model. */
    public String kind() {
        return new Modem(maker, model, "", "").kind();
    }

    public Brief newest() {
        return nights.get(nights.size() - 1);
    }
}
