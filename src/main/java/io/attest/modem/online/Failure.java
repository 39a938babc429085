package io.attest.modem.online;

import io.attest.modem.answer.Outcome;

/** What can go wrong on the way to the Internet, on it, and with the servers there, with the code that chapter 9 has for it. */
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
    NO_RESOURCE(36_872),
    BAD_CONFIGURATION(36_929),
    PPP_CLIENT(37_120),
    PPP_SERVER(37_121),
    SERVICE_RUNNING(37_122),
    PARAMETER_IN_USE(37_123),
    CONTEXT_CANCELLED(37_952),
    NO_RESPONSE(37_964),
    CLOSED_BY_PEER(37_966),
    OPENING_REFUSED(38_016),
    SENDING(38_017),
    CLOSING(38_018),
    DIRECTORY(38_022),
    DELETING(38_023),
    FILE(38_024),
    RETRIEVING(38_025),
    HEADER(38_026),
    NAME_NOT_RESOLVED(38_027),
    SENDER(38_028),
    RECIPIENT(38_029),
    COPY(38_030),
    BODY(38_031),
    USER_NAME(38_080),
    PASSWORD(38_081),
    PPP_CLIENT_SILENT(38_980),
    PPP_SERVER_SILENT(38_981),
    OPENING_FLOW(49_153),
    CLOSING_FLOW(49_154),
    OPENING_FAILED(49_155),
    APN_CREDENTIALS(49_156),
    NO_IPCP_INFORMATION(49_157),
    NO_FLOW_CONFIRMATION(49_158);

    private final int code;

    Failure(int code) {
        this.code = code;
    }

    Outcome outcome() {
        return new Outcome.Refused(code);
    }
}
