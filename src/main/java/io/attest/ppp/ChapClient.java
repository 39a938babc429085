package io.attest.ppp;

import io.attest.ppp.PppConfig.Credentials;
import io.attest.ppp.PppConfig.Timing;
import io.attest.ppp.packet.Packet;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The end that proves itself by CHAP with MD5 (RFC 1994): it answers every challenge, also later, and repeats its last response
 * until it hears what became of it.
 */
final class ChapClient implements Authentication {

    static final int CHALLENGE = 1;
    static final int RESPONSE = 2;
    static final int SUCCESS = 3;
    static final int FAILURE = 4;

    private final Credentials credentials;
    private final Outcome outcome;
    private final Repeating waiting;
    private Optional<Packet> response = Optional.empty();
    private boolean satisfied;

    ChapClient(Credentials credentials, Outcome outcome, Timing timing, PppTimers timers) {
        this.credentials = credentials;
        this.outcome = outcome;
        waiting = new Repeating(timers, timing, () -> response.ifPresent(outcome::send), outcome::silent);
    }

    /** The value of a response. */
    static byte[] digest(int identifier, String secret, byte[] challenge) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update((byte) identifier);
            md5.update(Fields.octets(secret));
            return md5.digest(challenge);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has MD5", impossible);
        }
    }

    @Override
    public PppAuth by() {
        return PppAuth.CHAP;
    }

    @Override
    public void begin() {
        waiting.begin();
    }

    @Override
    public void receive(Packet packet) {
        switch (packet.code()) {
            case CHALLENGE ->
                new Fields(packet.data())
                        .next()
                        .filter(value -> value.length > 0)
                        .ifPresent(value -> respond(packet.identifier(), value));
            case SUCCESS, FAILURE -> {
                if (response.filter(sent -> sent.identifier() == packet.identifier())
                        .isPresent()) {
                    answered(packet.code() == SUCCESS);
                }
            }
            default -> {}
        }
    }

    private void respond(int identifier, byte[] challenge) {
        Packet made = new Packet(
                RESPONSE,
                identifier,
                Fields.withRest(
                        digest(identifier, credentials.password(), challenge), Fields.octets(credentials.username())));
        response = Optional.of(made);
        outcome.send(made);
    }

    private void answered(boolean success) {
        response = Optional.empty();
        stop();
        if (!success) {
            outcome.refused();
        } else if (!satisfied) {
            satisfied = true;
            outcome.satisfied(credentials.username());
        }
    }

    @Override
    public void stop() {
        waiting.stop();
    }
}
