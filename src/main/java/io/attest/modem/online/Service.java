package io.attest.modem.online;

import io.attest.modem.answer.Outcome;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Something that runs over the link: one at a time. */
public interface Service {

    void start();

    /** An IPv4 packet from the Internet. */
    default void received(byte[] packet) {}

    /**
     * An octet of the host in command state while it runs.
     *
     * @return whether the service has taken it, with the command line begun
     */
    default boolean typed(int octet) {
        return false;
    }

    /** Where a peer reaches the port on which it listens, if it does on that one. */
    default Optional<InetSocketAddress> listens(String protocol, int port) {
        return Optional.empty();
    }

    /** Whether its command is to be answered beside what tells the loss of the link; an error answers it by itself. */
    default boolean owes(Outcome loss) {
        return loss instanceof Outcome.Result;
    }

    /** The host stops it, or the modem starts anew: no word of the service follows. */
    void abort();

    /** The link is lost: a data state is left with what ends it, and no other word follows. */
    default void cut() {
        abort();
    }
}
