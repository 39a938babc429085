package io.attest.manual;

import java.util.List;

/**
 * One testable sentence of the prose.
 *
 * @param id for instance {@code R-2-014}
 * @param section the heading of its section
 * @param statement what is required
 * @param related the parameters and commands it speaks of
 * @param observed how it shows
 * @param timing the time it names, with its unit; may be empty
 * @param testable {@code both}, {@code emulator}, {@code hil} or {@code none}
 * @param why why it is not testable; empty otherwise
 * @param errata the errata that it meets
 */
public record Requirement(
        String id,
        String section,
        String statement,
        List<String> related,
        String observed,
        String timing,
        String testable,
        String why,
        List<String> errata)
        implements Entry {

    @Override
    public boolean isTestable() {
        return !testable.equals("none");
    }

    @Override
    public String says() {
        return statement;
    }
}
