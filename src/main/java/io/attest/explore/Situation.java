package io.attest.explore;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the modem is about, as far as its host can tell from what was said and written: enough to choose what is opportune
 * next, not a model that anything is judged by.
 */
final class Situation {

    /** What the line carries, or waits for. */
    enum Doing {
        COMMANDS,
        BUSY,
        LISTENING,
        ENTRY,
        BODY,
        UPLOAD,
        SESSION
    }

    private static final Pattern LINE = Pattern.compile("the host (?:issues|has set) `([^`]*)`.*", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("the host writes.*`([^`\\[]*)\\[CR]`");
    private static final Pattern SERVICE = Pattern.compile(
            "AT#(GETMAIL|PUTMAIL|SENDMAIL[123]|FTPGET|FTPPUT|OTCP|LTCPSTART|OUDP|LUDPSTART|PING)(?:=([12]))?");
    private static final Pattern ENTERED = Pattern.compile("AT#(?:REC[123]ADD|BODY[123])");
    private static final Pattern SET = Pattern.compile("AT#([A-Z0-9]+)=(?:([12]),)?(.+)");
    private static final Pattern CODE = Pattern.compile("\\r(\\d+)\\r(?!\\n)");
    private static final Map<String, String> IN_WORDS = Map.of(
            "0",
            "OK",
            "3",
            "NO CARRIER",
            "4",
            "ERROR",
            "2",
            "RING",
            "1028",
            "Ok_Info_WaitingForData",
            "3074",
            "Ok_Info_SocketClosed",
            "3077",
            "Ok_Info_PPP",
            "3086",
            "Ok_Info_GprsActivation");
    private static final Pattern END = Pattern.compile("(?:\\r\\n|^)(?:OK|ERROR|NO CARRIER|BUSY|NO ANSWER"
            + "|[#+]CM[ES] ERROR: \\d+|(?i:ok_info_(?:ppp|gprsactivation)))\\r\\n$");

    private Doing doing = Doing.COMMANDS;
    private String service = "";
    private String written = "";
    private String bearer = "";
    private boolean open = true;
    private boolean ringing;
    private boolean erased;
    private boolean silent;
    private boolean numeric;
    private boolean echo;
    private final Map<String, String> values = new TreeMap<>();

    private Situation() {}

    static Situation atRest() {
        return new Situation();
    }

    static Situation after(Story story) {
        Situation situation = atRest();
        story.turns().forEach(situation::take);
        return situation;
    }

    Doing doing() {
        return doing;
    }

    /** {@code AT#OTCP=1}, of what is done. */
    String service() {
        return service;
    }

    /** The parameter last written to, rightly or not, as its read begins: {@code AT#TCPPORT=1}, {@code AT#SUBJ1}; or empty. */
    String written() {
        return written;
    }

    boolean connected() {
        return !bearer.isEmpty();
    }

    boolean open() {
        return open;
    }

    boolean ringing() {
        return ringing;
    }

    boolean echo() {
        return echo;
    }

    boolean numeric() {
        return numeric;
    }

    /** Whether the data state has ETX and DLE coded. */
    boolean coded() {
        String socket = service.endsWith("=2") ? "2" : "1";
        return service.contains("UDP") || !"0".equals(values.get("DLEMODE" + socket));
    }

    /** What was written to a parameter, as it was written; empty where nothing was. */
    String value(String parameter) {
        return values.getOrDefault(parameter, "");
    }

    /** The words by which the list of what is left open speaks of it. */
    Set<String> words() {
        Set<String> words = new TreeSet<>(Set.of("any", doing.name().toLowerCase(Locale.ROOT)));
        words.add(open ? "open" : "closed");
        words.add(connected() ? "connected" : "offline");
        if (!bearer.isEmpty()) {
            words.add(bearer.toLowerCase(Locale.ROOT));
        }
        if (doing == Doing.SESSION) {
            words.add(service.contains("UDP") ? "udp" : "tcp");
        }
        if (doing == Doing.SESSION || doing == Doing.LISTENING || doing == Doing.UPLOAD) {
            words.add(coded() ? "coded" : "plain");
        }
        if (doing != Doing.COMMANDS) {
            words.add("active");
        }
        if (value("UDPSERV").contains("255.255.255.255")) {
            words.add("everybody");
        }
        if (value("PINGREMOTE").replace("\"", "").isEmpty()) {
            words.add("nobody");
        }
        if (ringing) {
            words.add("ringing");
        }
        if (erased) {
            words.add("erased");
        }
        if (silent) {
            words.add("silent");
        }
        if (numeric) {
            words.add("numeric");
        }
        return words;
    }

    void take(Turn turn) {
        String sentence = turn.sentence();
        String text = CODE.matcher(turn.text())
                .replaceAll(code -> Matcher.quoteReplacement(
                        "\r\n" + IN_WORDS.getOrDefault(code.group(1), code.group(1)) + "\r\n"));
        boolean hears = doing == Doing.COMMANDS || doing == Doing.LISTENING || doing == Doing.BUSY;
        if (sentence.equals("the bench resets the modem") || sentence.equals("the modem has its factory defaults")) {
            restart(sentence.startsWith("the modem"));
        } else if (sentence.startsWith("the modem is connected over")) {
            bearer = sentence.contains("GSM") ? "GSM" : "GPRS";
        } else if (sentence.equals("the bearer is lost")) {
            hangUp();
        } else if (sentence.matches("a (?:data|voice) call .*")) {
            ringing = !connected();
        } else if (sentence.equals("the caller hangs up")) {
            ringing = false;
        } else if (hears) {
            String line = line(sentence);
            if (!line.isEmpty()) {
                command(line, text, sentence.startsWith("the host has"));
            }
        } else if (doing == Doing.ENTRY && END.matcher(text).find()) {
            doing = Doing.COMMANDS;
        }
        outcome(text);
    }

    private static String line(String sentence) {
        Matcher issued = LINE.matcher(sentence);
        Matcher written = WRITTEN.matcher(sentence);
        String line = issued.matches() ? issued.group(1) : written.matches() ? written.group(1) : "";
        return line.toUpperCase(Locale.ROOT).strip();
    }

    private void command(String line, String text, boolean preamble) {
        boolean done = preamble || text.contains("OK\r\n");
        Matcher started = SERVICE.matcher(line);
        Matcher set = SET.matcher(line);
        if (ENTERED.matcher(line).matches()) {
            doing = END.matcher(text).find() ? doing : Doing.ENTRY;
        } else if (started.matches() && doing == Doing.COMMANDS) {
            service = line;
            doing = END.matcher(text).find() ? Doing.COMMANDS : Doing.BUSY;
            if (done && line.matches("AT#(?:LTCPSTART=[12]|LUDPSTART)") && !text.contains("SocketClosed")) {
                doing = Doing.LISTENING;
            }
        } else if (line.equals("AT#CONNECTIONSTART") || line.equals("AT#ACCEPT")) {
            doing = END.matcher(text).find() ? doing : Doing.BUSY;
        } else if (line.equals("AT#CONNECTIONSTOP") && done) {
            hangUp();
        } else if (line.matches("AT#L(?:TCPSTOP=[12]|UDPSTOP)") && done) {
            doing = Doing.COMMANDS;
        } else if (line.startsWith("AT+WOPEN=") && done) {
            open = line.endsWith("1");
        } else if (line.equals("AT#DELFLASH") && done) {
            erased = true;
        } else if (line.matches("ATE[01]?") && done) {
            echo = line.endsWith("1");
        } else if (line.matches("ATV[01]?") && done) {
            numeric = !line.endsWith("1");
        } else if (line.matches("ATQ[01]?")) {
            silent = line.endsWith("1");
        } else if (set.matches()) {
            written = "AT#" + set.group(1) + (set.group(2) == null ? "" : "=" + set.group(2));
            if (done) {
                values.put(set.group(1) + (set.group(2) == null ? "" : set.group(2)), set.group(3));
            }
        }
    }

    /** What came without being asked for, or ended what was being done. */
    private void outcome(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        int prompt = words.lastIndexOf("waitingfordat");
        if (prompt >= 0 && (doing == Doing.BUSY || doing == Doing.LISTENING)) {
            doing = switch (service.replaceAll("[=123]", "")) {
                case "AT#PUTMAIL" -> Doing.BODY;
                case "AT#FTPPUT" -> Doing.UPLOAD;
                default -> Doing.SESSION;
            };
        }
        if (words.contains("ok_info_ppp")) {
            bearer = "GSM";
            ringing = false;
        } else if (words.contains("ok_info_gprsactivation")) {
            bearer = "GPRS";
        }
        if (words.contains("\r\nring\r\n") || words.contains("\r\n+cring:")) {
            ringing = !connected();
        }
        if (words.contains("no carrier") || words.contains("error: 35841") || words.contains("error: 35862")) {
            hangUp();
        }
        boolean ended =
                words.lastIndexOf("socketclosed") > prompt || END.matcher(text).find() && words.length() > prompt + 16;
        boolean waiting = doing == Doing.LISTENING || doing == Doing.COMMANDS || doing == Doing.ENTRY;
        if (ended && !waiting || words.contains("socketclosed")) {
            doing = Doing.COMMANDS;
        }
    }

    private void hangUp() {
        bearer = "";
        ringing = false;
        doing = Doing.COMMANDS;
    }

    private void restart(boolean defaults) {
        hangUp();
        if (erased || defaults) {
            values.clear();
        }
        erased = false;
        silent = false;
        numeric = false;
        echo = false;
        open = true;
    }
}
