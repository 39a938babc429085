package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import io.attest.line.Line;
import io.attest.line.LineLost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A modem used as a telephone, by V.250 alone: dial, answer, hang up. One thread uses it. Every wait is bounded; a line
 * that is lost is opened again once.
 */
final class Handset {

    private static final Pattern FINAL =
            Pattern.compile("(?:^|[\\r\\n])(OK|ERROR|\\+CM[ES] ERROR[^\\r\\n]*|NO CARRIER|NO DIAL ?TONE|NO ANSWER|BUSY"
                    + "|CONNECT[^\\r\\n]*)\\r");
    private static final Pattern RING = Pattern.compile("(?:^|[\\r\\n])(?:RING|\\+CRING[^\\r\\n]*)\\r");
    private static final Pattern OVER = Pattern.compile("[\\r\\n](?:NO CARRIER|NO ANSWER|BUSY|NO DIAL ?TONE)\\r\\n?$");

    /**
     * How long it waits.
     *
     * @param answer for the answer to a command line
     * @param refusal for a call that the modem or the network does not want to be refused
     * @param release for a network to let go of a call
     * @param guard on both sides of the escape sequence, slightly above the second that V.250 asks for
     */
    record Waits(Duration answer, Duration refusal, Duration release, Duration guard) {

        static final Waits USUAL = new Waits(
                Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMillis(1100));
    }

    private static final int MOST_KEPT = 1 << 16;

    private final Supplier<Line> open;
    private final Waits waits;
    private @Nullable Line line;
    private boolean dialling;
    private boolean connected;

    /** @param open opens the line; throws LineLost if it cannot */
    Handset(Supplier<Line> open, Waits waits) {
        this.open = open;
        this.waits = waits;
    }

    /**
     * Calls a number; returns when the call is on its way.
     *
     * @param hidden whether the caller's number is withheld
     * @throws ActuationFailed if the modem or the network refuses it
     */
    void call(String number, boolean voice, boolean hidden) {
        with(() -> {
            release();
            // What was hidden by an earlier run stays hidden until somebody says otherwise.
            boolean withheld =
                    ask(hidden ? "AT+CLIR=1" : "AT+CLIR=0", waits.answer()).equals("OK");
            String dialled = (hidden && !withheld ? "#31#" : "") + number + (voice ? ";" : "");
            String answer = ask("ATD" + dialled, waits.refusal());
            dialling = answer.isEmpty() || answer.equals("OK");
            connected = answer.startsWith("CONNECT");
            if (!dialling && !connected) {
                throw new ActuationFailed("it was answered " + answer + " when it called " + number);
            }
            return answer;
        });
    }

    /** Ends whatever call there is, at whatever stage. */
    void hangUp() {
        with(() -> {
            release();
            return "";
        });
    }

    /** Takes the call that rings; whether it succeeds is heard later. */
    void answer() {
        with(() -> {
            write("ATA\r");
            return "";
        });
    }

    /** Listens for a moment; whether it rings. */
    boolean rings() {
        String heard = with(() -> hear(Duration.ZERO));
        if (heard.contains("CONNECT")) {
            connected = true;
        }
        if (OVER.matcher(heard).find()) {
            connected = false;
        }
        return !connected && RING.matcher(heard).find();
    }

    void close() {
        if (line != null) {
            line.close();
        }
        line = null;
    }

    private void release() {
        String heard = hear(Duration.ZERO);
        connected |= heard.contains("CONNECT");
        connected &= !OVER.matcher(heard).find();
        if (connected) {
            escape();
        } else if (dialling) {
            // Any character gives up a call that is being made.
            write("\r");
            hear(waits.answer());
        }
        if (!isFree(ask("ATH", waits.release()))) {
            escape();
            ask("AT", waits.answer());
            String answer = ask("ATH", waits.release());
            if (!isFree(answer)) {
                throw new ActuationFailed("it answers " + (answer.isEmpty() ? "nothing" : answer) + " to ATH");
            }
        }
        dialling = false;
        connected = false;
    }

    private static boolean isFree(String answer) {
        return answer.equals("OK") || answer.startsWith("NO CARRIER");
    }

    private void escape() {
        hear(waits.guard());
        write("+++");
        hear(waits.guard());
    }

    /** The result code that a command line is answered with; empty when none comes in time. */
    private String ask(String commandLine, Duration longest) {
        hear(Duration.ZERO);
        write(commandLine + "\r");
        long until = System.nanoTime() + longest.toNanos();
        StringBuilder came = new StringBuilder();
        for (long left = longest.toNanos(); left > 0; left = until - System.nanoTime()) {
            came.append(text(there().read(Duration.ofNanos(left))));
            Matcher result = FINAL.matcher(came);
            if (result.find()) {
                return result.group(1);
            }
            came.delete(0, Math.max(0, came.length() - MOST_KEPT));
        }
        return "";
    }

    /** What comes until the line is silent, and no longer than this. */
    private String hear(Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        StringBuilder came = new StringBuilder();
        for (byte[] some = there().read(longest); some.length > 0 && came.length() < MOST_KEPT; ) {
            came.append(text(some));
            some = there().read(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
        }
        return came.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void write(String text) {
        there().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Line there() {
        if (line == null) {
            line = open.get();
            dialling = false;
            connected = false;
            wake();
        }
        return line;
    }

    /** An earlier run may have left it in a call, with an echo, or without result codes. */
    private void wake() {
        if (ask("ATQ0V1E0", waits.answer()).isEmpty()) {
            escape();
            if (ask("ATQ0V1E0", waits.answer()).isEmpty()) {
                close();
                throw new ActuationFailed("it does not answer; is a modem there, at this speed?");
            }
        }
    }

    private <T> T with(Supplier<T> action) {
        try {
            return action.get();
        } catch (LineLost lost) {
            close();
        }
        try {
            return action.get();
        } catch (LineLost lost) {
            close();
            throw new ActuationFailed("it has no line: " + lost.getMessage(), lost);
        }
    }
}
