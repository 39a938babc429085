package io.attest.report.grade;

import java.util.List;

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

    public List<Entry> faults() {
        return entries.stream().filter(Entry::harmful).toList();
    }

    public List<Entry> variants() {
        return entries.stream().filter(entry -> !entry.harmful()).toList();
    }

    public List<Entry> survivors() {
        return entries.stream().filter(Entry::survived).toList();
    }

    /** Variants that the suite failed. */
    public List<Entry> falseAlarms() {
        return entries.stream().filter(entry -> !entry.alarms().isEmpty()).toList();
    }

    /** How many faults were killed where the first case that failed named the right row. */
    public long precise() {
        return entries.stream().filter(Entry::precise).count();
    }
}
