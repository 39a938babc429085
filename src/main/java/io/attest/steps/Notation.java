package io.attest.steps;

import io.cucumber.java.ParameterType;
import org.jspecify.annotations.Nullable;

/** Text between back-ticks, in bracket notation; some of it may have to be generated. */
public final class Notation {

    /** Characters 0 to 255, one for each byte. */
    @ParameterType(value = "`([^`]*)`", name = "bytes")
    public String bytes(String notation) {
        return latin1(notation);
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
        return GeneratedContent.in(notation);
    }
}
