package io.attest.modem.socket;

import io.attest.modem.online.Failure;

/** A server has said no, or what is needed is not there: the errand ends with that failure. */
public final class Refused extends Exception {

    private final transient Failure failure;

    public Refused(Failure failure) {
        super(failure.name());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
