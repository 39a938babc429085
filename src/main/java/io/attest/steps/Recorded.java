package io.attest.steps;

import io.attest.playback.Playback;
import io.attest.verdict.CaseResult;
import java.util.Map;

/**
 * A case of an earlier run, to be judged again.
 *
 * @param then what it came to then
 * @param playback its transcript
 * @param bench what the transcript tells of the bench
 * @param ixit what stood there for the values of the suite
 */
public record Recorded(CaseResult then, Playback playback, Map<String, Object> bench, Map<String, String> ixit) {

    /** The name under which a transcript tells of the bench. */
    public static final String BENCH = "the bench";

    /** The name under which it tells what was known of the modem when the case began. */
    static final String KNOWN = "known before";

    /** The name under which it tells why a fail could not be put down to the modem. */
    static final String DOUBT = "doubt";

    /** The bench without the number of its modem. */
    String benchName() {
        return then.attempt().bench().replaceFirst("#\\d+$", "");
    }
}
