package io.attest.dte;

import io.attest.dte.Meter.Share;
import io.attest.line.Transcript;
import io.attest.verdict.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The idle testing state of one line: echo off, result codes on and in words, stack open, AT+CMEE=1. Kept from case to
 * case, so that nothing is sent that is already so.
 *
 * <p>Reaching it judges nothing: a modem that answers oddly is judged by the cases. Whatever the last case left behind
 * (no result codes, numeric ones, half a command line, a text entry, a data state) is climbed out of by a bounded ladder,
 * written down in the transcript.
 */
public final class IdleState {

    /** Command lines that only read. */
    private static final Pattern READ = Pattern.compile("AT(#\\w+\\?|#V\\w+(=\\d)?|#(DLEMODE|TCP\\w+)=\\d)?\\r");

    /** How long a modem may take to start. */
    private static final Duration START = Duration.ofSeconds(30);

    /** After so many hangs a command line is known for them, and its answer is not waited for as long. */
    private static final int KNOWN = 3;

    /** After so many it is not issued any more. */
    private static final int SHUNNED = 10;

    private static final String HANGS = "hangs ";
    private static final String WITHOUT_LATE_OK = "no late OK ";

    private static final String SETTLED = "settled";
    private static final String PRISTINE = "pristine";
    private static final String ATTACHED = "attached";
    private static final String ECHOES = "echoes";
    private static final String SILENCE = "silence expected";
    private static final String RESET_HELPS = "reset helps";
    private static final String CONNECTED = "connected before";

    private final Patience patience;
    private final Memory memory = new Memory();
    private final Chatter chatter;
    private final Set<String> heardOut = new HashSet<>();
    private final Postamble postamble;
    private final Attachment attachment;
    private final ReadValues readValues = new ReadValues(memory);
    private final LineSettings settings;
    private final Ladder ladder;
    private boolean settled;
    private boolean pristine;

    /** One that is recovered as usual. */
    public IdleState(Patience patience, Runnable reset) {
        this(patience, Recovery.DEFAULT, reset);
    }

    /**
     * @param recovery how the modem is brought back when it does not answer
     * @param reset a hard reset, the last rung; may throw when the bench has none
     */
    public IdleState(Patience patience, Recovery recovery, Runnable reset) {
        this.patience = patience;
        this.settings = new LineSettings(patience);
        this.ladder = new Ladder(recovery, patience, settings, reset, this::awaken);
        this.chatter = new Chatter(patience.quiet(), memory);
        this.postamble = new Postamble(patience, this);
        this.attachment = new Attachment(patience.quiet());
    }

    Chatter chatter() {
        return chatter;
    }

    /** A case begins. */
    void begins() {
        memory.begins();
        memory.note(SETTLED, settled);
        memory.note(PRISTINE, pristine);
        memory.note(ATTACHED, attachment.isThere());
        memory.note(ECHOES, settings.echoes());
        memory.note(SILENCE, settings.isSilenceExpected());
        memory.note(RESET_HELPS, ladder.resetHelps());
        memory.note(CONNECTED, postamble.ran());
    }

    /** What was known of the modem when the present case began, as far as the case has asked for it. */
    public Map<String, Object> opening() {
        return memory.asked();
    }

    /** Knows what was known when a case began that is played back, as {@link #opening} has told it. */
    public void restore(Map<String, Object> opening) {
        memory.restore(opening);
        settled = memory.has(SETTLED);
        pristine = memory.has(PRISTINE);
        attachment.restore(memory.has(ATTACHED));
        settings.restore(memory.has(ECHOES), memory.has(SILENCE));
        ladder.restore(memory.has(RESET_HELPS));
        postamble.restore(memory.has(CONNECTED));
    }

    /** What the present case leaves under way. */
    Postamble postamble() {
        return postamble;
    }

    /** What the modem has told of its parameters. */
    ReadValues readValues() {
        return readValues;
    }

    /** Whether and how the modem is attached to GPRS. */
    Attachment attachment() {
        return attachment;
    }

    /** A call was made to ring. */
    public void called() {
        postamble.called();
    }

    /** Whether there may be a call that no command of the stack has made. */
    public boolean hasPlainCall() {
        return postamble.hasPlainCall();
    }

    /** Whether an OK may follow the message that the modem is online (E-72): yes, until once none has come. */
    boolean mayHaveLateOk(String bearer) {
        return memory.get(WITHOUT_LATE_OK + bearer) == 0;
    }

    void noLateOk(String bearer) {
        memory.put(WITHOUT_LATE_OK + bearer, 1);
    }

    boolean settled() {
        return settled;
    }

    /** Whether nothing was written since the factory defaults. */
    public boolean pristine() {
        return pristine;
    }

    /** The modem has its factory defaults. */
    public void markPristine() {
        pristine = true;
    }

    /** Forget what is known of the modem: the next case starts from scratch. */
    public void unsettle() {
        settled = false;
        pristine = false;
        attachment.undo();
        readValues.forget();
    }

