package io.attest.dte;

import io.attest.line.LineLost;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern CLEAN = Pattern.compile("(?:AT\\r)?\\r\\nOK\\r\\n");

    /** An answer in words or in numbers; a digit at the end of an echoed command is none. */
    private static final Pattern ALIVE =
            Pattern.compile(".*?(?:(?:OK|ERROR)\\r\\n|(?:^|[\\r\\n])[04]\\r)", Pattern.DOTALL);

    private static final int BOOT_ATTEMPTS = 30;
    private static final Duration BOOT_ATTEMPT = Duration.ofSeconds(1);

    /** Command lines that only read. */
    private static final Pattern READ = Pattern.compile("AT(#\\w+\\?|#V\\w+(=\\d)?|#(DLEMODE|TCP\\w+)=\\d)?\\r");

    private final Patience patience;
    private final Runnable reset;
    private boolean settled;
    private boolean pristine;
    private boolean echoes;

    /** @param reset a hard reset, the last rung; throws when the bench has none or it failed */
    public IdleState(Patience patience, Runnable reset) {
        this.patience = patience;
        this.reset = reset;
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
    }

    /** Only AT# command lines leave the settings of the line alone. */
    void disturbedBy(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        pristine &= onlyReads(bytes);
        settled &= text.startsWith("AT#") && text.indexOf('\r') == text.length() - 1;
    }

    /** Whether these bytes are a command line that changes nothing. */
    static boolean onlyReads(byte[] bytes) {
        return READ.matcher(new String(bytes, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT))
                .matches();
    }

    /** What a modem whose echo cannot be switched off writes before its answer. */
    String echo(String command) {
        return echoes ? command : "";
    }

    void reach(Exchange exchange) {
        if (settled) {
            return;
        }
        exchange.drain(Duration.ZERO);
        if (!clean(exchange)) {
            climb(exchange);
        }
        say(exchange, "AT+WOPEN=1");
        say(exchange, "AT+CMEE=1");
        settled = true;
    }

    private void climb(Exchange exchange) {
        note(exchange, "recovery: result codes on and in words, echo off");
        if (normalised(exchange)) {
            return;
        }
        note(exchange, "recovery: end of a text entry, end of a data state, escape sequence");
        exchange.write(new byte[] {0x1A});
        exchange.write(new byte[] {0x03});
        exchange.drain(patience.escape());
        exchange.write(bytes("+++"));
        exchange.drain(patience.escape());
        say(exchange, "ATH");
        if (normalised(exchange)) {
            return;
        }
        note(exchange, "recovery: stored and factory settings of the line");
        say(exchange, "ATZ");
        say(exchange, "AT&F");
        if (normalised(exchange)) {
            return;
        }
        note(exchange, "recovery: hard reset");
        String refused = resets();
        if (!refused.isEmpty() || !booted(exchange) || !normalised(exchange)) {
            throw Finding.inconclusive(
                    Attribution.BENCH,
                    "the modem could not be brought to the idle testing state",
                    List.of(
                            Fact.of("expected", "an answer to AT with ATE0, ATQ0 and ATV1"),
                            Fact.of("tried", "SUB, ETX, +++, ATH, ATZ, AT&F, hard reset" + refused)));
        }
    }

    /** A bench without a reset leaves the modem as it is; the reason, in parentheses. */
    private String resets() {
        try {
            reset.run();
            return "";
        } catch (LineLost lost) {
            throw lost;
        } catch (RuntimeException refused) {
            return " (" + refused.getMessage() + ")";
        }
    }

    /** Sends the three settings on lines of their own: not every modem takes them on one. Gives up at silence. */
    private boolean normalised(Exchange exchange) {
        if (!say(exchange, "ATQ0")) {
            return false;
        }
        say(exchange, "ATV1");
        say(exchange, "ATE0");
        exchange.drain(Duration.ZERO);
        if (clean(exchange)) {
            echoes = false;
            return true;
        }
        exchange.write(bytes("AT\r"));
        String came = exchange.drain(patience.quiet());
        echoes = came.startsWith("AT\r");
        return came.contains("OK");
    }

    /** Whether a plain AT is answered OK and nothing else; an echo is switched off on the way. */
    private boolean clean(Exchange exchange) {
        String answer = probe(exchange);
        if (answer.startsWith("AT")) {
            say(exchange, "ATE0");
            answer = probe(exchange);
        }
        return answer.startsWith("\r") && !exchange.hasUnread();
    }

    /** What a plain AT is answered, with the echo if there is one; empty when it is anything but OK. */
    private String probe(Exchange exchange) {
        exchange.write(bytes("AT\r"));
        Exchange.Wait wait = exchange.await(CLEAN, patience.answer());
        if (wait.outcome() == Exchange.Outcome.MATCH) {
            return wait.text();
        }
        exchange.drain(patience.quiet());
        return "";
    }

    /** Waits for a modem that starts: for the first sign of life, then for quiet. */
    void awaitBoot(Exchange exchange) {
        unsettle();
        booted(exchange);
    }

    private boolean booted(Exchange exchange) {
        for (int attempt = 0; attempt < BOOT_ATTEMPTS; attempt++) {
            exchange.write(bytes("AT\r"));
            if (exchange.receive(BOOT_ATTEMPT)) {
                exchange.drain(patience.quiet());
                return true;
            }
        }
        return false;
    }

    /** Whether the modem gives any sign of life, when it kept silent where it should have answered. */
    boolean alive(Exchange exchange) {
        exchange.write(bytes("AT\r"));
        if (!exchange.drain(patience.answer()).isEmpty()) {
            return true;
        }
        try {
            unsettle();
            climb(exchange);
            return true;
        } catch (Finding notReached) {
            return false;
        }
    }

    /** Issues a command line and takes its answer; false when nothing at all came. */
    private boolean say(Exchange exchange, String command) {
        exchange.write(bytes(command + "\r"));
        Exchange.Wait wait = exchange.await(ALIVE, patience.answer());
        if (wait.outcome() != Exchange.Outcome.MATCH) {
            exchange.drain(Duration.ZERO);
        }
        return !wait.text().isEmpty();
    }

    private static void note(Exchange exchange, String text) {
        exchange.transcript().note(exchange.elapsed(), text);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }
}
