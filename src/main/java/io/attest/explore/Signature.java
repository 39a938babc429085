package io.attest.explore;

import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * In which way a modem differs: what was asked last, what should have come and what came, each without its values. Two
 * divergences with one signature are one finding.
 */
record Signature(String topic, String headline, String expected, String came) {

    private static final int LONG = 80;
    private static final Pattern AFTER = Pattern.compile("\\s+(?:after|in|within) [\\d.]+ m?s$", Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("(?<!ERROR: )(?<!\\d)\\d+|\"[^\"]*\"");

    static Signature of(List<Turn> turns, Outcome.Differs differs) {
        Finding finding = differs.finding();
        return new Signature(
                Topic.of(turns, differs.turn()),
                VALUE.matcher(finding.headline()).replaceAll("."),
                kind(fact(finding, "expected")),
                kind(fact(finding, "came")));
    }

    /** Whether it is the same of something shorter, which is seen in what was expected and came. */
    boolean isAtTheSamePlace(Signature other) {
        return topic.equals(other.topic) && headline.equals(other.headline);
    }

    /** On one line. */
    @Override
    public String toString() {
        String what = expected.isEmpty() ? "" : " (expected " + expected + ", came " + came + ")";
        return (topic + ": " + headline + what).replaceAll("\\s+", " ");
    }

    /** A fact of a message; empty where it has none. */
    static String fact(Finding finding, String key) {
        return finding.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .map(Fact::value)
                .orElse("");
    }

    /** What was expected or came, without the time it took. */
    static String octets(Finding finding, String key) {
        return AFTER.matcher(fact(finding, key)).replaceAll("").strip();
    }

    private static String kind(String text) {
        String plain = VALUE.matcher(AFTER.matcher(text).replaceAll("")).replaceAll(".");
        return plain.substring(0, Math.min(LONG, plain.length())).strip();
    }
}
