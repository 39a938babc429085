package io.attest.export;

import io.attest.line.Brackets;
import io.attest.verdict.Fact;
import io.attest.verdict.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a case failed, as it was told: a headline and aligned facts.
 *
 * @param headline in one clause
 * @param facts such as {@code expected} and {@code came}
 */
record Failure(String headline, List<Fact> facts) {

    /** What stands beside a value: when it came. */
    private static final Pattern MOMENT = Pattern.compile(" +(?:after \\d+ ms|in [0-9.]+ s|at [0-9.]+ s)$");

    /** What a message leaves out of something long. */
    private static final Pattern CUT = Pattern.compile("\\.\\.\\. \\d+ more");

    /** @param text as the record or the transcript has it, the case in front of the headline or not */
    static Failure of(String text, String id) {
        Message told = Message.of(id, text);
        return new Failure(told.first(), told.facts());
    }

    Optional<String> fact(String key) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::value)
                .findFirst();
    }

    /** Whether something came where nothing had to. */
    boolean isSurplus() {
        return headline.contains("more came than was expected");
    }

    /** Whether it was found behind the last step. */
    boolean isAtTheEnd() {
        return fact("expected").filter(text -> text.contains("closing AT")).isPresent();
    }

    /** What was expected and what came, for people, in one line. */
    String account() {
        return "expected " + fact("expected").orElse("otherwise") + ", came "
                + fact("came").orElse("nothing");
    }

    /** What the modem wrote instead, where the account has every octet of it; nothing is an empty text. */
    Optional<String> came() {
        Optional<String> told = fact("came")
                .map(value -> value.lines()
                        .map(line -> MOMENT.matcher(line).replaceFirst(""))
                        .collect(Collectors.joining()));
        if (told.isEmpty() || CUT.matcher(told.get()).find()) {
            return Optional.empty();
        }
        if (told.get().strip().equals("nothing")) {
            return Optional.of("");
        }
        try {
            return Optional.of(new String(Brackets.bytes(told.get()), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }
}
