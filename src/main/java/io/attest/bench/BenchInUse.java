package io.attest.bench;

/** Another process talks to the modem of a bench. The message says which, since when and for what. */
public final class BenchInUse extends RuntimeException {

    BenchInUse(String message) {
        super(message);
    }
}
