package io.attest.ppp;

import io.attest.ppp.packet.Code;
import io.attest.ppp.packet.Packet;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The Link Control Protocol (RFC 1661, 5): its own packets, and what an agreement means for the link. */
final class Lcp implements Layer {

    /** The link that LCP makes. */
    interface Owner {

        void send(int protocol, byte[] information);

        /** LCP is open, and on what terms. */
        void established(Agreement agreement);

        /** LCP is open no longer; it may become so again. */
        void left();

        void ending(PppEnd reason);

        void end(PppEnd reason);

        /** Nothing more will come of it. */
        void finished();

        /** The peer does not know a protocol. */
        void rejected(int protocol);

        void looped();
    }

    private static final int MAGIC = 4;

    private final Owner owner;
    private final LcpTerms terms;
    private final Negotiation negotiation;
    private final Echo echo;
    private Agreement agreement = Agreement.NONE;

    Lcp(PppConfig config, PppTimers timers, Owner owner) {
        this.owner = owner;
        terms = new LcpTerms(config, owner::looped);
        negotiation = new Negotiation(terms, this, config.timing, timers);
        echo = new Echo(config.timing, timers, this::askForEcho, () -> owner.end(PppEnd.SILENT));
    }

    Negotiation negotiation() {
        return negotiation;
    }

    /** The configuration of the role that this end has. */
    PppConfig role() {
        return terms.role();
    }

    /** RFC 1661, 5.7: a protocol that is not spoken is told to the peer, with as much of the packet as it can receive. */
    void reject(int protocol, byte[] information) {
        int copied = Math.min(information.length, agreement.peerMru() - 6);
        byte[] data = ByteBuffer.allocate(2 + copied)
                .putShort((short) protocol)
                .put(information, 0, copied)
                .array();
        send(new Packet(Code.PROTOCOL_REJECT, negotiation.nextIdentifier(), data));
    }

    private void askForEcho() {
        send(new Packet(Code.ECHO_REQUEST, negotiation.nextIdentifier(), withOwnMagic(new byte[MAGIC])));
    }

    private byte[] withOwnMagic(byte[] data) {
        return ByteBuffer.wrap(data.clone()).putInt(agreement.magic()).array();
    }

    @Override
    public void send(Packet packet) {
        owner.send(Protocol.LCP, packet.octets());
    }

    @Override
    public void up() {
        agreement = Agreement.of(negotiation.ours(), negotiation.theirs());
        echo.begin();
        owner.established(agreement);
    }

    @Override
    public void down() {
        agreement = Agreement.NONE;
        echo.stop();
        owner.left();
    }

    @Override
    public void ending(PppEnd reason) {
        owner.ending(reason);
    }

    @Override
    public void finished() {
        owner.finished();
    }

    @Override
    public boolean knows(int code) {
        return code >= Code.PROTOCOL_REJECT && code <= Code.DISCARD_REQUEST;
    }

    @Override
    public void extra(Packet packet) {
        byte[] data = packet.data();
        if (packet.code() == Code.PROTOCOL_REJECT) {
            if (data.length >= 2) {
                owner.rejected(ByteBuffer.wrap(data).getShort() & 0xffff);
            }
        } else if (data.length >= MAGIC) {
            echo(packet, ByteBuffer.wrap(data).getInt());
        }
    }

    private void echo(Packet packet, int magic) {
        if (packet.code() == Code.ECHO_REPLY) {
            echo.answered();
        } else if (packet.code() == Code.ECHO_REQUEST && magic != 0 && magic == agreement.magic()) {
            owner.looped();
        } else if (packet.code() == Code.ECHO_REQUEST) {
            int length = Math.min(packet.data().length, agreement.peerMru() - MAGIC);
            byte[] data = Arrays.copyOf(packet.data(), length);
            send(new Packet(Code.ECHO_REPLY, packet.identifier(), withOwnMagic(data)));
        }
    }

    /** A peer that does not know echoes shows by it that it is there. */
    @Override
    public void unknown(int code) {
        echo.answered();
    }
}
