package io.attest.internet;

import io.attest.internet.Session.Step;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** A connection of the modem's that looks at its far end as virtual time does, before each octet that it waits for. */
final class Watched implements AutoCloseable {

    private final FarEnds farEnds;
    private final Wire wire;

    Watched(FarEnds farEnds, Wire wire) {
        this.farEnds = farEnds;
        this.wire = wire;
    }

    /**
     * Writes it in pieces of any size.
     *
     * @param mayEnd whether the connection may be ended in the middle of it
     */
    void write(String text, Random random, boolean mayEnd) throws IOException {
        try {
            write(text, random);
        } catch (SocketException ended) {
            if (!mayEnd) {
                throw ended;
            }
        }
    }

    private void write(String text, Random random) throws IOException {
        byte[] octets = Wire.bytes(text);
        int longest = 1 + random.nextInt(20);
        for (int from = 0; from < octets.length; ) {
            int to = Math.min(octets.length, from + 1 + random.nextInt(longest));
            wire.write(Arrays.copyOfRange(octets, from, to));
            from = to;
        }
    }

    /** Something is due now, so the far end may not be at rest. */
    void isDue() {
        Optional<FarEnds.View> view = farEnds.of(wire.local());
        if (view.filter(this::atRest).isPresent()) {
            throw new AssertionError("at rest, but something is due: " + view);
        }
    }

    /** As the modem has it: both have taken what the other has sent, and the server has no more to say. */
    private boolean atRest(FarEnds.View view) {
        return !view.closed() && view.silent() && view.received() == wire.sent() && view.sent() == wire.received();
    }

    /** Nothing is due now, and nothing is there. */
    void rests() throws IOException {
        Views.await(farEnds, wire.local(), this::atRest);
        if (wire.socket().getInputStream().available() > 0) {
            throw new AssertionError("at rest, but there is something to read");
        }
    }

    /** The connection ends, and that is due until it has. */
    void ends() throws IOException {
        isDue();
        try {
            wire.rest();
        } catch (SocketException reset) {
            // An end too.
        }
        Views.await(farEnds, wire.local(), FarEnds.View::closed);
    }

    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.indexOf("\n") < 0) {
            line.append(take(1));
        }
        return line.toString();
    }

    String take(int count) throws IOException {
        StringBuilder taken = new StringBuilder();
        while (taken.length() < count) {
            isDue();
            taken.append(wire.take(1));
        }
        return taken.toString();
    }

    void block() throws IOException {
        String line = line();
        while (!line.equals(".\r\n")) {
            line = line();
        }
    }

    /** Takes the answer to a step; a fault's is one line. */
    void hear(Session session, Step step, boolean oneLine) throws IOException {
        String line = line();
        while (!oneLine && session.hasCodes() && line.length() > 3 && line.charAt(3) == '-') {
            line = line();
        }
        if (!oneLine && step.block()) {
            block();
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
