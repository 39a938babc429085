package io.attest.report.grade;

import java.util.List;
import java.util.function.Predicate;

/**
 * A measurement of the suite by modems that were built otherwise.
 *
 * @param suiteDigest of the suite that was graded
 * @param measured ISO 8601 date
 * @param how by what, for instance {@code ./attest grade}
 * @param processors how many the machine had
 * @param seconds on the wall clock
 * @param entries faults first, then variants, each in the order of their catalogue
 */
public record Grade(
        String suiteDigest, String measured, String how, int processors, double seconds, List<Entry> entries) {

    /** What share of the faults must be killed, in per cent. */
    public static final int KILLS_AIM = 99;

    /** Of what share of the killed ones the first failing row must be a broken one, in per cent. */
    public static final int PRECISION_AIM = 95;

    public Grade {
        entries = List.copyOf(entries);
    }

    public List<Entry> faults() {
        return entries(Entry::harmful);
    }

    public List<Entry> variants() {
        return entries(entry -> !entry.harmful());
    }

    public List<Entry> survivors() {
        return entries(Entry::survived);
    }

    /** Faults that were killed, but first by a case that looks elsewhere. */
    public List<Entry> imprecise() {
        return isPrecisionMeasured() ? entries(Entry::misled) : List.of();
    }

    /** Variants that the suite failed. */
    public List<Entry> falseAlarms() {
        return entries(entry -> !entry.alarms().isEmpty());
    }

    /** The operators of the faults, by the alphabet. */
    public List<String> operators() {
        return faults().stream().map(Entry::operator).distinct().sorted().toList();
    }

    /** The same measurement of the faults of one operator alone. */
    public Grade of(String operator) {
        return only(entry -> entry.harmful() && entry.operator().equals(operator));
    }

    /** The same measurement of some of the modems. */
    public Grade only(Predicate<Entry> which) {
        return new Grade(suiteDigest, measured, how, processors, seconds, entries(which));
    }

    /** How many faults were killed where the first case that failed named the right row. */
    public long precise() {
        return entries.stream().filter(Entry::precise).count();
    }

    /** Whether it was noted at all which case failed first. */
    public boolean isPrecisionMeasured() {
        return entries.stream().anyMatch(entry -> !entry.first().isEmpty());
    }

    /** Killed faults of all faults. */
    public Share kills() {
        long faults = faults().size();
        return new Share(faults - survivors().size(), faults);
    }

    /** Faults of which the first failing row is one that they break, of the killed ones. */
    public Share precision() {
        return isPrecisionMeasured() ? new Share(precise(), kills().part()) : new Share(0, 0);
    }

    /** How many cases were run on a variant, the median: as a rule a part of the suite. */
    public int casesOnVariant() {
        List<Integer> cases = variants().stream().map(Entry::cases).sorted().toList();
        return cases.isEmpty() ? 0 : cases.get((cases.size() - 1) / 2);
    }

    /** Variants that the suite failed, of all variants. */
    public Share alarms() {
        return new Share(falseAlarms().size(), variants().size());
    }

    private List<Entry> entries(Predicate<Entry> which) {
        return entries.stream().filter(which).toList();
    }
}
