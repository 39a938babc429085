package io.attest.dte;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file transfer or socket that is under way, if one is, as the bytes on the line tell it: being opened, waiting for a
 * peer, in data state. What a case leaves of it is brought to rest here; nothing is judged.
 *
 * <p>Data may hold anything, so the end of a data state is believed only where it looks like nothing else. Numbers are the
 * codes of chapter 9 that stand for the words under ATV0.
 */
final class DataService {

    private enum Phase {
        NONE,
        OPENING,
        /** The modem waits for a peer and takes command lines meanwhile. */
        LISTENING,
        /** Data of the host, and of a peer if there is one. */
        DATA,
        /** The same behind an ETX of the host, which ends it unless ETX is data (DLEMODE 0). */
        ETX_WRITTEN,
        /** Data of a file: the modem ends it. */
        FILE,
        /** All is said but for an OK that need not come (E-165). */
        ENDING
    }

    private static final Pattern COMMAND = Pattern.compile(
            "AT#\\s*(?:FTPPUT|FTPGET|OTCP\\s*=\\s*\\d|OUDP|(?<listens>LTCPSTART\\s*=\\s*(?<id>\\d)|LUDPSTART))\\s*");
    private static final Pattern STOPS = Pattern.compile("AT#\\s*L(?:TCP|UDP)STOP.*");

    private static final Pattern WAITING = Pattern.compile("(?i).*WaitingForDat[ae]|1028");
    private static final Pattern FILE_BEGINS = Pattern.compile("(?i).*Info_DataBegin|1025");
    private static final Pattern CLOSED = Pattern.compile("(?i).*Info_SocketClosed|3074");
    private static final Pattern OK = Pattern.compile("OK|0");
    private static final Pattern FINAL =
            Pattern.compile("OK|ERROR|[#+]CME ERROR.*|NO CARRIER|[034]|(?!1025|1028)\\d{5}");

    /** How a data state ends by itself. */
    private static final Pattern END = Pattern.compile(
            "\\r\\n?(?:\\w{0,3}(?i:Info_SocketClosed)|3074|[#+]CME ERROR ?: ?\\d{5} ?|NO CARRIER|\\d{5})\\r");

    static final char ETX = 0x03;
    private static final char DLE = 0x10;

    private static final int LONGEST_LINE = 128;

    /** How long a service may be silent before it is left to the end of the connection. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** However much it still says. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final TypedLine typed = new TypedLine(LONGEST_LINE);
    private final StringBuilder heard = new StringBuilder();
    private Phase phase = Phase.NONE;
    private String stop = "";
    private boolean stopping;
    private int due;
    private boolean hostCodes;
    private boolean modemCodes;
    private int watched;

    /** Whether a service is being opened, or data is on the line. A modem that waits for a peer is at rest. */
    boolean isUnderWay() {
        return isData() || phase == Phase.OPENING;
    }

    /** Whether anything is left to be ended. */
    boolean isLeft() {
        return phase != Phase.NONE && phase != Phase.ENDING;
    }

    /** Whether what the host writes is no command line, and what the modem writes may be no answer. */
    boolean isData() {
        return phase == Phase.DATA || phase == Phase.ETX_WRITTEN || phase == Phase.FILE;
    }

    /** The modem was reset. */
    void over() {
        phase = Phase.NONE;
        typed.forget();
        heard.setLength(0);
    }

    /** The host has written this. */
    void written(String text) {
        if (isData()) {
            sent(text);
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            char octet = text.charAt(at);
            typed.take(octet).ifPresent(this::issued);
            if (octet == ETX && phase == Phase.LISTENING) {
                due++;
                stopping = true;
            }
        }
    }

    /** An ETX behind no DLE ends what is sent. */
    private void sent(String text) {
        for (int at = 0; at < text.length(); at++) {
            char octet = text.charAt(at);
            if (octet == ETX && !hostCodes && phase == Phase.DATA) {
                phase = Phase.ETX_WRITTEN;
            }
            hostCodes = octet == DLE && !hostCodes;
        }
    }

