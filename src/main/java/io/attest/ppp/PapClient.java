package io.attest.ppp;

import io.attest.ppp.PppConfig.Credentials;
import io.attest.ppp.PppConfig.Timing;
import io.attest.ppp.packet.Packet;

/** The end that proves itself by PAP (RFC 1334, 2): it asks until it is answered. */
final class PapClient implements Authentication {

    static final int REQUEST = 1;
    static final int ACK = 2;
    static final int NAK = 3;

    private final Credentials credentials;
    private final Outcome outcome;
    private final Repeating asking;
    private final int identifier;
    private boolean answered;

    PapClient(Credentials credentials, Outcome outcome, Timing timing, PppTimers timers, int identifier) {
        this.credentials = credentials;
        this.outcome = outcome;
        this.identifier = identifier;
        asking = new Repeating(timers, timing, this::ask, outcome::silent);
    }

    @Override
    public PppAuth by() {
        return PppAuth.PAP;
    }

    @Override
    public void begin() {
        asking.begin();
    }

    private void ask() {
        outcome.send(new Packet(
                REQUEST,
                identifier,
                Fields.of(Fields.octets(credentials.username()), Fields.octets(credentials.password()))));
    }

    @Override
    public void receive(Packet packet) {
        boolean answers = packet.code() == ACK || packet.code() == NAK;
        if (!answers || answered || packet.identifier() != identifier) {
            return;
        }
        answered = true;
        stop();
        if (packet.code() == ACK) {
            outcome.satisfied(credentials.username());
        } else {
            outcome.refused();
        }
    }

    @Override
    public void stop() {
        asking.stop();
    }
}
