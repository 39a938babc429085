package io.attest.report;

import io.attest.verdict.Conditions;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One implementation under test, with the bench that it stood on and what was entered for it there (IXIT).
 *
 * @param bench the bench's name
 * @param file the name of its file, without the folder
 * @param line the line by which the modem was reached
 * @param maker as the modem said; empty where it did not
 * @param model as the modem said
 * @param firmware as the modem said
 * @param imei as the modem said
 * @param stack the version of its TCP/IP stack, as the modem said
 * @param said whatever else it said of itself, or all of it where the record does not tell which is which
 * @param ixit the values by which the suite was fitted to the bench; a secret is named, never told
 */
public record Unit(
        String bench,
        String file,
        String line,
        String maker,
        String model,
        String firmware,
        String imei,
        String stack,
        List<String> said,
        Map<String, String> ixit) {

    private static final List<String> KNOWN = List.of("maker", "model", "firmware", "imei", "stack");

    static List<Unit> of(RunRecord run) {
        RunHeader header = run.header();
        Conditions conditions = header.conditions();
        return conditions == null || conditions.benches().isEmpty()
                ? List.of(new Unit(header.bench(), "", header.line(), "", "", "", "", "", header.modem(), Map.of()))
                : conditions.benches().stream().map(Unit::of).toList();
    }

    private static Unit of(Conditions.Used used) {
        return new Unit(
                used.name(),
                used.file().replaceFirst(".*[/\\\\]", ""),
                used.line(),
                said(used, "maker"),
                said(used, "model"),
                said(used, "firmware"),
                said(used, "imei"),
                said(used, "stack"),
                used.modem().stream().filter(line -> !KNOWN.contains(key(line))).toList(),
                new TreeMap<>(used.ixit()));
    }

    private static String said(Conditions.Used used, String key) {
        return used.modem().stream()
                .filter(line -> key(line).equals(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf(':')));
    }
}
