package io.attest.cli;

import io.attest.ppp.PppAddresses;
import io.attest.ppp.PppAuth;
import io.attest.ppp.PppConfig;
import io.attest.ppp.PppEnd;
import io.attest.ppp.PppEvents;
import io.attest.ppp.PppLink;
import io.attest.ppp.PppTimers;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** A PPP link that comes up by LCP, PAP and IPCP, with both ends in process and no time in between. */
final class PppNegotiation {

    private static final PppConfig CLIENT = PppConfig.client("login", "secret").random(new SplittableRandom(1));

    private static final PppConfig SERVER = PppConfig.server("213.30.30.1", "213.30.30.30")
            .requiring(PppAuth.PAP, username -> Optional.of("secret"))
            .random(new SplittableRandom(2))
            .passively();

    /** Nothing is lost on this line, so no timer ever has to fire. */
    private static final PppTimers NO_TIME = (delay, action) -> () -> {};

    private PppNegotiation() {}

    /** Brings a link up at both ends. */
    static void once() {
        Way toServer = new Way();
        Way toClient = new Way();
        PppLink client = new PppLink(CLIENT, NO_TIME, toServer);
        PppLink server = new PppLink(SERVER, NO_TIME, toClient);
        toServer.peer = server::receive;
        toClient.peer = client::receive;
        server.up();
        client.up();
        if (!client.isUp() || !server.isUp()) {
            throw new IllegalStateException("a link between two of our own ends did not come up");
        }
    }

    /** One direction of the line. */
    private static final class Way implements PppEvents {

        private Consumer<byte[]> peer = octets -> {};

        @Override
        public void octets(byte[] toPeer) {
            peer.accept(toPeer);
        }

        @Override
        public void up(PppAddresses addresses) {}

        @Override
        public void datagram(byte[] packet) {}

        @Override
        public void down(PppEnd reason) {}
    }
}