    private void issued(String commandLine) {
        Matcher command = COMMAND.matcher(commandLine);
        if (phase == Phase.OPENING || phase == Phase.LISTENING) {
            // Its result is not that of the service.
            due++;
            stopping |= STOPS.matcher(commandLine).matches();
        } else if (command.matches()) {
            phase = Phase.OPENING;
            due = 1;
            stop = command.group("listens") == null
                    ? ""
                    : command.group("id") == null ? "AT#LUDPSTOP\r" : "AT#LTCPSTOP=" + command.group("id") + "\r";
            stopping = false;
            hostCodes = false;
            modemCodes = false;
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
            more = switch (phase) {
                case DATA -> ended();
                case FILE -> fileEnded() || ended();
                default -> line();
            };
        }
        int old = Math.max(0, heard.length() - LONGEST_LINE);
        heard.delete(0, old);
        watched = Math.max(0, watched - old);
    }

    private boolean ended() {
        Matcher end = END.matcher(heard);
        if (!end.find()) {
            return false;
        }
        boolean closed = CLOSED.matcher(end.group().strip()).matches();
        heard.delete(0, end.end());
        phase = closed ? Phase.ENDING : Phase.NONE;
        return true;
    }

    private boolean fileEnded() {
        while (watched < heard.length()) {
            char octet = heard.charAt(watched++);
            if (octet == ETX && !modemCodes) {
                heard.delete(0, watched);
                phase = Phase.ENDING;
                return true;
            }
            modemCodes = octet == DLE && !modemCodes;
        }
        return false;
    }

    private boolean line() {
        int end = heard.indexOf("\r");
        if (end < 0) {
            return false;
        }
        String said = heard.substring(heard.lastIndexOf("\n", end) + 1, end).strip();
        heard.delete(0, end + 1);
        boolean waits = phase == Phase.OPENING || phase == Phase.LISTENING;
        if (waits && WAITING.matcher(said).matches()) {
            phase = Phase.DATA;
        } else if (waits && FILE_BEGINS.matcher(said).matches()) {
            phase = Phase.FILE;
            watched = 0;
        } else if (CLOSED.matcher(said).matches()) {
            phase = Phase.ENDING;
        } else if (FINAL.matcher(said).matches()) {
            resulted(OK.matcher(said).matches());
        }
        return true;
    }

    /** A final result code. While the modem listens, what answers no command line is the end of that. */
    private void resulted(boolean ok) {
        due--;
        if (phase == Phase.OPENING && due == 0 && ok && !stop.isEmpty()) {
            phase = Phase.LISTENING;
        } else if (phase == Phase.LISTENING ? due < 0 || stopping && ok : phase != Phase.OPENING || due == 0) {
            phase = Phase.NONE;
        }
        stopping &= due > 0;
    }

    /**
     * Brings it to rest, peers and servers having ended their connections: a listening is stopped, a data state that is
     * still there is left by ETX, an answer is waited for. What is under way even then is left to the end of the
     * connection.
     *
     * @param quiet in which time a modem tells the end of a connection
     */
    void bringToRest(Exchange exchange, Duration quiet) {
        exchange.drain(quiet);
        Duration until = exchange.elapsed().plus(LONGEST);
        boolean asked = false;
        while (isLeft() && exchange.elapsed().compareTo(until) < 0) {
            asked = asked || ask(exchange);
            if (!exchange.receive(SILENCE)) {
                break;
            }
            exchange.drain(Duration.ZERO);
        }
        if (asked && isData()) {
            // It was no data state, perhaps: what is typed next must not stand behind an ETX.
            exchange.write(IdleState.bytes("\r"));
        }
        over();
    }

    private boolean ask(Exchange exchange) {
        if (phase == Phase.DATA || phase == Phase.ETX_WRITTEN) {
            exchange.write(IdleState.bytes(hostCodes ? "\3\3" : "\3"));
            return true;
        }
        if (phase == Phase.LISTENING || phase == Phase.OPENING && !stop.isEmpty()) {
            exchange.write(IdleState.bytes(stop));
            return true;
        }
        return false;
    }
}
