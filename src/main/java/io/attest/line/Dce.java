package io.attest.line;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The modem's end of an in-process line: a machine fed with bytes and with time, on the caller's thread.
 *
 * <p>Time is a duration since power-up and never runs backwards. No method ever throws, whatever comes in. What servers
 * send comes in on other threads and is taken in by {@link #advanceTo}.
 */
public interface Dce {

    /** Says where bytes for the host go. Set once, before anything else is called. */
    void output(Consumer<byte[]> toHost);

    /** Takes bytes from the host; any chunking of the same bytes has the same effect. */
    void receive(byte[] fromHost);

    /** Whether it takes bytes of the host now; what a wire says by RTS and CTS. Bytes written all the same are kept. */
    default boolean takes() {
        return true;
    }

    /**
     * Whether the host takes bytes now, what a wire says by RTS; it does until it says otherwise. What has just been given
     * to it is taken all the same.
     */
    default void hostTakes(boolean takes) {}

    /** Says whom to tell, on whatever thread, when something has come from outside. Set once, before anything else. */
    default void outside(Runnable there) {}

    /** Whether nothing is under way between the modem and the servers it talks to, so that time may jump. */
    default boolean settled(FarEnds servers) {
        return true;
    }

    /** When the earliest running timer fires, as time since power-up; empty when nothing is pending. */
    Optional<Duration> nextTimer();

    /** Moves time forward and fires the timers on the way, in order. */
    void advanceTo(Duration now);
}
