package io.attest.ppp;

import java.time.Duration;

/** The time that a link lives on. */
@FunctionalInterface
public interface PppTimers {

    /** Runs the action once, after the delay and on the link's thread; what is returned cancels it, also after it ran. */
    Runnable in(Duration delay, Runnable action);
}
