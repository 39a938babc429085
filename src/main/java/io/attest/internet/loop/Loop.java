package io.attest.internet.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread on which everything of an Internet side happens: what sockets bring and what a case asks for come one
 * after the other, so that nobody ever sees half of an effect.
 */
public final class Loop implements AutoCloseable {

    /** What is to be done when a channel can be used. Its own trouble is its own: nothing it throws ends the loop. */
    public interface Ready {

        void ready(SelectionKey key) throws IOException;

        /** It could not be served; the channel has to be given up. */
        void failed(Throwable cause);
    }

    /** Seconds that a case waits for its turn before it is told that the loop hangs. */
    private static final int LONGEST_TURN = 10;

    private final Selector selector;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Timers timers = new Timers();
    private final Thread thread;
    private volatile boolean closed;
    private boolean over;
    private volatile @Nullable String sick;

    public Loop(String name) {
        try {
            selector = Selector.open();
        } catch (IOException none) {
            throw new UncheckedIOException("no selector for the Internet side", none);
        }
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!closed) {
                selector.select(this::serve, timers.pause());
                timers.fire();
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
            }
        } catch (IOException | RuntimeException | Error broken) {
            sick = "the loop of the Internet side ended: " + broken;
        } finally {
            end();
        }
    }

    private void serve(SelectionKey key) {
        Ready ready = (Ready) key.attachment();
        try {
            if (key.isValid()) {
                ready.ready(key);
            }
        } catch (IOException | RuntimeException | OutOfMemoryError trouble) {
            giveUp(key, ready, trouble);
        }
    }

    private void giveUp(SelectionKey key, Ready ready, Throwable trouble) {
        try {
            ready.failed(trouble);
        } catch (RuntimeException another) {
            sick = "a connection of the Internet side could not be given up: " + another;
            key.cancel();
        }
    }

    private void end() {
        closed = true;
        for (SelectionKey key : selector.keys()) {
            try {
                key.channel().close();
            } catch (IOException gone) {
                continue;
            }
        }
        try {
            selector.close();
        } catch (IOException gone) {
            sick = "the selector of the Internet side: " + gone.getMessage();
        }
        over();
    }

    private void over() {
        synchronized (tasks) {
            over = true;
            tasks.forEach(Runnable::run);
            tasks.clear();
        }
    }

    private void put(Runnable task) {
        synchronized (tasks) {
            if (over) {
                task.run();
            } else {
                tasks.add(task);
            }
        }
    }

    /** Any free port of loopback. */
    public static InetSocketAddress anyPort() {
        return new InetSocketAddress("127.0.0.1", 0);
    }

    /** A door that is open there, or none at all. */
    public static ServerSocketChannel door(InetSocketAddress at) throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open();
        try {
            return door.bind(at);
        } catch (IOException taken) {
            door.close();
            throw taken;
        }
    }

    /** The same for datagrams. */
    public static DatagramChannel datagrams(InetSocketAddress at) throws IOException {
        DatagramChannel channel = DatagramChannel.open();
        try {
            return channel.bind(at);
        } catch (IOException taken) {
            channel.close();
            throw taken;
        }
    }

    /** Serves a channel from now on. The loop's thread. */
    public SelectionKey register(SelectableChannel channel, int interest, Ready ready) throws ClosedChannelException {
        return channel.register(selector, interest, ready);
    }

    /** Does something a little later. The loop's thread. */
    public void later(Duration pause, Runnable action) {
        timers.add(pause, action);
    }

    /**
     * Does something on the loop's thread and waits for it.
     *
     * @throws IllegalStateException if the loop has ended or is stuck
     */
    public <T> T call(Supplier<T> action) {
        if (Thread.currentThread() == thread) {
            return action.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        put(() -> perform(action, result));
        selector.wakeup();
        return await(result);
    }

    /** The same for something without a result. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    private <T> void perform(Supplier<T> action, CompletableFuture<T> result) {
        if (closed) {
            result.completeExceptionally(new IllegalStateException("the Internet side has been closed"));
            return;
        }
        try {
            result.complete(action.get());
        } catch (RuntimeException refused) {
            result.completeExceptionally(refused);
        }
    }

    private <T> T await(CompletableFuture<T> result) {
        try {
            return result.get(LONGEST_TURN, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException stuck) {
            sick = "the loop of the Internet side was busy for " + LONGEST_TURN + " s";
            throw new IllegalStateException(sick, stuck);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("given up while the Internet side was busy", interrupted);
        }
    }

    /** Why it does not work any more. */
    public Optional<String> sick() {
        return Optional.ofNullable(sick);
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(LONGEST_TURN));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
