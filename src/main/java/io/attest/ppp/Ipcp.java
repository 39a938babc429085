package io.attest.ppp;

import io.attest.ppp.PppConfig.Addresses;
import io.attest.ppp.PppConfig.Timing;
import io.attest.ppp.packet.Packet;

/** The IP Control Protocol (RFC 1332): addresses. */
final class Ipcp implements Layer {

    /** The link under it. */
    interface Owner {

        void send(int protocol, byte[] information);

        void open(PppAddresses addresses);

        /** There will be no IP; the first reason counts. */
        void end(PppEnd reason);
    }

    private final Owner owner;
    private final Negotiation negotiation;

    Ipcp(Addresses addresses, Timing timing, PppTimers timers, Owner owner) {
        this.owner = owner;
        negotiation = new Negotiation(new IpcpTerms(addresses), this, timing, timers);
    }

    Negotiation negotiation() {
        return negotiation;
    }

    @Override
    public void send(Packet packet) {
        owner.send(Protocol.IPCP, packet.octets());
    }

    /** A peer that lets this end be without an address gives it no IP. */
    @Override
    public void up() {
        int own = IpcpTerms.addressIn(negotiation.ours());
        int peer = IpcpTerms.addressIn(negotiation.theirs());
        if (own == 0) {
            owner.end(PppEnd.OPTIONS);
        } else {
            owner.open(new PppAddresses(Ipv4.text(own), Ipv4.text(peer)));
        }
    }

    @Override
    public void down() {}

    @Override
    public void ending(PppEnd reason) {
        owner.end(reason);
    }

    @Override
    public void finished() {
        owner.end(PppEnd.TIMEOUT);
    }

    @Override
    public boolean knows(int code) {
        return false;
    }

    @Override
    public void extra(Packet packet) {}

    @Override
    public void unknown(int code) {}
}
