package io.attest.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The message of a case taken apart again: its headline, and of each fact under it the first line without the moment that
 * stands beside it.
 */
record Facts(String headline, Map<String, String> values) {

    /** A fact begins two columns in, and its value at this one. */
    private static final int KEY = 2;

    private static final int VALUE = 13;
    private static final int MOST = 60;

    /** The messages begin with the id of their case. */
    static Facts of(String id, String message) {
        Map<String, String> values = new LinkedHashMap<>();
        String[] lines = message.split("\n", MOST);
        for (int at = 1; at < lines.length; at++) {
            String line = lines[at];
            if (line.length() > VALUE && line.startsWith("  ") && line.charAt(KEY) != ' ') {
                values.putIfAbsent(
                        line.substring(KEY, VALUE).strip(),
                        line.substring(VALUE)
                                .split(" {2,}(?=(at|after|in|within) )", 2)[0]
                                .strip());
            }
        }
        String headline = lines[0].startsWith(id + "  ") ? lines[0].substring(id.length()) : lines[0];
        return new Facts(headline.strip(), values);
    }

    /** Empty where there is no such fact. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }
}
