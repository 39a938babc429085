package io.attest.steps;

import io.attest.line.Brackets;
import io.cucumber.java.ParameterType;
import java.nio.charset.StandardCharsets;

/** Text between back-ticks, in bracket notation. */
public final class Notation {

    /** Characters 0 to 255, one for each byte. */
    @ParameterType(value = "`([^`]*)`", name = "bytes")
    public String bytes(String notation) {
        return latin1(notation);
    }

    static String latin1(String notation) {
        return new String(Brackets.bytes(notation), StandardCharsets.ISO_8859_1);
    }
}
