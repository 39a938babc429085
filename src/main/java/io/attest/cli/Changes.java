package io.attest.cli;

import io.attest.report.Visible;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a second judgement says otherwise than the first. */
final class Changes {

    /** Of each kind; the others are in the report. */
    private static final int MOST = 50;

    private Changes() {}

    /**
     * Ends with a line feed.
     *
     * @param gone the ids of cases that there are no more
     */
    static String of(RunRecord then, RunRecord now, List<String> gone) {
        Map<String, CaseResult> before = then.cases().stream()
                .collect(Collectors.toMap(CaseResult::id, Function.identity(), (first, second) -> first));
        Map<String, List<String>> changes = new LinkedHashMap<>();
        int same = 0;
        Map<String, Integer> places = places(now.header().planned());
        List<CaseResult> results = new ArrayList<>(now.cases());
        results.sort(Comparator.comparingInt(result -> places.getOrDefault(result.id(), places.size())));
        for (CaseResult result : results) {
            CaseResult old = before.get(result.id());
            if (old != null && old.verdict() == result.verdict()) {
                same++;
            } else {
                String was = old == null ? "none" : old.verdict().word();
                changes.computeIfAbsent(was + " -> " + result.verdict().word(), kind -> new ArrayList<>())
                        .add(line(result));
            }
        }
        StringBuilder text = new StringBuilder("\n  " + same + " as then");
        changes.forEach(
                (kind, all) -> text.append(", ").append(all.size()).append(' ').append(kind));
        text.append(gone.isEmpty() ? "\n" : ", " + gone.size() + " no case any more\n");
        changes.forEach((kind, all) -> list(text, kind, all));
        list(text, "no case any more", gone);
        return text.toString();
    }

    private static Map<String, Integer> places(List<String> planned) {
        Map<String, Integer> places = new HashMap<>();
        planned.forEach(id -> places.putIfAbsent(id, places.size()));
        return places;
    }

    private static String line(CaseResult result) {
        String message = result.message().lines().findFirst().orElse("");
        return Visible.line(message.startsWith(result.id()) ? message : result.id() + "  " + message)
                .strip();
    }

    private static void list(StringBuilder text, String kind, List<String> all) {
        if (all.isEmpty()) {
            return;
        }
        text.append("  ").append(kind).append('\n');
        all.stream()
                .limit(MOST)
                .forEach(line -> text.append("    ").append(line).append('\n'));
        if (all.size() > MOST) {
            text.append("    and ").append(all.size() - MOST).append(" more\n");
        }
    }
}
