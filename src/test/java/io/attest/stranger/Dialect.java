package io.attest.stranger;

import java.util.List;
import java.util.Map;

/** How the modem says what the manual prints in more than one way. */
enum Dialect {
    /** What most of the manual agrees on. */
    PLAIN,
    /** What some one table of it prints, however odd: a suite that takes the manual at its word takes this as well. */
    ODD,
    /** As {@link #PLAIN}, but with a mistake: the number of redials has no upper end. */
    CARELESS;

    private static final Map<String, String> ODD_WORDS = Map.of(
            "Ok_Info_WaitingForData", "OK_Info_WaitingForData",
            "Ok_Info_SocketClosed", "OK_Info_SocketClosed",
            "Ok_Info_PPP", "OK_Info_PPP",
            "Ok_Info_GprsActivation", "OK_Info_GPRSActivation");

    private static final Map<Integer, Integer> ODD_CODES = Map.of(
            Codes.BAD_VALUE, Codes.BAD_CONFIGURATION,
            Codes.SYNTAX, Codes.BAD_VALUE,
            Codes.OTHER_SERVICE, Codes.SERVICE_RUNNING);

    boolean odd() {
        return this == ODD;
    }

    /** Whether a value is stored that the manual refuses. */
    boolean overlooks(String parameter, String entered) {
        return this == CARELESS && parameter.equals("REDIALCOUNT") && entered.matches("[0-9]{1,3}");
    }

    String words(String usual) {
        return odd() ? ODD_WORDS.getOrDefault(usual, usual) : usual;
    }

    /** A code and its frame. */
    String error(int code) {
        return odd() ? "\r#CME ERROR: " + code + " \r\n" : "\r\n#CME ERROR: " + code + "\r\n";
    }

    Outcome refusal(Outcome usual) {
        if (!odd() || !(usual instanceof Outcome.StackError error)) {
            return usual;
        }
        return error.code() == Codes.UNKNOWN_COMMAND
                ? Outcome.ERROR
                : Outcome.error(ODD_CODES.getOrDefault(error.code(), error.code()));
    }

    /** A report on all parameters has no empty lines, and one name of its own; one on a mail has equals signs. */
    String report(List<String> lines) {
        if (!odd()) {
            return String.join("\r\n", lines) + "\r\n";
        }
        boolean all = lines.size() > 20;
        StringBuilder text = new StringBuilder(all ? "" : "\r\n");
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            String shown = line.replaceAll("(#FTP...PATH: )\"\"$", "$1\".\"")
                    .replaceAll("\"\"$", "\" \"")
                    .replaceAll("^(#FTPTYPE: )(.)$", "$1\"$2\"")
                    .replace("\",\"", ",");
            if (all) {
                shown = shown.replace("#DLEMODE", "#DELMODE");
            } else if (lines.size() == 3 && lines.get(0).startsWith("#REC")) {
                shown = shown.replaceFirst(": ", "=");
            } else if (lines.size() == 4 && line.startsWith("#TCPTXDELAY")) {
                shown = shown.substring(1);
            }
            text.append(shown).append("\r\n");
        }
        return text.toString();
    }
}
