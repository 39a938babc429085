package io.attest.modem.mail;

/**
 * Where a mail server is and who the modem is there.
 *
 * @param host name or dotted address
 * @param username may be empty
 * @param password may be empty
 */
public record Account(String host, int port, String username, String password) {

    /** Whether there is something to log in with: both are needed. */
    boolean complete() {
        return !username.isEmpty() && !password.isEmpty();
    }
}
