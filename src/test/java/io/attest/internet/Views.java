package io.attest.internet;

import io.attest.line.FarEnds;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Waits for what the far end of a connection is said to be. */
final class Views {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Views() {}

    static FarEnds.View await(FarEnds farEnds, SocketAddress modem, Predicate<FarEnds.View> there) {
        return awaitAny(farEnds, modem, view -> view.filter(there).isPresent()).orElseThrow();
    }

    /** Waits until the other side has seen that the modem has ended the connection. */
    static void awaitNone(FarEnds farEnds, SocketAddress modem) {
        awaitAny(farEnds, modem, Optional::isEmpty);
    }

    private static Optional<FarEnds.View> awaitAny(
            FarEnds farEnds, SocketAddress modem, Predicate<Optional<FarEnds.View>> there) {
        while (true) {
            long changes = farEnds.changes();
            Optional<FarEnds.View> view = farEnds.of(modem);
            if (there.test(view)) {
                return view;
            }
            if (!farEnds.await(changes, LONGEST)) {
                throw new AssertionError("the far end of " + modem + " stayed " + view);
            }
        }
    }
}
