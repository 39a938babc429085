package io.attest.report;

import io.attest.verdict.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The message of a case taken apart again: its headline, and the lines of each fact under it without the moment that
 * stands beside the last.
 */
record Facts(String headline, Map<String, List<String>> values) {

    private static final int MOST = 100;

    /** What stands behind a line of what was expected or came, and says nothing of it. */
    private static final String END = "(\\[CR]|\\[LF]| ?\\|| within \\d[\\d.]* s)*$";

    /** The messages begin with the id of their case. */
    static Facts of(String id, String message) {
        Message told = Message.of(id, message);
        Map<String, List<String>> values = new LinkedHashMap<>();
        told.facts()
                .forEach(fact -> values.computeIfAbsent(fact.key(), key -> new ArrayList<>())
                        .addAll(fact.value()
                                .lines()
                                .limit(MOST)
                                .map(Facts::plain)
                                .toList()));
        return new Facts(told.first(), values);
    }

    private static String plain(String line) {
        return line.split(" {2,}(?=(at|after|in|within) )", 2)[0].strip();
    }

    /** In one line; empty where there is no such fact. */
    String value(String key) {
        return String.join(" ", values.getOrDefault(key, List.of()));
    }

    /** What was expected, or the first line of it that did not come. */
    String expected() {
        int at = difference();
        return at < 0 ? value("expected") : values.get("expected").get(at);
    }

    /** What came, or the first line of it that was not expected. */
    String came() {
        int at = difference();
        return at < 0 ? value("came") : values.get("came").get(at);
    }

    /** The place of the first line in which two of many lines differ; below 0 where that cannot be told. */
    private int difference() {
        List<String> expected = values.getOrDefault("expected", List.of());
        List<String> came = values.getOrDefault("came", List.of());
        if (expected.size() < 2) {
            return -1;
        }
        for (int at = 0; at < Math.min(expected.size(), came.size()); at++) {
            String wanted = expected.get(at).replaceFirst(END, "");
            if (wanted.startsWith("... ")) {
                return -1;
            }
            if (!wanted.contains("{") && !wanted.equals(came.get(at).replaceFirst(END, ""))) {
                return at;
            }
        }
        return -1;
    }
}
