package io.attest.dte;

import java.time.Duration;

/** The end of a session with a peer, as the modem tells it: each of these takes all of it and judges it. */
public final class Session {

    /** In which time the two ends of a session part. */
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Exactly exactly;
    private final Latitude latitude;
    private final Format format;

    Session(Exactly exactly, Latitude latitude, Format format) {
        this.exactly = exactly;
        this.latitude = latitude;
        this.format = format;
    }

    /** The host has asked for it by ETX; or for the end of the waiting for a session. */
    public void endsAsAsked() {
        ends(SessionEnd.byHost(format));
    }

    /**
     * The peer has ended it.
     *
     * @param coded whether its data is coded, so that ETX precedes the message
     */
    public void endsByPeer(boolean coded) {
        ends(coded ? SessionEnd.byPeerCoded(format) : SessionEnd.byPeerPlain(format));
    }

    /**
     * It has failed.
     *
     * @param coded whether its data is coded, so that ETX precedes the message
     * @param error as {@code #CME ERROR: 37952}
     */
    public void fails(boolean coded, String error) {
        ends(SessionEnd.failed(format, coded, error));
    }

    private void ends(SessionEnd end) {
        exactly.expect(
                latitude, latitude.expectation(end.canonical(), end.shown(), end.rules()), end.canonical(), CLOSING);
    }
}
