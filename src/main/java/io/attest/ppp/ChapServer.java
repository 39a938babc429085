package io.attest.ppp;

import io.attest.ppp.PppConfig.Timing;
import io.attest.ppp.packet.Packet;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The end that decides by CHAP with MD5. A challenge that is sent again is the same, identifier and value, so that a late response
 * counts; a response that comes again gets its answer again.
 */
final class ChapServer implements Authentication {

    private static final int CHALLENGE_LENGTH = 16;

    private final PppAccess access;
    private final Outcome outcome;
    private final Repeating challenging;
    private final Packet challenge;
    private final byte[] value = new byte[CHALLENGE_LENGTH];
    private Optional<Integer> answer = Optional.empty();

    ChapServer(PppConfig config, PppAccess access, Outcome outcome, Timing timing, PppTimers timers) {
        this.access = access;
        this.outcome = outcome;
        RandomGenerator random = config.random;
        random.nextBytes(value);
        challenge = new Packet(
                ChapClient.CHALLENGE, random.nextInt(256), Fields.withRest(value, Fields.octets(config.name)));
        challenging = new Repeating(timers, timing, () -> outcome.send(challenge), outcome::silent);
    }

    @Override
    public PppAuth by() {
        return PppAuth.CHAP;
    }

    @Override
    public void begin() {
        challenging.begin();
    }

    @Override
    public void receive(Packet packet) {
        if (packet.code() != ChapClient.RESPONSE || packet.identifier() != challenge.identifier()) {
            return;
        }
        Fields fields = new Fields(packet.data());
        fields.next().ifPresent(response -> decide(response, Fields.text(fields.rest())));
    }

    private void decide(byte[] response, String username) {
        boolean first = answer.isEmpty();
        if (first) {
            boolean right = access.secretOf(username)
                    .map(secret -> ChapClient.digest(challenge.identifier(), secret, value))
                    .map(expected -> MessageDigest.isEqual(expected, response))
                    .orElse(false);
            answer = Optional.of(right ? ChapClient.SUCCESS : ChapClient.FAILURE);
        }
        outcome.send(new Packet(answer.get(), challenge.identifier(), new byte[0]));
        if (first) {
            stop();
            if (answer.get() == ChapClient.SUCCESS) {
                outcome.satisfied(username);
            } else {
                outcome.refused();
            }
        }
    }

    @Override
    public void stop() {
        challenging.stop();
    }
}
