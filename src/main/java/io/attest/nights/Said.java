package io.attest.nights;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Message;
import io.attest.verdict.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run said of a case; of a pass no more than that.
 *
 * @param bench where the attempt that counts ran, without the number of its modem
 * @param wall how long that attempt took on the wall clock, in seconds
 * @param attempts how many there were
 * @param title the scenario's title; empty for a pass, as all that follows
 * @param headline the first line of its message, without the id
 * @param transcript relative to the run's folder
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Said(
        String id,
        Verdict verdict,
        @Nullable Attribution attribution,
        String bench,
        double wall,
        int attempts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String headline,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String transcript) {

    private static final int LONGEST = 300;

    public Said {
        Objects.requireNonNull(id);
        Objects.requireNonNull(verdict);
        bench = Objects.requireNonNullElse(bench, "");
        title = Objects.requireNonNullElse(title, "");
        headline = Objects.requireNonNullElse(headline, "");
        transcript = Objects.requireNonNullElse(transcript, "");
    }

    static Said of(CaseResult result, int attempts) {
        boolean pass = result.verdict() == Verdict.PASS;
        return new Said(
                result.id(),
                result.verdict(),
                pass ? null : result.attribution(),
                Health.base(result.attempt().bench()),
                Math.round(result.wallSeconds() * 1000) / 1000.0,
                attempts,
                pass ? "" : cut(result.title()),
                pass ? "" : headline(result),
                pass ? "" : result.transcript());
    }

    /** The first line of a message, without the id that stands before it. */
    static String headline(CaseResult result) {
        return cut(Message.of(result.id(), result.message()).first());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + " ...";
    }

    /** The letter that stands for the verdict. */
    char letter() {
        return Letters.of(verdict);
    }
}
