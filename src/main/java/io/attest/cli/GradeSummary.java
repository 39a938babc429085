package io.attest.cli;

import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import io.attest.report.grade.Share;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        for (Entry entry : grade.imprecise()) {
            text.append("imprecise    ").append(built(entry)).append("; first ").append(entry.first());
            text.append(", then ").append(entry.caughtBy()).append(", about a row that it breaks\n");
            text.append(replay(entry, entry.first()));
        }
        for (Entry entry : grade.falseAlarms()) {
            text.append("false alarm  ").append(built(entry)).append('\n');
            entry.alarms().stream().limit(SOME).forEach(alarm -> text.append(replay(entry, alarm)));
            if (entry.alarms().size() > SOME) {
                text.append("    and ").append(entry.alarms().size() - SOME).append(" more\n");
            }
        }
        totals(text, grade);
        written.forEach(file -> line(text, "written", file.toString()));
        return text.toString();
    }

    private static void totals(StringBuilder text, Grade grade) {
        line(text, "kill rate", share(grade.kills()) + " faults");
        line(text, "precision", share(grade.precision()) + " of these failed first a row that they break");
        line(
                text,
                "false alarms",
                grade.alarms().part() + " of " + grade.alarms().of() + " variants, about " + grade.casesOnVariant()
                        + " cases on each");
        line(text, "took", String.format(Locale.ROOT, "%.0f s on %d processors", grade.seconds(), grade.processors()));
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(String.format("  %-13s %s%n", key, value));
    }

    private static String share(Share share) {
        return share.text() + ", " + share.part() + " of " + share.of();
    }

    private static void operators(StringBuilder text, Grade grade) {
        for (String operator : grade.operators()) {
            Grade part = grade.of(operator);
            text.append(String.format(
                    "  %-28s %3d of %3d killed, %3d precise%n",
                    operator, part.kills().part(), part.kills().of(), part.precise()));
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
}
