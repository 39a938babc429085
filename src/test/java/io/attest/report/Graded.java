package io.attest.report;

import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import java.util.ArrayList;
import java.util.List;

/** Grades that nobody measured: one of each kind that a page must show. */
public final class Graded {

    private static final List<String> OPERATORS = List.of(
            "wrong code", "missing or extra CR/LF", "indication inside a response", "timer ignored", "stale data");

    private static final List<List<String>> BROKEN = List.of(
            List.of("R-5-010"), List.of("T-5-02.r03", "R-B-002"), List.of("R-2-014"), List.of("R-3-003", "R-4-002"));

    private Graded() {}

    /** Each aim met. */
    public static Grade perfect() {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            entries.add(killed(at));
        }
        for (int at = 0; at < 12; at++) {
            entries.add(variant(at, List.of()));
        }
        return of(entries);
    }

    /** Each aim missed. */
    public static Grade bad() {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            entries.add(at % 14 == 3 ? survivor(at) : at % 9 == 2 ? imprecise(at) : killed(at));
        }
        for (int at = 0; at < 12; at++) {
            entries.add(variant(at, at == 4 ? List.of("R-5-010.above", "T-5-02.r03") : List.of()));
        }
        return of(entries);
    }

    /** Kills that nobody noted the first failing case of. */
    public static Grade withoutPrecision() {
        return of(perfect().entries().stream()
                .map(entry ->
                        entry(entry.id(), entry.harmful(), entry.operator(), entry.breaks(), "", entry.caughtBy()))
                .toList());
    }

    public static Grade empty() {
        return of(List.of());
    }

    /** A word that was chosen to break a page, wherever there is room for one. */
    public static Grade hostile(String word) {
        return of(List.of(
                new Entry(word, true, word, word, List.of(word), 1, word, "", false, List.of(), 0.1),
                new Entry(word + "2", true, word, word, List.of(word), 1, word, word, false, List.of(), 0.1),
                new Entry(word + "3", false, word, word, List.of(word), 1, word, "", false, List.of(word), 0.1)));
    }

    static Grade of(List<Entry> entries) {
        return new Grade("829c0c465132", "2026-11-23", "./attest grade", 2, 284.25, entries);
    }

    static Entry killed(int at) {
        String row = BROKEN.get(at % BROKEN.size()).get(0);
        return entry("fault-" + at, true, operator(at), BROKEN.get(at % BROKEN.size()), row, row);
    }

    static Entry imprecise(int at) {
        List<String> broken = BROKEN.get(at % BROKEN.size());
        return new Entry(
                "fault-" + at,
                true,
                operator(at),
                "refuses number " + at,
                broken,
                7,
                "R-5-011.above",
                broken.get(0),
                false,
                List.of(),
                0.7);
    }

    static Entry survivor(int at) {
        return entry(
                "fault-" + at, true, operator(at), BROKEN.get(at % BROKEN.size()), at % 2 == 0 ? "R-5-011" : "", "");
    }

    static Entry variant(int at, List<String> alarms) {
        return new Entry(
                "variant-" + at,
                false,
                "legal difference",
                "answers in " + (at + 2) + " pieces",
                List.of("E-07"),
                40,
                alarms.isEmpty() ? "" : alarms.get(0),
                "",
                false,
                alarms,
                2.5);
    }

    private static Entry entry(
            String id, boolean harmful, String operator, List<String> breaks, String first, String caughtBy) {
        boolean precise = harmful && !first.isEmpty() && !caughtBy.isEmpty();
        return new Entry(
                id,
                harmful,
                operator,
                "does " + id + " otherwise",
                breaks,
                3,
                first,
                caughtBy,
                precise,
                List.of(),
                0.25);
    }

    private static String operator(int at) {
        return OPERATORS.get(at % OPERATORS.size());
    }
}
