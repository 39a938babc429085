package io.attest.modem.socket;

import io.attest.line.FarEnds;
import java.io.Closeable;
import java.net.SocketAddress;
import java.util.Optional;

/** One socket of an errand, counted to the octet. The counts are guarded by the errand's lock. */
interface Traffic extends Closeable {

    /** What the far ends know it by: the address of the end that opened it. */
    SocketAddress local();

    /** Octets given to the socket. */
    long sent();

    /** Octets taken from it. */
    long received();

    /** Whether the other end was seen to have ended the connection. */
    boolean ended();

    @Override
    void close();

    /**
     * Whether the server knows that the modem has closed it. A server that answers to this end on another connection
     * ceases to be silent there before it says that this one is closed, or forgets it.
     */
    default boolean noticed(FarEnds servers) {
        return servers.of(local()).map(FarEnds.View::closed).orElse(true);
    }

    /** Whether nothing is under way: the server has taken all, has no more to say, and all it said is here. */
    default boolean settled(FarEnds servers, boolean waitsForIt) {
        Optional<FarEnds.View> view = servers.of(local());
        if (view.isEmpty()) {
            return !waitsForIt;
        }
        FarEnds.View server = view.get();
        boolean taken = !server.reads() || server.received() == sent();
        boolean level = taken && server.sent() == received();
        return server.closed() ? ended() : level && server.silent();
    }
}
