package io.attest.suite;

import org.jspecify.annotations.Nullable;

/** The features cannot be read or parsed; the message says where. */
public final class SuiteBroken extends RuntimeException {

    SuiteBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
