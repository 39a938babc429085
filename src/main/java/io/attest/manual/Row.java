package io.attest.manual;

import java.util.List;

/**
 * One row of a table.
 *
 * @param id for instance {@code T-2-05.r03}
 * @param table the table's id
 * @param stimulus what the host does; may be empty
 * @param expected what the modem answers, as printed, lines separated by <code> | </code>; a description stands in
 *     parentheses; may be empty
 * @param meaning what the row says beside it
 * @param testable {@code emulator+hil}, {@code emulator-only}, {@code hil-only} or {@code not-testable}
 * @param why why it is not testable, or what testing it takes
 * @param errata the errata that it meets
 */
public record Row(
        String id,
        String table,
        String stimulus,
        String expected,
        String meaning,
        String testable,
        String why,
        List<String> errata)
        implements Entry {

    @Override
    public boolean isTestable() {
        return !testable.equals("not-testable");
    }

    @Override
    public String says() {
        String exchange = stimulus.isEmpty() || expected.isEmpty() ? stimulus + expected : stimulus + " -> " + expected;
        return exchange.isEmpty() || meaning.isEmpty() ? exchange + meaning : exchange + ": " + meaning;
    }
}
