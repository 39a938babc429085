package io.attest.modem.socket;

import java.io.IOException;

/** A connection that ended by no wish of the modem. */
public final class Lost extends IOException {

    /** How it ended. */
    public enum How {
        /** The other end has closed it in good order (FIN). */
        CLOSED,
        /** It was reset (RST), or the network below is gone. */
        RESET,
        /** It could not be opened at all. */
        NOT_OPENED
    }

    private final transient How how;

    Lost(How how, String message) {
        super(message);
        this.how = how;
    }

    public How how() {
        return how;
    }
}
