package io.attest.dte;

import io.attest.line.Dce;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A modem that answers given command lines with given bytes after given times, and is silent to all others. Bytes are
 * characters 0 to 255; the time is counted from the command line's CR.
 */
public final class ScriptedModem implements Dce {

    public static final String OK = "\r\nOK\r\n";

    private static final List<String> USUAL = List.of("AT", "ATQ0", "ATV1", "ATE0", "AT+WOPEN=1", "AT+CMEE=1");

    private record Said(Duration after, String bytes) {}

    private final Map<String, List<Said>> script = new HashMap<>();
    private final TreeMap<Duration, List<String>> due = new TreeMap<>();
    private final List<String> heard = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private Consumer<byte[]> host = bytes -> {};
    private Duration now = Duration.ZERO;
    private String lastWords = "";
    private boolean dead;

    /** A modem that answers what the idle testing state takes, and to nothing else yet. */
    public static ScriptedModem living() {
        ScriptedModem modem = new ScriptedModem();
        USUAL.forEach(line -> modem.answers(line, OK));
        return modem;
    }

    /** Answers a command line at once. */
    public ScriptedModem answers(String line, String bytes) {
        return answers(line, Duration.ZERO, bytes);
    }

    /** Answers a command line in pieces, each so long after the one before, the first so long after the command. */
    public ScriptedModem answers(String line, Duration each, String... pieces) {
        List<Said> said = new ArrayList<>();
        for (int at = 0; at < pieces.length; at++) {
            said.add(new Said(each.multipliedBy(at + 1L), pieces[at]));
        }
        script.put(line, said);
        return this;
    }

    /** Says one thing more to a command line, later than what it says already. */
    public ScriptedModem andThen(String line, Duration after, String bytes) {
        script.get(line).add(new Said(after, bytes));
        return this;
    }

    /** Says something that nobody asked for, so long from now. */
    public ScriptedModem says(Duration after, String bytes) {
        due.computeIfAbsent(now.plus(after), time -> new ArrayList<>()).add(bytes);
        return this;
    }

    /** Never says anything again once it was issued this command line. */
    public ScriptedModem diesAt(String line) {
        lastWords = line;
        return this;
    }

    /** The command lines issued so far. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void output(Consumer<byte[]> toHost) {
        host = toHost;
    }

    @Override
    public void receive(byte[] fromHost) {
        for (byte octet : fromHost) {
            if (octet != '\r') {
                typed.append((char) (octet & 0xFF));
                continue;
            }
            String line = typed.toString();
            typed.setLength(0);
            heard.add(line);
            dead |= !lastWords.isEmpty() && line.equals(lastWords);
            script.getOrDefault(line, List.of())
                    .forEach(said -> due.computeIfAbsent(now.plus(said.after), time -> new ArrayList<>())
                            .add(said.bytes));
        }
        advanceTo(now);
    }

    @Override
    public Optional<Duration> nextTimer() {
        return due.isEmpty() || dead ? Optional.empty() : Optional.of(due.firstKey());
    }

    @Override
    public void advanceTo(Duration time) {
        now = time;
        while (!dead && !due.isEmpty() && due.firstKey().compareTo(now) <= 0) {
            due.pollFirstEntry().getValue().forEach(bytes -> host.accept(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }
}
