package io.attest.verdict;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose doing a verdict other than pass is. */
public enum Attribution {
    IUT("iut"),
    TEST_SYSTEM("test system"),
    INTERNET_SIDE("internet side"),
    NETWORK_SIDE("network side"),
    BENCH("bench"),
    CONFIGURATION("configuration"),
    MANUAL("manual ambiguity");

    private final String word;

    Attribution(String word) {
        this.word = word;
    }

    /** The word used in every report. */
    @JsonValue
    public String word() {
        return word;
    }
}
