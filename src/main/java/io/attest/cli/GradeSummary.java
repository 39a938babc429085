package io.attest.cli;

import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A grade on the console: what it comes to, by the kind of mistake, and each modem that is not as it should be. */
final class GradeSummary {

    private static final int SOME = 5;

    private GradeSummary() {}

    /** @param written files, as they can be named from here */
    static String text(Grade grade, List<Path> written) {
        StringBuilder text = new StringBuilder("\n");
        operators(text, grade);
        for (Entry entry : grade.survivors()) {
            text.append("survivor     ")
                    .append(built(entry))
                    .append("; no case of ")
                    .append(some(entry.breaks()));
            text.append(" failed").append(elsewhere(entry)).append('\n').append(replay(entry, entry.first()));
        }
        for (Entry entry : grade.faults()) {
            if (!entry.precise() && !entry.survived()) {
                text.append("imprecise    ")
                        .append(built(entry))
                        .append("; first ")
                        .append(entry.first());
                text.append(", then ").append(entry.caughtBy()).append(", which it breaks\n");
                text.append(replay(entry, entry.first()));
            }
        }
        for (Entry entry : grade.falseAlarms()) {
            text.append("false alarm  ").append(built(entry)).append('\n');
            entry.alarms().stream().limit(SOME).forEach(alarm -> text.append(replay(entry, alarm)));
            if (entry.alarms().size() > SOME) {
                text.append("    and ").append(entry.alarms().size() - SOME).append(" more\n");
            }
        }
        totals(text, grade);
        written.forEach(file -> text.append("  written       ").append(file).append('\n'));
        return text.toString();
    }

    private static void totals(StringBuilder text, Grade grade) {
        long faults = grade.faults().size();
        long killed = faults - grade.survivors().size();
        line(text, "kill rate", share(killed, faults) + "  " + killed + " of " + faults + " faults");
        line(
                text,
                "precision",
                share(grade.precise(), killed) + "  of " + grade.precise() + " of " + killed
                        + " the first failing row is one that they break");
        line(
                text,
                "false alarms",
                grade.falseAlarms().size() + " of " + grade.variants().size() + " variants");
        line(text, "took", String.format(Locale.ROOT, "%.0f s on %d processors", grade.seconds(), grade.processors()));
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(String.format("  %-13s %s%n", key, value));
    }

    private static void operators(StringBuilder text, Grade grade) {
        TreeSet<String> operators =
                grade.faults().stream().map(Entry::operator).collect(Collectors.toCollection(TreeSet::new));
        for (String operator : operators) {
            List<Entry> all = grade.faults().stream()
                    .filter(entry -> entry.operator().equals(operator))
                    .toList();
            long killed = all.stream().filter(entry -> !entry.survived()).count();
            long precise = all.stream().filter(Entry::precise).count();
            text.append(
                    String.format("  %-28s %3d of %3d killed, %3d precise%n", operator, killed, all.size(), precise));
        }
    }

    private static String built(Entry entry) {
        return entry.id() + " (" + entry.what() + ")";
    }

    private static String elsewhere(Entry entry) {
        return entry.first().isEmpty() ? "" : "; " + entry.first() + " did, which is about something else";
    }

    private static String replay(Entry entry, String row) {
        return row.isEmpty() ? "" : "    ./attest grade --fault " + entry.id() + " --case " + row + "\n";
    }

    /** The first of several names. */
    static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(SOME, names.size())))
                + (names.size() > SOME ? " and " + (names.size() - SOME) + " more" : "");
    }

    /** Below a case; the command line for a sound modem is left out. */
    static String indented(String message) {
        return message.lines()
                .filter(line -> !line.startsWith("  replay "))
                .map(line -> "  " + line + "\n")
                .collect(Collectors.joining());
    }

    /** Never rounded up to a hundred. */
    private static String share(long part, long all) {
        if (part == all) {
            return all == 0 ? "not known" : "100 %";
        }
        return String.format(Locale.ROOT, "%.1f %%", Math.min(99.9, 100.0 * part / all));
    }
}
