package io.attest.modem.socket;

/** What the thread of an errand does. */
enum State {
    RUNS,
    WAITS_FOR_SERVER,
    WAITS_FOR_HOST,
    OVER
}
