package io.attest.report.grade;

import java.util.List;

/**
 * One modem that was built otherwise, and what the suite said of it.
 *
 * @param id of the fault or variant
 * @param harmful whether the suite must fail it; else it must let it pass
 * @param operator in what way it differs, for instance {@code wrong code}
 * @param what the difference in one line
 * @param breaks rows and requirements that a harmful fault breaks; for a variant, the errata that allow it
 * @param cases how many cases were run on it
 * @param first the case that failed first, of those near the rows that it breaks and in the suite's order; empty for none
 * @param caughtBy a case that failed and transcribes a row that it breaks; empty for a survivor and for a variant
 * @param precise whether {@code first} transcribes a row that it breaks, so that whoever reads the report looks in the right
 *     place at once
 * @param alarms cases that failed although it is a variant
 * @param seconds on the wall clock
 */
public record Entry(
        String id,
        boolean harmful,
        String operator,
        String what,
        List<String> breaks,
        int cases,
        String first,
        String caughtBy,
        boolean precise,
        List<String> alarms,
        double seconds) {

    public Entry {
        breaks = List.copyOf(breaks);
        alarms = List.copyOf(alarms);
    }

    /** Whether it is harmful and was not caught by a row that it breaks. */
    public boolean survived() {
        return harmful && caughtBy.isEmpty();
    }

    /** Whether it was caught, but only behind a case that looks elsewhere. */
    public boolean misled() {
        return harmful && !survived() && !precise;
    }
}
