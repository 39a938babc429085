package io.attest.dte;

import java.util.List;
import java.util.Optional;

/**
 * A mail that the modem must deliver after AT#GETMAIL.
 *
 * @param before texts that must occur in what precedes the body; absent where nothing may precede it
 * @param body the body, octet for octet; absent where it is not judged
 * @param cutOff whether a beginning of the body will do
 */
public record ExpectedMail(Optional<List<String>> before, Optional<String> body, boolean cutOff) {

    private static final String LINE_END = "\r\n";
    private static final String EMPTY_LINE = LINE_END + LINE_END;

    /** A mail as it was delivered: what precedes its body, and the body. */
    record Parts(String header, String body) {}

    int length() {
        return body.map(String::length).orElse(0);
    }

    /**
     * What came, taken apart where the body must begin; a header ends with an empty line where it cannot be told so.
     *
     * @param came everything in front of the terminating sequence
     */
    Parts parts(String came) {
        String wanted = body.orElse("");
        if (before.isEmpty()) {
            return new Parts("", came);
        }
        if (body.isPresent() && !cutOff && (came + LINE_END).endsWith(wanted)) {
            // The last line end is the first octets of the terminating sequence, unless the modem writes one more.
            int end = came.endsWith(wanted) ? came.length() : came.length() + LINE_END.length();
            int start = Math.min(came.length(), end - wanted.length());
            return new Parts(came.substring(0, start), came.substring(start));
        }
        int empty = came.indexOf(EMPTY_LINE);
        int start = empty < 0 ? came.length() : empty + EMPTY_LINE.length();
        return new Parts(came.substring(0, start), came.substring(start));
    }

    /** Whether a delivered body is the one there is. */
    boolean isBody(String came) {
        return body.isEmpty()
                || (cutOff
                        ? body.get().startsWith(came)
                        : came.equals(body.get()) || (came + LINE_END).equals(body.get()));
    }
}
