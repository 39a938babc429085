package io.attest.modem.online;

/** What AT#VSTATE shows, but for NO SERVICE, which is no state of a session (chapter 8). */
public enum SessionState {
    IDLE,
    /** A PDP context is being activated, or an incoming call answered. */
    CHECKING,
    /** A number is being dialled, or the modem waits to dial again. */
    DIALING,
    /** The call stands and PPP is being negotiated. */
    AUTHENTICATING,
    CONNECTED,
    DISCONNECTING
}
