package io.attest.dte;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The settings of the line in the idle testing state: echo off, result codes on and in words. Asks for them and sees
 * whether they are so; judges nothing.
 */
final class LineSettings {

    private static final Pattern CLEAN = Pattern.compile("(?:AT\\r)?\\r\\nOK\\r\\n");

    /** Any final result code, in words or a number. The digit at the end of an echoed command line is none. */
    private static final Pattern ALIVE =
            Pattern.compile(".*?((OK|ERROR|[#+]CME ERROR[^\\r\\n]*)\\r\\n|(?<![!-~])[04]\\r)", Pattern.DOTALL);

    private final Patience patience;
    private boolean echoes;
    private boolean silenceExpected;

    LineSettings(Patience patience) {
        this.patience = patience;
    }

    /** Whether an echo is there that cannot be switched off. */
    boolean echoes() {
        return echoes;
    }

    boolean isSilenceExpected() {
        return silenceExpected;
    }

    void restore(boolean echo, boolean silence) {
        echoes = echo;
        silenceExpected = silence;
    }

    /** The modem is known to fall silent for good: an answer is not waited for as long. */
    void expectSilence(boolean expected) {
        silenceExpected = expected;
    }

    /** Sends the three settings on lines of their own: not every modem takes them on one. Gives up at silence. */
    boolean normalised(Exchange exchange) {
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
        exchange.write(IdleState.bytes("AT\r"));
        exchange.receive(patience.answer());
        String came = exchange.drain(patience.quiet());
        echoes = came.startsWith("AT\r");
        return came.contains("OK");
    }

    /** Whether a plain AT is answered OK and nothing else; an echo is switched off on the way. */
    boolean clean(Exchange exchange) {
        String answer = probe(exchange);
        if (answer.startsWith("AT")) {
            say(exchange, "ATE0");
            answer = probe(exchange);
        }
        return answer.startsWith("\r") && !exchange.hasUnread();
    }

    /** What a plain AT is answered, with the echo if there is one; empty when it is anything but OK. */
    private String probe(Exchange exchange) {
        exchange.probe();
        Exchange.Wait wait = exchange.await(CLEAN, patience.answer());
        if (wait.outcome() == Exchange.Outcome.MATCH) {
            return wait.text();
        }
        // An answer that is complete in another form needs no waiting for its end.
        if (wait.text().isEmpty() || exchange.await(ALIVE, patience.quiet()).outcome() != Exchange.Outcome.MATCH) {
            exchange.drain(patience.quiet());
        }
        return "";
    }

    /** Issues a command line and takes its answer; false when nothing at all came. */
    boolean say(Exchange exchange, String command) {
        exchange.write(IdleState.bytes(command + "\r"));
        Exchange.Wait wait = exchange.await(ALIVE, silenceExpected ? patience.escape() : patience.answer());
        if (wait.outcome() != Exchange.Outcome.MATCH) {
            exchange.drain(Duration.ZERO);
        }
        return !wait.text().isEmpty();
    }
}
