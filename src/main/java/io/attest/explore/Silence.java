package io.attest.explore;

import java.time.Duration;
import java.util.regex.Pattern;

/** How long the modem is listened to after a sentence: until what it says is complete, or as long as an answer may take. */
final class Silence {

    /** Behind what is complete. */
    static final Duration SHORT = Duration.ofSeconds(1);

    /** Where a command line has no final result code yet. */
    static final Duration LONG = Duration.ofSeconds(12);

    /** Who says more than this need not fall silent. */
    private static final int MOST = 8192;

    private static final Pattern COMPLETE = Pattern.compile(
            "(?:^|[\\r\\n])(?:OK|ERROR|RING|\\+CRING[^\\r\\n]*|\\+CLIP[^\\r\\n]*|NO CARRIER|BUSY|NO ANSWER|CONNECT[^\\r\\n]*|[+#]CME ERROR[^\\r\\n]*"
                    + "|Ok_Info_\\w+|OK_Info_\\w+)\\r\\n$|\\r\\d{1,5}\\r$",
            Pattern.DOTALL);

    /** What asks the modem for something: a command line, or the end of a text or of data. */
    private static final Pattern ASKS = Pattern.compile("the host (?:issues|writes).*");

    private static final Pattern LETS_GO =
            Pattern.compile("the host writes[^`]*`.*(?<!\\[CR]|\\[ETX]|\\[SUB]|\\[LF])`");

    private Silence() {}

    /** How long a silence ends listening after a sentence, where this was heard so far; zero where nobody waits for one. */
    static Duration after(String sentence, String heard) {
        if (heard.length() > MOST) {
            return Duration.ZERO;
        }
        boolean asks =
                ASKS.matcher(sentence).matches() && !LETS_GO.matcher(sentence).matches();
        return asks && !COMPLETE.matcher(heard).find() ? LONG : SHORT;
    }
}
