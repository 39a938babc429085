package io.attest.steps;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text between back-ticks, in bracket notation; some of it may have to be generated. What it says of the lab and of the
 * networks is said as the bench of the case has it.
 */
public final class Notation {

    private static final Pattern ANGLES = Pattern.compile("<[^>]*>");

    private final RunningCase running;

    public Notation(RunningCase running) {
        this.running = running;
    }

    /** Characters 0 to 255, one for each byte. */
    @ParameterType(value = "`([^`]*)`", name = "bytes")
    public String bytes(String notation) {
        return told(notation);
    }

    /** The same where the text may hold placeholders; what is generated holds none. */
    @ParameterType(value = "`([^`]*)`", name = "expected")
    public String expected(String notation) {
        return expected(notation, running::translate);
    }

    static String expected(String notation, UnaryOperator<String> plain) {
        return GeneratedContent.in(notation, content -> content.replace("{", "{{"), plain);
    }

    /** An address or a login in quotation marks. */
    @ParameterType(value = "\"([^\"]*)\"", name = "told")
    public String inQuotes(String text) {
        return running.translate(text);
    }

    /** A stage of a dialogue; the address that it may end with is the only thing in it that a bench has its own of. */
    @ParameterType(value = "\"([^\"]*)\"", name = "stage")
    public String stage(String text) {
        return ANGLES.matcher(text).replaceAll(address -> Matcher.quoteReplacement(running.translate(address.group())));
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

    /** The bytes of a notation, as the bench has them. */
    String told(String notation) {
        return GeneratedContent.in(notation, UnaryOperator.identity(), running::translate);
    }

    /** The same of a table's cell, which may carry back-ticks as in sentences. Cucumber has null for an empty cell. */
    String toldCell(@Nullable String cell) {
        return told(unquoted(cell));
    }

    /** The bytes of a table's cell, as they stand: what tells what is meant, not what it is. */
    static String cell(@Nullable String cell) {
        return latin1(unquoted(cell));
    }

    private static String unquoted(@Nullable String cell) {
        String text = cell == null ? "" : cell;
        boolean quoted = text.length() > 1 && text.startsWith("`") && text.endsWith("`");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    static String latin1(String notation) {
        return GeneratedContent.in(notation, UnaryOperator.identity(), UnaryOperator.identity());
    }
}
