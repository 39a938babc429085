package io.attest.manual;

/**
 * A place in the manual.
 *
 * @param chapter the chapter
 * @param heading the section's heading as printed, misprints corrected
 */
public record Section(Chapter chapter, String heading) {

    /** For messages: {@code chapter 5, #TCPPORT Set TCP Port for Remote Peer}. */
    @Override
    public String toString() {
        return "chapter " + chapter.number() + ", " + heading;
    }
}
