package io.attest.modem;

/** The modem has no such actuator; what the http kind answers with 501 and the command kind with 69. */
public final class NotOffered extends RuntimeException {

    public NotOffered(String verb) {
        super("the reference modem does not offer " + verb);
    }
}
