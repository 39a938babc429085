package io.attest.modem.core;

import io.attest.line.FarEnds;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where what happens on other threads waits for the modem's own. */
public final class Outside {

    /** Something that goes on beside the modem. */
    public interface Work {

        /** Whether it does nothing by itself until the modem, the host or a server that says no more moves it. */
        boolean settled(FarEnds servers);
    }

    private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();
    private final Set<Work> underWay = ConcurrentHashMap.newKeySet();
    private volatile Runnable there = () -> {};

    void connect(Runnable wake) {
        there = wake;
    }

    /** Something for the modem's thread; any thread. */
    public void post(Runnable event) {
        events.add(event);
        wake();
    }

    /** Says that something has changed; any thread. */
    public void wake() {
        there.run();
    }

    public void begin(Work work) {
        underWay.add(work);
    }

    public void end(Work work) {
        underWay.remove(work);
    }

    /** Does what has been posted, one thing at a time. */
    void takeIn() {
        for (Runnable event = events.poll(); event != null; event = events.poll()) {
            event.run();
        }
    }

    /** The events are looked at last: who waits has posted before. */
    boolean settled(FarEnds servers) {
        return underWay.stream().allMatch(work -> work.settled(servers)) && events.isEmpty();
    }
}
