package io.attest.modem.ftp;

import io.attest.modem.online.Failure;

/** The steps of a transfer at which a server may refuse, with the code of chapter 9 for it. */
public enum Step {
    OPENING(Failure.OPENING_REFUSED),
    USER_NAME(Failure.USER_NAME),
    PASSWORD(Failure.PASSWORD),
    TYPE(Failure.OPENING_REFUSED),
    DIRECTORY(Failure.DIRECTORY),
    /** PORT or PASV, and a data connection that the modem opens. */
    DATA_CONNECTION(Failure.OPENING_REFUSED),
    /** From RETR to the answer that tells how it went. */
    RETRIEVING(Failure.FILE),
    /** From STOR to the answer that tells how it went. */
    STORING(Failure.SENDING),
    CLOSING(Failure.CLOSING);

    private final Failure refused;

    Step(Failure refused) {
        this.refused = refused;
    }

    Failure refused() {
        return refused;
    }
}
