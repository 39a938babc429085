package io.attest.dte;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mail command that is under way, if one is, as the bytes on the line tell it: being opened, waiting for the host's
 * body (AT#PUTMAIL), delivering a mail (AT#GETMAIL). What a case leaves of it is brought to rest here; nothing is judged.
 *
 * <p>Numbers are the codes of chapter 9 that stand for the words under ATV0.
 */
final class MailService {

    private enum Phase {
        NONE,
        OPENING,
        WAITING_FOR_DATA,
        DELIVERING,
        /** All is said but for an OK that need not come (E-106, E-107). */
        ENDING
    }

    private static final Pattern COMMAND = Pattern.compile("AT#\\s*(?:PUTMAIL|GETMAIL|SENDMAIL[123])\\s*");
    private static final Pattern WAITING = Pattern.compile("(?i).*Info_WaitingForData|1028");
    private static final Pattern MAIL = Pattern.compile("(?i).*Info_Mail|3073");
    private static final Pattern NO_MAIL = Pattern.compile("(?i).*Info_NoMail|3072");
    private static final Pattern FINAL = Pattern.compile("OK|ERROR|[#+]CME ERROR.*|[04]|\\d{5}");
    private static final Pattern LINK_LOST = Pattern.compile("NO CARRIER|3");
    private static final Pattern LINE = Pattern.compile("\\n*([^\\r\\n]*)\\r");

    /** Ends the body of AT#PUTMAIL, and what AT#GETMAIL delivers. */
    static final String END = "\r\n.\r\n";

    private static final int LONGEST_LINE = 512;

    /** How long a service may be silent before it is left to the end of the connection. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** A server may take its time to accept a mail. */
    private static final Duration SENDING = Duration.ofSeconds(30);

    /** However much it still says. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final TypedLine typed = new TypedLine(LONGEST_LINE);
    private final StringBuilder heard = new StringBuilder();
    private Phase phase = Phase.NONE;
    private int due;

    /** Whether a service is being opened, or data is on the line. */
    boolean isUnderWay() {
        return phase != Phase.NONE && phase != Phase.ENDING;
    }

    /** Whether these are the last bytes before a mail that the modem delivers. */
    static boolean announces(String taken) {
        return MAIL.matcher(taken.strip()).matches();
    }

    /** Whether what the host writes now is the body of a mail. */
    boolean takesBody() {
        return phase == Phase.WAITING_FOR_DATA;
    }

    /** The modem was reset. */
    void over() {
        phase = Phase.NONE;
        typed.forget();
    }

    /** The host has written this. */
    void written(String text) {
        if (takesBody() || phase == Phase.DELIVERING) {
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            typed.take(text.charAt(at)).ifPresent(this::issued);
        }
    }

    private void issued(String commandLine) {
        if (phase == Phase.OPENING) {
            // Its result is not that of the service.
            due++;
        } else if (COMMAND.matcher(commandLine).matches()) {
            phase = Phase.OPENING;
            due = 1;
            heard.setLength(0);
        }
    }

    /** The modem has written this. */
    void heard(String text) {
        if (phase == Phase.NONE) {
            return;
        }
        heard.append(text);
        boolean more = true;
        while (more && phase != Phase.NONE) {
            more = phase == Phase.DELIVERING ? delivered() : line();
        }
        heard.delete(0, Math.max(0, heard.length() - LONGEST_LINE));
    }

    private boolean delivered() {
        int end = heard.indexOf(END);
        if (end < 0) {
            heard.delete(0, Math.max(0, heard.length() - END.length()));
            return false;
        }
        heard.delete(0, end + END.length());
        phase = Phase.ENDING;
        return true;
    }

    private boolean line() {
        Matcher line = LINE.matcher(heard);
        if (!line.find()) {
            return false;
        }
        String said = line.group(1).strip();
        heard.delete(0, line.end());
        if (phase == Phase.OPENING && WAITING.matcher(said).matches()) {
            phase = Phase.WAITING_FOR_DATA;
            due = 1;
        } else if (phase == Phase.OPENING && MAIL.matcher(said).matches()) {
            phase = Phase.DELIVERING;
        } else if (phase == Phase.OPENING && NO_MAIL.matcher(said).matches()) {
            phase = Phase.ENDING;
        } else if (LINK_LOST.matcher(said).matches() || FINAL.matcher(said).matches() && --due <= 0) {
            phase = Phase.NONE;
        }
        return true;
    }

    /**
     * Brings it to rest: a body that nobody has ended is ended, a mail that is being delivered is taken, an answer is
     * waited for. What is under way even then is left to the end of the connection.
     */
    void bringToRest(Exchange exchange) {
        exchange.drain(Duration.ZERO);
        Duration until = exchange.elapsed().plus(LONGEST);
        boolean ended = false;
        while (isUnderWay() && exchange.elapsed().compareTo(until) < 0) {
            if (takesBody() && !ended) {
                exchange.write(IdleState.bytes(END));
                ended = true;
            }
            if (!exchange.receive(ended ? SENDING : SILENCE)) {
                break;
            }
            exchange.drain(Duration.ZERO);
        }
        phase = Phase.NONE;
    }
}
