package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Acceptances.Rule;
import io.attest.line.Brackets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a session with a peer ends on the line: ETX where the data is coded, and what the modem says then. Canonical is
 * what chapter 5 prints; what the other chapters print in place of several of these lines at once is known here.
 *
 * @param canonical the canonical bytes
 * @param shown how messages name it
 * @param rules what may stand in place of them
 */
record SessionEnd(String canonical, String shown, List<Rule> rules) {

    private static final String ETX = String.valueOf(DataService.ETX);
    private static final String LOST = "#CME ERROR: 37966";

    /** The host has written ETX, which a modem with echo sends back. */
    static SessionEnd byHost(Format format) {
        String closed = closed(format);
        List<Rule> rules = new ArrayList<>();
        for (String erratum : List.of("E-163", "E-161")) {
            rules.add(rule(erratum, Level.STRICT, Pattern.quote(closed) + "(?=" + Pattern.quote(ok(format)) + ")", ""));
        }
        for (String erratum : List.of("E-166", "E-186")) {
            rules.add(
                    format.echoes()
                            ? rule(erratum, Level.STRICT, "^" + ETX, "")
                            : rule(erratum, Level.STRICT, "^(?=\\r)", ETX));
        }
        return end(format.echoes(), closed + ok(format), "Ok_Info_SocketClosed | OK", rules);
    }

    /** The peer has ended a session whose data is coded. */
    static SessionEnd byPeerCoded(Format format) {
        String message = closed(format) + ok(format);
        return end(
                true,
                message,
                "Ok_Info_SocketClosed | OK",
                List.of(
                        rule("E-164", Level.STRICT, Pattern.quote(message), "=" + Brackets.of(framed(LOST))),
                        rule("E-164", Level.TOLERANT, "^" + ETX, "")));
    }

    /** The peer has ended a session whose data is not coded. */
    static SessionEnd byPeerPlain(Format format) {
        String message = closed(format) + ok(format);
        return end(
                false,
                message,
                "Ok_Info_SocketClosed | OK",
                List.of(
                        rule(
                                "E-165",
                                Level.STRICT,
                                "(?<=" + Pattern.quote(closed(format)) + ")" + Pattern.quote(ok(format)) + "\\z",
                                ""),
                        rule("E-165", Level.STRICT, Pattern.quote(message), "=" + Brackets.of(framed(LOST))),
                        rule("E-165", Level.TOLERANT, "^(?=\\r)", ETX)));
    }

    /**
     * The session has failed.
     *
     * @param coded whether its data is coded
     * @param error as {@code #CME ERROR: 37952}
     */
    static SessionEnd failed(Format format, boolean coded, String error) {
        List<Rule> rules = coded
                ? List.of(rule("E-164", Level.TOLERANT, "^" + ETX, ""))
                : List.of(rule("E-165", Level.TOLERANT, "^(?=\\r)", ETX));
        return end(coded, framed(error), error, rules);
    }

    private static SessionEnd end(boolean etx, String message, String shown, List<Rule> rules) {
        return new SessionEnd((etx ? ETX : "") + message, (etx ? "[ETX] | " : "") + shown, rules);
    }

    private static String closed(Format format) {
        return format.numeric() ? "\r3074\r" : framed("Ok_Info_SocketClosed");
    }

    private static String ok(Format format) {
        return format.numeric() ? "\r0\r" : framed("OK");
    }

    /** An error is told in words under ATV0, too (E-09). */
    private static String framed(String text) {
        return "\r\n" + text + "\r\n";
    }

    private static Rule rule(String erratum, Level level, String find, String also) {
        return new Rule(erratum, level, List.of(), Pattern.compile(find), also);
    }
}
