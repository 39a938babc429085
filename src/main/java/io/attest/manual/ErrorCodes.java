package io.attest.manual;

import java.util.stream.Collectors;

/** The error codes of chapter 9, "Error Codes". */
public final class ErrorCodes {

    private static final String PREFIX = "#CME ERROR: ";

    private ErrorCodes() {}

    /** A regular expression for any of them, the bare number. */
    public static String regex() {
        return Manual.load().rows().stream()
                .filter(row -> row.table().equals("T-9-03") || row.table().equals("T-9-04"))
                .map(row -> row.expected().substring(PREFIX.length()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
