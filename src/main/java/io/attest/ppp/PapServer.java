package io.attest.ppp;

import io.attest.ppp.PppConfig.Timing;
import io.attest.ppp.packet.Packet;
import java.security.MessageDigest;
import java.util.Optional;

/** The end that decides by PAP. A request that comes again, as when the answer was lost, gets its answer again. */
final class PapServer implements Authentication {

    private final PppAccess access;
    private final Outcome outcome;
    private final Repeating waiting;
    private Optional<Integer> answer = Optional.empty();

    PapServer(PppAccess access, Outcome outcome, Timing timing, PppTimers timers) {
        this.access = access;
        this.outcome = outcome;
        waiting = new Repeating(timers, timing, () -> {}, outcome::silent);
    }

    @Override
    public PppAuth by() {
        return PppAuth.PAP;
    }

    @Override
    public void begin() {
        waiting.begin();
    }

    @Override
    public void receive(Packet packet) {
        if (packet.code() != PapClient.REQUEST) {
            return;
        }
        Fields fields = new Fields(packet.data());
        Optional<byte[]> username = fields.next();
        Optional<byte[]> password = fields.next();
        if (username.isPresent() && password.isPresent()) {
            decide(packet.identifier(), Fields.text(username.get()), password.get());
        }
    }

    private void decide(int identifier, String username, byte[] password) {
        boolean first = answer.isEmpty();
        if (first) {
            boolean right = access.secretOf(username)
                    .map(secret -> MessageDigest.isEqual(Fields.octets(secret), password))
                    .orElse(false);
            answer = Optional.of(right ? PapClient.ACK : PapClient.NAK);
        }
        // The one octet of data is the length of a message to the user, which is empty.
        outcome.send(new Packet(answer.get(), identifier, new byte[1]));
        if (first) {
            stop();
            if (answer.get() == PapClient.ACK) {
                outcome.satisfied(username);
            } else {
                outcome.refused();
            }
        }
    }

    @Override
    public void stop() {
        waiting.stop();
    }
}
