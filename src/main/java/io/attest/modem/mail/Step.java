package io.attest.modem.mail;

import io.attest.modem.online.Failure;

/** The steps of the two dialogues at which a server may refuse, with the code of chapter 9 for it. */
public enum Step {
    OPENING(Failure.OPENING_REFUSED),
    USER_NAME(Failure.USER_NAME),
    PASSWORD(Failure.PASSWORD),
    SENDER(Failure.SENDER),
    RECIPIENT(Failure.RECIPIENT),
    COPY(Failure.COPY),
    BODY(Failure.BODY),
    /** While octets of the body are on their way. */
    TEXT(Failure.SENDING),
    FINAL_DOT(Failure.BODY),
    COUNTING(Failure.RETRIEVING),
    HEADER(Failure.HEADER),
    RETRIEVING(Failure.RETRIEVING),
    DELETING(Failure.DELETING),
    /** QUIT to an SMTP server, which has the mail by then. */
    CLOSING(Failure.CLOSING),
    /** QUIT to a POP3 server, which deletes then what it was told to. */
    COMMITTING(Failure.CLOSING);

    private final Failure refused;

    Step(Failure refused) {
        this.refused = refused;
    }

    Failure refused() {
        return refused;
    }
}
