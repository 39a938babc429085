package io.attest.actuator;

/** This bench does not offer the verb: cases that need it are not run, with this reason. */
public final class NotOffered extends RuntimeException {

    public NotOffered(String message) {
        super(message);
    }
}
