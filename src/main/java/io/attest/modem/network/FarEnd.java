package io.attest.modem.network;

import io.attest.modem.core.Timers;
import io.attest.ppp.PppAccess;
import io.attest.ppp.PppAddresses;
import io.attest.ppp.PppAuth;
import io.attest.ppp.PppConfig;
import io.attest.ppp.PppEnd;
import io.attest.ppp.PppEvents;
import io.attest.ppp.PppLink;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * The other modem of a data call and the PPP end behind it, an ISP or a caller: over the octets of the call, at its
 * speed. It waits for the modem to begin, and is the server unless the modem asks for authentication.
 */
final class FarEnd implements PppEvents {

    private static final String NO_ADDRESS = "0.0.0.0";

    /** No modem gives this one. */
    private static final String UNWANTED = "198.51.100.77";

    private final Network network;
    private final PppPeer peer;
    private final Wire toModem;
    private final Wire fromModem;
    private final PppLink link;
    private boolean authenticated;

    /** Whether the modem was asked who it is. */
    private boolean serves;

    /** @param speed as it stands after CONNECT */
    FarEnd(Network network, Timers timers, String speed, Consumer<byte[]> modem) {
        this.network = network;
        peer = network.pppPeer();
        long bitsPerSecond = Long.parseLong(speed.split("/")[0]);
        link = new PppLink(
                PppConfig.answering(client(), server()).random(new SplittableRandom(1)), timers::cancellable, this);
        toModem = new Wire(timers, bitsPerSecond, modem);
        fromModem = new Wire(timers, bitsPerSecond, link::receive);
        if (peer.behaviour() != PppPeer.Behaviour.SILENT) {
            link.up();
        }
    }

    private PppConfig client() {
        boolean wrong = peer.behaviour() == PppPeer.Behaviour.REFUSE_AUTH;
        String password = wrong ? peer.password() + "?" : peer.password();
        PppConfig config = PppConfig.client("", "").presenting(peer.username().orElse(""), password, consents());
        return peer.behaviour() == PppPeer.Behaviour.REFUSE_ADDRESS ? config.insistingOn(UNWANTED) : config;
    }

    private PppConfig server() {
        boolean refuses = peer.behaviour() == PppPeer.Behaviour.REFUSE_ADDRESS;
        return PppConfig.server(peer.peerAddress(), refuses ? NO_ADDRESS : peer.address())
                .requiring(auth(), access());
    }

    /** A caller that is said to use none consents to whatever the modem asks for. */
    private PppAuth[] consents() {
        return peer.auth().equals("none") ? new PppAuth[0] : new PppAuth[] {auth()};
    }

    private PppAuth auth() {
        return PppAuth.valueOf(peer.auth().toUpperCase(Locale.ROOT));
    }

    private PppAccess access() {
        return username -> {
            serves = true;
            return peer.username()
                    .filter(known -> peer.behaviour() != PppPeer.Behaviour.REFUSE_AUTH && known.equals(username))
                    .map(known -> peer.password());
        };
    }

    /** Octets of the modem. */
    void receive(byte[] octets) {
        fromModem.send(octets);
    }

    /** The call is over. */
    void gone() {
        link.lost();
        toModem.cut();
        fromModem.cut();
    }

    @Override
    public void octets(byte[] toPeer) {
        toModem.send(toPeer);
    }

    @Override
    public void authenticated(String protocol, String username) {
        authenticated = true;
        network.seen().ppp(serves ? "client" : "server", protocol, username);
    }

    @Override
    public void up(PppAddresses addresses) {
        if (!authenticated) {
            network.seen().ppp("client", "none", "");
        }
    }

    @Override
    public void datagram(byte[] packet) {
        network.internet().receive(packet, link::send);
    }

    /** The caller's modem hangs up when the modem does. */
    @Override
    public void down(PppEnd reason) {}
}
