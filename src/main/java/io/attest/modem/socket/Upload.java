package io.attest.modem.socket;

import java.io.ByteArrayOutputStream;
import java.util.function.BooleanSupplier;

/** What the host writes for a server: it comes on the modem's thread and goes on the errand's. */
public final class Upload {

    /** What may wait to be sent before the host is made to wait, too. */
    private static final int MOST_WAITING = 1 << 16;

    private final Errand errand;
    private final BooleanSupplier atOnce;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean complete;
    private boolean over;

    /** @param atOnce whether octets go as they come, not only when all are there */
    public Upload(Errand errand, BooleanSupplier atOnce) {
        this.errand = errand;
        this.atOnce = atOnce;
    }

    /** More of it. The modem's thread. */
    public void more(byte[] octets, boolean last) {
        errand.change(() -> {
            waiting.writeBytes(octets);
            complete |= last;
        });
    }

    /** Whether the host may write more. */
    public boolean hasRoom() {
        synchronized (errand.lock()) {
            return waiting.size() < MOST_WAITING || !atOnce.getAsBoolean();
        }
    }

    /** Whether there is something to send, if only the end; guarded by the errand's lock. */
    public boolean isDue() {
        return complete || waiting.size() > 0 && atOnce.getAsBoolean();
    }

    /** All that waits, to be sent. The errand's thread, as below. */
    public byte[] take() {
        synchronized (errand.lock()) {
            over = complete;
            byte[] octets = waiting.toByteArray();
            waiting.reset();
            return octets;
        }
    }

    /** Whether all was taken. */
    public boolean isOver() {
        return over;
    }
}
