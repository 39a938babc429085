package io.attest.ppp;

import java.util.Optional;

/** Who may use a server. Independent of the protocol: PAP compares the secret, CHAP hashes it. */
@FunctionalInterface
public interface PppAccess {

    /** The secret of a user; empty for one who is unknown. */
    Optional<String> secretOf(String username);
}
