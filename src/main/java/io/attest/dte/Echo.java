package io.attest.dte;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The echo of a modem whose echo could not be switched off: it is taken before anything else. A case that has set the
 * echo itself judges it.
 */
final class Echo {

    private static final Pattern SETS_ECHO = Pattern.compile("^AT\\w*E[01]?\\w*\\r", Pattern.CASE_INSENSITIVE);

    private final Exchange exchange;
    private final IdleState idle;
    private final Duration longest;
    private String due = "";
    private boolean judged;

    /** @param longest the longest wait for it */
    Echo(Exchange exchange, IdleState idle, Duration longest) {
        this.exchange = exchange;
        this.idle = idle;
        this.longest = longest;
    }

    /**
     * The host has written this.
     *
     * @param echoed that of it which an echoing modem sends back
     */
    void dueFor(String text, String echoed) {
        if (!judged) {
            due += idle.echo(echoed);
        }
        judged |= text.equals(echoed) && SETS_ECHO.matcher(text).find();
    }

    /** Takes what is due, exactly; only control characters of a text entry may be left out. */
    void take() {
        String expected = due;
        due = "";
        if (!expected.isEmpty()) {
            // The CR that ends a command line is echoed with it; other control characters need not be.
            String echo = expected.chars()
                    .mapToObj(sign -> Pattern.quote(String.valueOf((char) sign)) + (sign < ' ' ? "?" : ""))
                    .collect(Collectors.joining());
            exchange.await(
                    Pattern.compile(expected.endsWith("\r") ? echo.substring(0, echo.length() - 1) : echo), longest);
        }
    }
}
