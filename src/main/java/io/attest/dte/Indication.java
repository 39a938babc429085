package io.attest.dte;

/**
 * What the modem may indicate, and how often.
 *
 * @param text without its framing; may hold placeholders
 */
public record Indication(String text, int least, int most) {

    /** As {@code RING 2 to 3 times}. */
    String shown() {
        return text + " " + (least == most ? "" : least + " to ") + most + (most == 1 ? " time" : " times");
    }
}
