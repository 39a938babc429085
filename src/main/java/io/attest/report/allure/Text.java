package io.attest.report.allure;

/** Text within bounds, and as HTML. */
final class Text {

    private Text() {}

    /** Cut behind so many characters, never within one; says how many are missing. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end) + " ... " + (text.length() - end) + " more characters in report.json";
    }

    /**
     * Text that is shown as a message. Allure 2 takes messages and traces for HTML, so that a modem's markup would run in
     * whoever reads the report: what opens a tag stands in bracket notation, like every byte that must not act.
     */
    static String message(String visible) {
        return visible.replace("<", "[0x3C]");
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
