package io.attest.report;

import io.attest.verdict.Statement;

/** What an ICS claims, in a few words. */
final class Claims {

    private Claims() {}

    static String text(Statement stated) {
        return stated.unclaimed().isEmpty()
                ? "everything claimed"
                : "not claimed: " + Visible.line(String.join(", ", stated.unclaimed()));
    }
}
