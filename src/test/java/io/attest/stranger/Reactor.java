package io.attest.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** The one thread of the modem: sockets, timers, and what others ask to be done on it. */
final class Reactor implements AutoCloseable {

    /** What is to be done when a channel is ready. */
    @FunctionalInterface
    interface Ready {
        void on(SelectionKey key) throws IOException;
    }

    private static final int TURNS_TO_SETTLE = 200;

    private final Selector selector;
    private final Clock clock = new Clock();
    private final Queue<Runnable> asked = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::run, "stranger");
    private int awaited;
    private volatile boolean open = true;

    Reactor() throws IOException {
        selector = Selector.open();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    Clock clock() {
        return clock;
    }

    SelectionKey watch(SelectableChannel channel, int operations, Ready ready) throws IOException {
        channel.configureBlocking(false);
        return channel.register(selector, operations, ready);
    }

    /** Something outside owes the modem an answer: time is not moved past it without a look. */
    void await(int more) {
        awaited += more;
    }

    /** Does something on the thread of the modem and returns what comes of it. */
    <T> T ask(Supplier<T> work) throws ExecutionException, InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        asked.add(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException trouble) {
                answer.completeExceptionally(trouble);
            }
        });
        selector.wakeup();
        return answer.get();
    }

    /** Moves the clock; what is on its way is taken first, and after each timer. To be asked for on the thread of the modem. */
    void advance(Duration span) {
        settle();
        long target = clock.now() + span.toNanos();
        while (clock.dueUntil(target)) {
            clock.fireNext();
            settle();
        }
        clock.moveTo(target);
        settle();
    }

    private void settle() {
        int left = TURNS_TO_SETTLE;
        while (left-- > 0 && turn(awaited > 0 ? 5 : 0) > 0) {
            // until nothing is ready any more
        }
    }

    private void run() {
        while (open) {
            turn(clock.pause());
            for (Runnable work = asked.poll(); work != null; work = asked.poll()) {
                work.run();
            }
            long now = clock.now();
            while (clock.dueUntil(now)) {
                clock.fireNext();
            }
        }
    }

    private int turn(long millis) {
        try {
            int ready = millis == 0 || !asked.isEmpty() ? selector.selectNow() : selector.select(millis);
            Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
            while (keys.hasNext()) {
                SelectionKey key = keys.next();
                keys.remove();
                if (key.isValid()) {
                    ((Ready) key.attachment()).on(key);
                }
            }
            return ready;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        open = false;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
