package io.attest.report.allure;

import io.attest.verdict.RunHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Who is who for Allure, derived and never drawn by lot: a case is the same in every run, its history that of one maker
 * and model, and an attempt itself whenever the results are derived.
 */
final class Identity {

    /** How many of the modem's own words name its maker and model; what follows is its firmware. */
    static final int MODEL = 2;

    private final RunHeader header;

    Identity(RunHeader header) {
        this.header = header;
    }

    static String testCase(String caseId) {
        return derived("case", caseId);
    }

    /** The results of two models, laid into one folder, must not be taken for attempts at one case. */
    String history(String caseId) {
        List<String> modem = header.modem();
        return derived("history", caseId, String.join("\n", modem.subList(0, Math.min(MODEL, modem.size()))));
    }

    String attempt(String caseId, int number) {
        return derived(
                "attempt", header.started().toString(), String.valueOf(header.seed()), caseId, String.valueOf(number));
    }

    static String derived(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\0", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
