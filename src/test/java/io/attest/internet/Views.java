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
        while (true) {
            long changes = farEnds.changes();
            Optional<FarEnds.View> view = farEnds.of(modem);
            if (view.filter(there).isPresent()) {
                return view.get();
            }
            if (!farEnds.await(changes, LONGEST)) {
                throw new AssertionError("the far end of " + modem + " stayed " + view);
            }
        }
    }
}
