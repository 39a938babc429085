package io.attest.nights;

import io.attest.verdict.Conditions;
import io.attest.verdict.Deviation;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Something under which one run was made and another was not. */
public record Condition(String what, String before, String now) {

    static List<Condition> of(RunRecord older, RunRecord newer) {
        Map<String, String> before = told(older);
        Map<String, String> now = told(newer);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        List<Condition> different = new ArrayList<>();
        for (String what : all) {
            String was = before.getOrDefault(what, "none");
            String is = now.getOrDefault(what, "none");
            if (!was.equals(is)) {
                different.add(new Condition(what, was, is));
            }
        }
        return different;
    }

    private static Map<String, String> told(RunRecord run) {
        RunHeader header = run.header();
        Modem modem = Modem.of(header);
        Map<String, String> told = new TreeMap<>();
        told.put("firmware", modem.firmware());
        told.put("stack", modem.stack());
        told.put("maker", modem.maker());
        told.put("model", modem.model());
        told.put("acceptance", header.acceptance());
        told.put("suite", header.suite());
        told.put("bench", header.bench());
        told.put("line", header.line());
        told.put("jobs", String.valueOf(header.jobs()));
        if (header.environment() != null) {
            told.put("Java", header.environment().java());
            told.put("system", header.environment().system());
        }
        if (header.conditions() != null) {
            tell(header.conditions(), told);
        }
        return told;
    }

    private static void tell(Conditions conditions, Map<String, String> told) {
        told.put("feature files", shortened(conditions.suiteDigest()));
        told.put(
                "ICS",
                (conditions.ics().name() + " " + shortened(conditions.ics().digest())).strip());
        told.put(
                "known deviations",
                conditions.ics().deviations().stream()
                        .map(Deviation::id)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        told.put("retries", String.valueOf(conditions.retries()));
        for (Conditions.Used bench : conditions.benches()) {
            new TreeMap<>(bench.ixit()).forEach((key, value) -> told.put("IXIT " + bench.name() + " " + key, value));
        }
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
