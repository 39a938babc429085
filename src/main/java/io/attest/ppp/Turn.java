package io.attest.ppp;

import java.util.ArrayDeque;
import java.util.Queue;

/** One thing at a time: what is asked for in the midst of something else is done after it, in the order of asking. */
final class Turn {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    void take(Runnable action) {
        waiting.add(action);
        if (busy) {
            return;
        }
        busy = true;
        try {
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        } finally {
            busy = false;
        }
    }
}
