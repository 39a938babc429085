package io.attest.seal;

/** A seal that cannot be made, or that does not hold where it must; the message names the way out. */
public final class SealFault extends RuntimeException {

    SealFault(String message) {
        super(message);
    }

    SealFault(String message, Throwable cause) {
        super(message, cause);
    }
}
