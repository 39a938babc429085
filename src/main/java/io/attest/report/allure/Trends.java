package io.attest.report.allure;

import io.attest.verdict.Past;
import io.attest.verdict.RunRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder {@code history}: what earlier runs said, so that Allure shows trends although nobody carries its own history
 * from one report to the next. All of it comes from {@link RunRecord#past()}; what that does not tell (durations, retries,
 * on which side an inconclusive case failed) is left out, not made up.
 */
final class Trends {

    private static final String[] STATUSES = {"failed", "broken", "skipped", "passed", "unknown"};

    private final RunRecord run;
    private final Identity identity;
    private final List<Past.Earlier> past;

    Trends(RunRecord run, Identity identity) {
        this.run = run;
        this.identity = identity;
        int planned = run.header().planned().size();
        // A merged run may hold what its shards remembered; that is of other plans than its own.
        this.past = run.past().runs().stream()
                .filter(earlier -> earlier.verdicts().length() == planned && isTime(earlier.started()))
                .toList();
    }

    private static boolean isTime(String started) {
        try {
            return Build.order(Instant.parse(started)) > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** history-trend.json: how many cases came to what, the newest run first. */
    List<Map<String, Object>> counts() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Past.Earlier earlier : past) {
            Map<String, Integer> data = none();
            earlier.verdicts().chars().forEach(letter -> count(data, (char) letter));
            Map<String, Object> item = new LinkedHashMap<>();
            Instant started = Instant.parse(earlier.started());
            item.put("buildOrder", Build.order(started));
            item.put("reportName", Build.name(started));
            item.put("data", data);
            items.add(item);
        }
        return items;
    }

    /** history.json: by the history of each case, what it came to, the newest run first. */
    Map<String, Object> cases() {
        Map<String, Object> histories = new TreeMap<>();
        List<String> planned = run.header().planned();
        for (int place = 0; place < planned.size(); place++) {
            Map<String, Integer> statistic = none();
            List<Map<String, Object>> items = new ArrayList<>();
            for (Past.Earlier earlier : past) {
                char letter = earlier.verdicts().charAt(place);
                if (letter != Past.ABSENT) {
                    count(statistic, letter);
                    items.add(item(planned.get(place), earlier, status(letter)));
                }
            }
            if (!items.isEmpty()) {
                histories.put(identity.history(planned.get(place)), Map.of("statistic", statistic, "items", items));
            }
        }
        return histories;
    }

    private static Map<String, Object> item(String caseId, Past.Earlier earlier, String status) {
        long at = Instant.parse(earlier.started()).toEpochMilli();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(
                "uid",
                Identity.derived("earlier", earlier.run(), earlier.started(), caseId)
                        .replace("-", ""));
        item.put("status", status);
        item.put("time", Map.of("start", at, "stop", at));
        return item;
    }

    private static Map<String, Integer> none() {
        Map<String, Integer> none = new LinkedHashMap<>();
        for (String status : STATUSES) {
            none.put(status, 0);
        }
        none.put("total", 0);
        return none;
    }

    private static void count(Map<String, Integer> counts, char letter) {
        if (letter != Past.ABSENT) {
            counts.merge(status(letter), 1, Integer::sum);
            counts.merge("total", 1, Integer::sum);
        }
    }

    private static String status(char letter) {
        return switch (letter) {
            case 'p' -> "passed";
            case 'f' -> "failed";
            case 'i', 'e' -> "broken";
            case 'n' -> "skipped";
            default -> "unknown";
        };
    }
}
