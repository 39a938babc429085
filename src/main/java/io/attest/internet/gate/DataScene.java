package io.attest.internet.gate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What faults have done to one data connection. */
final class DataScene implements Scene {

    /** How the server ends it before its time. */
    enum Cut {
        /** In good order (FIN). */
        END,
        /** At once (RST). */
        RESET
    }

    private @Nullable Cut cut;
    private @Nullable String instead;
    private boolean slow;
    private boolean holds;

    /** The answer is given on the control connection, once the data connection has been ended. */
    @Override
    public void answer(byte[] octets) {
        instead = new String(octets, StandardCharsets.ISO_8859_1).stripTrailing();
        cut = cut == null ? Cut.END : cut;
    }

    /** The same of the gate's own accord. */
    void answer(String line) {
        instead = instead == null ? line : instead;
    }

    @Override
    public void hold() {
        holds = true;
    }

    @Override
    public void close() {
        cut = Cut.END;
    }

    @Override
    public void reset() {
        cut = Cut.RESET;
    }

    @Override
    public void slowly() {
        slow = true;
    }

    @Override
    public void rewrite(UnaryOperator<byte[]> how) {
        throw new IllegalStateException("no answer on a data connection");
    }

    @Override
    public boolean holds() {
        boolean now = holds;
        holds = false;
        return now;
    }

    boolean slow() {
        return slow;
    }

    @Nullable
    Cut cut() {
        return cut;
    }

    /** What is answered to the end of the file in place of the server behind. */
    Optional<String> instead() {
        return Optional.ofNullable(instead);
    }
}
