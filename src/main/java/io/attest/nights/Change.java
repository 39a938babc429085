package io.attest.nights;

import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A case of which two runs say different things.
 *
 * @param before what the older run said; null where it said nothing
 * @param now what the newer says; null where it says nothing
 * @param headline why it is no pass now, or was none before; empty where neither tells
 * @param came what the modem did, as far as that is told
 */
public record Change(
        String id,
        String title,
        @Nullable Verdict before,
        @Nullable Verdict now,
        @Nullable Attribution attributionBefore,
        @Nullable Attribution attributionNow,
        String headline,
        String came) {

    static Change of(@Nullable CaseResult before, @Nullable CaseResult now, String id) {
        CaseResult telling = now != null && !now.message().isEmpty() ? now : before;
        CaseResult titled = now != null ? now : before;
        Answer answer = telling == null ? new Answer("", "", "") : Answer.of(telling);
        return new Change(
                id,
                titled == null ? "" : titled.title(),
                before == null ? null : before.verdict(),
                now == null ? null : now.verdict(),
                attribution(before),
                attribution(now),
                answer.headline(),
                answer.came());
    }

    private static @Nullable Attribution attribution(@Nullable CaseResult result) {
        return result == null || result.verdict() == Verdict.PASS ? null : result.attribution();
    }

    /** What it has in common with others that changed for the same reason. */
    String cause() {
        return before + " " + now + " " + new Answer(headline, came, "").cause();
    }
}
