package io.attest.nights;

import io.attest.verdict.CaseResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a message says apart from what no two runs have in common: moments, reaction times, how it is run again.
 *
 * @param headline its first line without the id
 * @param came what the modem did, one line; empty where the message does not tell
 * @param all every line that tells something
 */
record Answer(String headline, String came, String all) {

    private static final Set<String> ASIDE = Set.of("log", "replay", "manual", "bench", "after");
    private static final String MOMENT = "\\s+(at|after) [0-9.]+ m?s\\b";

    static Answer of(CaseResult result) {
        List<String> lines = result.message().lines().skip(1).toList();
        String came = lines.stream()
                .filter(line -> key(line).equals("came"))
                .findFirst()
                .map(line -> line.strip().substring("came".length()))
                .orElse("");
        String headline = Said.headline(result);
        return new Answer(
                headline,
                plain(came),
                plain(headline) + "\n"
                        + lines.stream()
                                .filter(line -> !ASIDE.contains(key(line)))
                                .map(Answer::plain)
                                .collect(Collectors.joining("\n")));
    }

    private static String key(String line) {
        return line.strip().split("\\s", 2)[0];
    }

    private static String plain(String line) {
        return line.replaceAll(MOMENT, "").strip();
    }

    /** What two cases have in common that fail for the same reason; numbers and ids are each case's own. */
    String cause() {
        return general(headline) + "\n" + general(came);
    }

    private static String general(String text) {
        return text.replaceAll("[0-9]+", "#");
    }
}
