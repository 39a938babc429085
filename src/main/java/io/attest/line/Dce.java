package io.attest.line;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The modem's end of an in-process line: a machine fed with bytes and with time, on the caller's thread.
 *
 * <p>Time is a duration since power-up and never runs backwards. Neither method ever throws, whatever comes in.
 */
public interface Dce {

    /** Says where bytes for the host go. Set once, before anything else is called. */
    void output(Consumer<byte[]> toHost);

    /** Takes bytes from the host; any chunking of the same bytes has the same effect. */
    void receive(byte[] fromHost);

    /** When the earliest running timer fires, as time since power-up; empty when nothing is pending. */
    Optional<Duration> nextTimer();

    /** Moves time forward and fires the timers on the way, in order. */
    void advanceTo(Duration now);
}
