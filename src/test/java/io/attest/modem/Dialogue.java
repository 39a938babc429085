package io.attest.modem;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import io.attest.modem.flash.Flash;
import io.attest.modem.flash.MemoryFlash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Drives a modem on virtual time. Octets are written as ISO 8859-1; CR and LF of answers stay visible. */
public final class Dialogue {

    public static final String OK = "\r\nOK\r\n";
    public static final String ERROR = "\r\nERROR\r\n";

    private final ReferenceModem modem;
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();
    private FarEnds farEnds = new FarEnds();
    private Duration now = Duration.ZERO;

    public Dialogue() {
        this(Design.standard());
    }

    public Dialogue(Design design) {
        this(design, new MemoryFlash());
    }

    public Dialogue(Design design, Flash flash) {
        modem = new ReferenceModem(design, flash);
        modem.output(answered::writeBytes);
        modem.outside(farEnds::changed);
    }

    /** Servers that the modem may talk to: whatever is under way with them comes to rest before anything is given. */
    public Dialogue beside(FarEnds servers) {
        farEnds = servers;
        modem.outside(servers::changed);
        return this;
    }

    private void settle() {
        long changes = farEnds.changes();
        modem.advanceTo(now);
        while (!modem.settled(farEnds)) {
            assertThat(farEnds.await(changes, Duration.ofSeconds(20)))
                    .as("comes to rest")
                    .isTrue();
            changes = farEnds.changes();
            modem.advanceTo(now);
        }
    }

    /** A modem without echo whose TCP/IP stack is open. */
    static Dialogue open() {
        return new Dialogue().prepared();
    }

    public Dialogue prepared() {
        issue("ATE0");
        issue("AT+WOPEN=1");
        return this;
    }

    /** Issues a command line and gives what comes at once. */
    public String issue(String line) {
        return write(line + "\r");
    }

    /** Writes exact octets and gives what comes at once. */
    public String write(String octets) {
        modem.receive(octets.getBytes(StandardCharsets.ISO_8859_1));
        settle();
        return drain();
    }

    /** Lets time pass, timer by timer, and gives what comes meanwhile. */
    public String pass(double seconds) {
        Duration until = now.plus(Duration.ofMillis(Math.round(seconds * 1000)));
        for (Optional<Duration> next = due(until); next.isPresent(); next = due(until)) {
            now = next.get();
            modem.advanceTo(now);
            settle();
        }
        now = until;
        modem.advanceTo(now);
        settle();
        return drain();
    }

    private Optional<Duration> due(Duration until) {
        return modem.nextTimer().filter(time -> time.compareTo(until) <= 0);
    }

    public String act(String verb, Object... fields) {
        Map<String, Object> arguments = new java.util.HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            arguments.put((String) fields[at], fields[at + 1]);
        }
        modem.act(verb, arguments);
        return drain();
    }

    String drain() {
        String text = answered.toString(StandardCharsets.ISO_8859_1);
        answered.reset();
        return text;
    }

    ReferenceModem modem() {
        return modem;
    }

    static String refused(int code) {
        return "\r\n#CME ERROR: " + code + "\r\n";
    }

    void accepts(String line) {
        assertThat(issue(line)).as(line).isEqualTo(OK);
    }

    void refuses(String line, int code) {
        assertThat(issue(line)).as(line).isEqualTo(refused(code));
    }

    /** The read of a plain parameter reports this value. */
    void reads(String name, String shown) {
        assertThat(issue("AT#" + name + "?")).isEqualTo("#" + name + ": " + shown + "\r\n" + OK);
    }
}
