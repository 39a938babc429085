package io.attest.stranger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What the modem says, in the frames of appendix B: words between CR LF and CR LF, numbers between CR and CR, lines of parameters each
 * ended by CR LF. Texts that have no number keep their words after ATV0, and so does the OK behind a report.
 */
final class Results {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("OK", 0),
            Map.entry("RING", 2),
            Map.entry("NO CARRIER", 3),
            Map.entry("ERROR", 4),
            Map.entry("BUSY", 7),
            Map.entry("NO ANSWER", 8),
            Map.entry("CONNECT 300", 10),
            Map.entry("CONNECT 1200", 11),
            Map.entry("CONNECT 1200/75", 12),
            Map.entry("CONNECT 2400", 13),
            Map.entry("CONNECT 4800", 14),
            Map.entry("CONNECT 9600", 15),
            Map.entry("CONNECT 14400", 16),
            Map.entry("Ok_Info_WaitingForData", 1028),
            Map.entry("Ok_Info_SocketClosed", 3074),
            Map.entry("Ok_Info_PPP", 3077),
            Map.entry("Ok_Info_GprsActivation", 3086));

    private final Line line;
    private final Settings settings;
    private final Dialect dialect;
    private final Deque<String> held = new ArrayDeque<>();
    private boolean dataState;

    Results(Line line, Settings settings, Dialect dialect) {
        this.line = line;
        this.settings = settings;
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    void say(Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            code("OK");
        } else if (outcome instanceof Outcome.Refused) {
            code("ERROR");
        } else if (outcome instanceof Outcome.StackError error) {
            stackError(error.code());
        } else if (outcome instanceof Outcome.EquipmentError error) {
            equipmentError(error);
        } else if (outcome instanceof Outcome.Line bare) {
            bare(bare.words());
        } else if (outcome instanceof Outcome.Report report) {
            report(report.lines());
        }
    }

    /** A result code or an indication. */
    void code(String words) {
        Integer number = NUMBERS.get(words);
        if (number == null && !settings.words && dialect.odd() && !words.startsWith("#")) {
            return;
        }
        if (settings.words || number == null) {
            text(dialect.words(words));
        } else if (!settings.quiet) {
            line.write("\r" + number + "\r");
        }
    }

    void stackError(int code) {
        if (dialect.odd() && settings.cmee == 0) {
            code("ERROR");
            return;
        }
        if (!settings.quiet) {
            line.write(dialect.error(code));
        }
    }

    /** Information text of a command that is none of the stack's. */
    void inform(String words) {
        if (!settings.quiet) {
            line.write((settings.words ? "\r\n" : "") + words + "\r\n");
        }
    }

    void unsolicitedError(int code) {
        if (dataState) {
            held.add("#CME ERROR: " + code);
        } else {
            stackError(code);
        }
    }

    /** Comes by itself, and not amid data: there it waits until they are over. */
    void unsolicited(String words) {
        if (dataState) {
            held.add(words);
        } else {
            code(words);
        }
    }

    /** A call rings; amid data nobody hears it, and behind them it rings again. */
    void ring(String words) {
        if (!dataState) {
            code(words);
        }
    }

    void dataState(boolean begins) {
        dataState = begins;
        while (!dataState && !held.isEmpty()) {
            code(held.remove());
        }
    }

    void forget() {
        held.clear();
        dataState = false;
    }

    private void bare(String words) {
        if (!settings.quiet) {
            line.write(words + "\r\n");
        }
    }

    private void report(List<String> lines) {
        if (settings.quiet && dialect.odd()) {
            line.write(dialect.report(lines));
        } else if (!settings.quiet) {
            line.write(dialect.report(lines));
            if (dialect.odd() && !settings.words) {
                code("OK");
            } else {
                text("OK");
            }
        }
    }

    private void equipmentError(Outcome.EquipmentError error) {
        if (settings.cmee == 0) {
            code("ERROR");
        } else {
            text("+CME ERROR: " + (settings.cmee == 1 ? String.valueOf(error.code()) : error.words()));
        }
    }

    private void text(String words) {
        if (!settings.quiet) {
            line.write("\r\n" + words + "\r\n");
        }
    }
}
