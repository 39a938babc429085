package io.attest.ppp;

import io.attest.ppp.automaton.State;
import io.attest.ppp.frame.FrameFormat;
import io.attest.ppp.frame.FrameReader;
import io.attest.ppp.packet.Packet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The phases of a link (RFC 1661, 3): LCP, then authentication, then IPCP and datagrams, then the end with its reason. */
final class Session implements Lcp.Owner, Ipcp.Owner, Authentications.Owner {

    private final PppConfig config;
    private final PppTimers timers;
    private final PppEvents events;
    private final FrameReader reader = new FrameReader(this::frame);
    private final Lcp lcp;
    private final Authentications authentications;
    private Agreement agreement = Agreement.NONE;
    private @Nullable Ipcp ipcp;
    private @Nullable PppEnd reason;

    Session(PppConfig config, PppTimers timers, PppEvents events) {
        this.config = config;
        this.timers = timers;
        this.events = events;
        lcp = new Lcp(config, timers, this);
        authentications = new Authentications(config.timing, timers, this);
    }

    void up() {
        if (config.passive) {
            lcp.negotiation().listen();
        } else {
            lcp.negotiation().open();
        }
    }

    void receive(byte[] octets) {
        reader.receive(octets);
    }

    void send(byte[] datagram) {
        if (isUp() && datagram.length > 0 && datagram.length <= agreement.peerMru()) {
            send(Protocol.IP, datagram);
        }
    }

    PppPhase phase() {
        if (reason != null) {
            return PppPhase.TERMINATE;
        }
        if (!lcp.negotiation().isOpen()) {
            return PppPhase.ESTABLISH;
        }
        return authentications.arePending() ? PppPhase.AUTHENTICATE : PppPhase.NETWORK;
    }

    boolean isUp() {
        return ipcp != null && ipcp.negotiation().isOpen();
    }

    private void frame(int protocol, byte[] information) {
        switch (protocol) {
            case Protocol.LCP -> Packet.of(information).ifPresent(lcp.negotiation()::receive);
            case Protocol.PAP ->
                Packet.of(information).ifPresent(packet -> authentications.receive(PppAuth.PAP, packet));
            case Protocol.CHAP ->
                Packet.of(information).ifPresent(packet -> authentications.receive(PppAuth.CHAP, packet));
            case Protocol.IPCP -> {
                if (ipcp != null) {
                    Packet.of(information).ifPresent(ipcp.negotiation()::receive);
                }
            }
            case Protocol.IP -> {
                if (isUp()) {
                    events.datagram(information);
                }
            }
            default -> {
                if (phase() == PppPhase.NETWORK) {
                    lcp.reject(protocol, information);
                }
            }
        }
    }

    /** LCP is sent as if nothing had been agreed (RFC 1661, 5): a peer that starts anew must understand it. */
    @Override
    public void send(int protocol, byte[] information) {
        FrameFormat format = protocol == Protocol.LCP ? FrameFormat.DEFAULT : agreement.format();
        events.octets(format.frame(protocol, information));
    }

    @Override
    public void established(Agreement terms) {
        agreement = terms;
        reader.expecting(terms.accm());
        authentications.begin(terms, config, lcp.role());
    }

    @Override
    public void left() {
        agreement = Agreement.NONE;
        reader.expecting(Agreement.NONE.accm());
        authentications.stop();
        if (ipcp != null) {
            ipcp.negotiation().down();
        }
    }

    @Override
    public void authenticated(PppAuth by, String username) {
        events.authenticated(by.name().toLowerCase(Locale.ROOT), username);
    }

    @Override
    public void allAuthenticated() {
        ipcp = new Ipcp(lcp.role().addresses, config.timing, timers, this);
        ipcp.negotiation().open();
    }

    @Override
    public void open(PppAddresses addresses) {
        events.up(addresses);
    }

    @Override
    public void rejected(int protocol) {
        switch (protocol) {
            case Protocol.LCP -> lcp.negotiation().rejectedByPeer();
            case Protocol.IPCP, Protocol.IP, Protocol.PAP, Protocol.CHAP -> end(PppEnd.OPTIONS);
            default -> {}
        }
    }

    /** A peer that terminates LCP while an address is in dispute does so for that. */
    @Override
    public void ending(PppEnd why) {
        if (reason == null) {
            boolean addressDisputed = ipcp != null && ipcp.negotiation().disputed();
            reason = why == PppEnd.TERMINATED && addressDisputed ? PppEnd.OPTIONS : why;
        }
    }

    @Override
    public void end(PppEnd why) {
        if (reason == null) {
            reason = why;
            lcp.negotiation().close();
            if (lcp.negotiation().state() == State.CLOSED) {
                // A passive end that has heard nothing has nobody to terminate.
                finished();
            }
        }
    }

    @Override
    public void looped() {
        reason = PppEnd.LOOPED;
        finished();
    }

    @Override
    public void finished() {
        events.down(reason == null ? PppEnd.TIMEOUT : reason);
    }
}