    /** Only AT# command lines leave the settings of the line alone. */
    void disturbedBy(byte[] bytes) {
        String text = upper(bytes);
        postamble.written(text);
        attachment.written(text);
        if (!onlyReads(bytes)) {
            pristine = false;
            readValues.written(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        settled &= text.startsWith("AT#") && text.indexOf('\r') == text.length() - 1;
    }

    /** Whether these bytes are a command line that changes nothing. */
    static boolean onlyReads(byte[] bytes) {
        return READ.matcher(upper(bytes)).matches();
    }

    /** The letters of commands alone: to know that one octet of a file becomes two letters takes minutes for megabytes. */
    private static String upper(byte[] bytes) {
        byte[] upper = bytes.clone();
        for (int at = 0; at < upper.length; at++) {
            if (upper[at] >= 'a' && upper[at] <= 'z') {
                upper[at] -= 'a' - 'A';
            }
        }
        return new String(upper, StandardCharsets.ISO_8859_1);
    }

    /** What a modem whose echo cannot be switched off writes before its answer. */
    String echo(String command) {
        return settings.echoes() ? command : "";
    }

    void reach(Exchange exchange) {
        postamble.lookBack(exchange);
        if (settled) {
            return;
        }
        exchange.drain(Duration.ZERO);
        if (!clean(exchange)) {
            exchange.meter().during(Share.RECOVERY, () -> ladder.climb(exchange));
        }
        say(exchange, "AT+WOPEN=1");
        say(exchange, "AT+CMEE=1");
        settled = true;
    }

    /** Waits for a modem that starts: what it says until it answers AT is nobody's answer. */
    void awaken(Exchange exchange) {
        postamble.services().over();
        Duration until = exchange.elapsed().plus(START);
        do {
            exchange.drain(patience.quiet());
            exchange.write(bytes("AT\r"));
        } while (!exchange.meter().during(Share.MODEM, () -> exchange.receive(patience.escape()))
                && exchange.elapsed().compareTo(until) < 0);
        exchange.drain(patience.quiet());
    }

    /** Whether a plain AT is answered OK and nothing else; an echo is switched off on the way. */
    boolean clean(Exchange exchange) {
        return settings.clean(exchange);
    }

    /**
     * What brought a modem back to life that kept silent where it should have answered, in words; empty when nothing did.
     * ATQ0 is answered also by a modem that had its result codes off.
     */
    String revive(Exchange exchange) {
        if (postamble.services().takesData()) {
            return "it was in data state, where it cannot be asked";
        }
        String silencer = exchange.lastWritten();
        exchange.write(bytes("ATQ0\r"));
        if (exchange.receive(bounded(patience.escape(), silencer))) {
            exchange.drain(patience.quiet());
            return "it answered ATQ0";
        }
        try {
            unsettle();
            int before = ladder.resets();
            exchange.meter().during(Share.RECOVERY, () -> ladder.climb(exchange));
            if (ladder.resets() == before) {
                return "it answered again after the steps of recovery";
            }
            memory.put(HANGS + silencer, memory.get(HANGS + silencer) + 1);
            return "no command was answered until a hard reset";
        } catch (Finding notReached) {
            return "";
        }
    }

    /** What is wrong with the line itself, where the modem is at rest; empty as a rule. */
    Optional<String> lineFault(Exchange exchange) {
        Exchange unrecorded =
                new Exchange(exchange.line(), new Transcript(), chatter, postamble.services(), exchange.meter());
        Optional<String> fault = new Sounding(unrecorded, settings, patience).fault();
        note(exchange, "many times AT: " + fault.orElse("always the same answer, or none"));
        return fault;
    }

    /** Whether a command line has hung the modem so often that it is of no use to issue it again. */
    boolean shuns(String commandLine) {
        return memory.get(HANGS + commandLine) >= SHUNNED;
    }

    /** The longest wait for the answer to a command line: no more than a few quiet windows where it is known to hang. */
    Duration bounded(Duration longest, String commandLine) {
        Duration few = patience.quiet().multipliedBy(3);
        return memory.get(HANGS + commandLine) >= KNOWN && few.compareTo(longest) < 0 ? few : longest;
    }

    /** Whether the line was listened to after commands of all these kinds, and nothing came late. */
    boolean heardOut(Set<String> kinds) {
        return heardOut.containsAll(kinds);
    }

    /** Nothing came late after commands of these kinds. */
    void hearOut(Set<String> kinds) {
        heardOut.addAll(kinds);
    }

    /** Something did come late: every kind of command is suspected again. */
    void doubtAll() {
        heardOut.clear();
    }

    /** Issues a command line and takes its answer; false when nothing at all came. */
    boolean say(Exchange exchange, String command) {
        return settings.say(exchange, command);
    }

    static void note(Exchange exchange, String text) {
        exchange.transcript().note(exchange.elapsed(), text);
    }

    static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }
}
