package io.attest.bench;

/** The servers of the Internet side cannot be started; the message is the reason. */
public final class InternetSick extends RuntimeException {

    InternetSick(String reason, Throwable cause) {
        super(reason, cause);
    }
}
