package io.attest.dte;

import java.util.regex.Pattern;

/** What kind of difference a mismatch is, in one clause. */
final class Headline {

    /** Characters that are framing only. */
    private static final Pattern FRAMING = Pattern.compile("[\\r\\n]+");

    private Headline() {}

    /**
     * The headline of a message.
     *
     * @param canonical what was expected
     * @param came what the modem wrote instead
     */
    static String of(String canonical, String came) {
        if (unframed(canonical).equals(unframed(came))) {
            return "the text is what the manual says, its framing is not";
        }
        if (canonical.contains("CME ERROR") && came.contains("\r\nOK\r\n")) {
            return "the modem accepts what it must refuse";
        }
        if (canonical.endsWith("\r\nOK\r\n") && came.contains("ERROR")) {
            return "the modem refuses what it must accept";
        }
        return "the answer is not what the manual says";
    }

    private static String unframed(String text) {
        return FRAMING.matcher(text).replaceAll("");
    }
}
