package io.attest.stranger;

/** The error codes of chapter 9 that this modem has an occasion for. */
final class Codes {

    static final int UNKNOWN_COMMAND = 34817;
    static final int SYNTAX = 34819;
    static final int WRITE_FAILED = 34824;
    static final int TOO_LONG = 34881;
    static final int BAD_VALUE = 34882;
    static final int ALREADY_RUNNING = 35840;
    static final int SESSION_LOST = 35841;
    static final int INACTIVE = 35862;
    static final int NOT_ATTACHED = 35865;
    static final int ACTIVATION_FAILED = 35866;
    static final int NO_LINK = 35867;
    static final int ACTIVATION_ABORTED = 35868;
    static final int NO_DATA_CALL = 35869;
    static final int NO_IDENTITY = 35870;
    static final int NO_RESOURCE = 36872;
    static final int BAD_CONFIGURATION = 36929;
    static final int PPP_CLIENT_FAILED = 37120;
    static final int PPP_SERVER_FAILED = 37121;
    static final int OTHER_SERVICE = 37122;
    static final int SERVICE_RUNNING = 37123;
    static final int CONNECTION_RESET = 37952;
    static final int CLOSED_BY_PEER = 37966;
    static final int NO_REPLY = 37964;
    static final int OPEN_FAILED = 38016;
    static final int NOT_RESOLVED = 38027;
    static final int PPP_CLIENT_TIMEOUT = 38980;
    static final int PPP_SERVER_TIMEOUT = 38981;
    static final int GPRS_FAILED = 49155;
    static final int GPRS_LOGIN_FAILED = 49156;

    private Codes() {}
}
