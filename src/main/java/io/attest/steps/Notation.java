package io.attest.steps;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Text between back-ticks, in bracket notation; some of it may have to be generated. */
public final class Notation {

    /** Characters 0 to 255, one for each byte. */
    @ParameterType(value = "`([^`]*)`", name = "bytes")
    public String bytes(String notation) {
        return latin1(notation);
    }

    /** The same where the text may hold placeholders; what is generated holds none. */
    @ParameterType(value = "`([^`]*)`", name = "expected")
    public String expected(String notation) {
        return GeneratedContent.in(notation, content -> content.replace("{", "{{"));
    }

    /** Who is at the other end of a TCP connection or a UDP exchange. */
    @ParameterType(value = "the peer's second socket|the peer|another peer", name = "peer")
    public String peer(String name) {
        return name;
    }

    /** A time in seconds, also a part of one. */
    @ParameterType(value = "\\d+(?:\\.\\d+)?", name = "time")
    public Duration time(String seconds) {
        return Duration.ofNanos(new BigDecimal(seconds).movePointRight(9).longValueExact());
    }

    /** Whether the data of a session is coded (DLEMODE 1, UDP) or plain. */
    @ParameterType(value = "coded|plain", name = "coding")
    public String coding(String word) {
        return word;
    }

    /** What kind of call. */
    @ParameterType(value = "data|voice", name = "bearer")
    public String bearer(String word) {
        return word;
    }

    /** The bytes of a table's cell, which may carry back-ticks as in sentences. Cucumber has null for an empty cell. */
    static String cell(@Nullable String cell) {
        String text = cell == null ? "" : cell;
        boolean quoted = text.length() > 1 && text.startsWith("`") && text.endsWith("`");
        return latin1(quoted ? text.substring(1, text.length() - 1) : text);
    }

    static String latin1(String notation) {
        return GeneratedContent.in(notation, UnaryOperator.identity());
    }
}
