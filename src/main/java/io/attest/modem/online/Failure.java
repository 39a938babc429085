package io.attest.modem.online;

import io.attest.modem.answer.Outcome;

/** What can go wrong on the way to the Internet and on it, with the code that chapter 9 has for it. */
public enum Failure {
    ALREADY_RUNNING(35_840),
    SESSION_LOST(35_841),
    IDLE_TOO_LONG(35_862),
    NOT_ATTACHED(35_865),
    ACTIVATION_REFUSED(35_866),
    NO_LINK(35_867),
    ACTIVATION_ABORTED(35_868),
    WRONG_CALL(35_869),
    NO_CALLER_IDENTITY(35_870),
    BAD_CONFIGURATION(36_929),
    PPP_CLIENT(37_120),
    PPP_SERVER(37_121),
    SERVICE_RUNNING(37_122),
    PARAMETER_IN_USE(37_123),
    CONTEXT_CANCELLED(37_952),
    NAME_NOT_RESOLVED(38_027),
    PPP_CLIENT_SILENT(38_980),
    PPP_SERVER_SILENT(38_981),
    OPENING_FAILED(49_155),
    APN_CREDENTIALS(49_156),
    NO_IPCP_INFORMATION(49_157);

    private final int code;

    Failure(int code) {
        this.code = code;
    }

    Outcome outcome() {
        return new Outcome.Refused(code);
    }
}
