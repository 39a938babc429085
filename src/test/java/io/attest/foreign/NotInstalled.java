package io.attest.foreign;

/** Servers that others wrote are not on this machine; the message says what to do. */
public final class NotInstalled extends Exception {

    NotInstalled(String message) {
        super(message);
    }
}
