package io.attest.modem.fault;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.line.PipeLine;
import io.attest.modem.Design;
import io.attest.modem.ReferenceModem;
import io.attest.modem.flash.MemoryFlash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One modem before real servers; what came, when, and what the servers saw is one text. */
class Walk {

    private static final Duration QUIET = Duration.ofSeconds(2);

    protected final StringBuilder seen = new StringBuilder();
    protected final Internet internet;
    private final ReferenceModem modem;
    private final PipeLine line;
    private Duration last = Duration.ofSeconds(-1);

    Walk(Design design, Internet internet, FarEnds farEnds) {
        this.internet = internet;
        internet.reset();
        modem = new ReferenceModem(design, new MemoryFlash());
        line = new PipeLine(modem, "walk", farEnds, List::of);
        modem.act("routes", internet.routes());
        issue("ATE0", "AT+WOPEN=1");
        set("GPRSMODE=1", "APNSERV=\"apnserver.com\"", "DNSSERV1=\"198.51.100.53\"", "DNSSERV2=\"198.51.100.54\"");
    }

    /** What came so far. */
    String text() {
        return seen.toString();
    }

    void connect(String... operatorsServers) {
        act("gprs-outcome", "result", "accept", "address", "213.30.30.30", "dns", List.of(operatorsServers));
        issue("AT#CONNECTIONSTART");
    }

    void set(String... values) {
        for (String value : values) {
            issue("AT#" + value);
        }
    }

    void issue(String... lines) {
        for (String each : lines) {
            write(each + "\r");
        }
    }

    /** Writes, and takes what comes until the line is quiet. */
    void write(String octets) {
        seen.append("\n> ")
                .append(octets.length() > 100 ? octets.substring(0, 100) : octets)
                .append('\n');
        line.write(octets.getBytes(StandardCharsets.ISO_8859_1));
        take(QUIET);
    }

    /** Writes without waiting for anything. */
    void type(String octets) {
        seen.append("\n> ").append(octets).append('\n');
        line.write(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    void octetByOctet(String octets) {
        for (char octet : octets.toCharArray()) {
            write(Character.toString(octet));
        }
    }

    void pass(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }

    void pass(Duration time) {
        seen.append("\n~ ").append(time).append('\n');
        Duration until = line.elapsed().plus(time);
        while (line.elapsed().compareTo(until) < 0) {
            hear(line.read(until.minus(line.elapsed())));
        }
    }

    private void take(Duration quiet) {
        for (byte[] octets = line.read(quiet); octets.length > 0; octets = line.read(quiet)) {
            hear(octets);
        }
    }

    /** In how many pieces octets come at one time is chance. */
    private void hear(byte[] octets) {
        if (octets.length == 0) {
            return;
        }
        if (!line.elapsed().equals(last)) {
            last = line.elapsed();
            seen.append('@').append(last.toMillis()).append(' ');
        }
        seen.append(new String(octets, StandardCharsets.ISO_8859_1));
    }

    void act(String verb, Object... fields) {
        Map<String, Object> arguments = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            arguments.put((String) fields[at], fields[at + 1]);
        }
        act(verb, arguments);
    }

    void act(String verb, Map<String, Object> arguments) {
        seen.append("\n! ").append(verb).append(' ').append(asked(verb, arguments));
        take(QUIET);
    }

    /** What the actuator answers, or why it cannot. */
    protected final Object asked(String verb, Map<String, Object> arguments) {
        try {
            return modem.act(verb, arguments);
        } catch (IllegalArgumentException impossible) {
            return String.valueOf(impossible.getMessage());
        }
    }

    /** Takes what comes until the line is quiet. */
    protected final void rest() {
        take(QUIET);
    }

    void fault(String server, String stage, String action) {
        seen.append("\n! ").append(server).append(' ').append(stage).append(' ').append(action);
        internet.fault(server, stage, action);
    }

    void goOn(String server) {
        internet.goOn(server);
        take(QUIET);
    }

    void answers(String server, String name, String answer) {
        internet.answer("198.51.100." + server, name, answer);
    }
}
