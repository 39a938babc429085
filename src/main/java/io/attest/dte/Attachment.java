package io.attest.dte;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The GPRS attach that a PDP context needs: a modem need not do it by itself (E-246). Asked for once; a reset, AT+CFUN or a
 * detach undoes it. Nothing of it is judged.
 */
final class Attachment {

    private static final String ATTACH = "AT+CGATT=1\r";
    private static final Pattern UNDONE = Pattern.compile("\\+(?:CGATT|CFUN)", Pattern.CASE_INSENSITIVE);

    /** Any final result code; the state may be indicated before it or after it (E-220). */
    private static final Pattern DONE =
            Pattern.compile(".*?(?:(?<![!-~])OK|ERROR[^\\r\\n]*|(?<![!-~])[04])\\r\\n?", Pattern.DOTALL);

    /** What E-220 gives the network. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Duration quiet;
    private boolean there;

    Attachment(Duration quiet) {
        this.quiet = quiet;
    }

    /** The host has written this. */
    void written(String text) {
        there &= !UNDONE.matcher(text).find();
    }

    boolean isThere() {
        return there;
    }

    void restore(boolean attached) {
        there = attached;
    }

    /** The modem was reset, or may have been. */
    void undo() {
        there = false;
    }

    void ensure(Exchange exchange) {
        if (there) {
            return;
        }
        exchange.write(IdleState.bytes(ATTACH));
        exchange.await(DONE, LONGEST);
        exchange.drain(quiet);
        there = true;
    }
}
