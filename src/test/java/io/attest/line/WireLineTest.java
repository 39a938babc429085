package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A line over something that blocks, at its edges. */
final class WireLineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void whatCameBeforeTheEndIsReadFirst() {
        AtomicInteger reads = new AtomicInteger();
        WireLine line = line(
                "wire",
                into -> {
                    into[0] = 'x';
                    return reads.getAndIncrement() == 0 ? 1 : -1;
                },
                bytes -> {},
                () -> {});
        assertThat(line.read(PATIENCE)).asString().isEqualTo("x");
        assertThatThrownBy(() -> line.read(PATIENCE))
                .isInstanceOf(LineLost.class)
                .hasMessage("wire is lost: the other end has gone");
        line.close();
    }

    @Test
    void bytesAreDatedWhenTheyArriveAndNotWhenTheyAreRead() throws InterruptedException {
        AtomicInteger reads = new AtomicInteger();
        CountDownLatch arrived = new CountDownLatch(2);
        WireLine line = line(
                "wire",
                into -> {
                    arrived.countDown();
                    into[0] = 'x';
                    return reads.getAndIncrement() == 0 ? 1 : blocked();
                },
                bytes -> {},
                never::countDown);
        // The second read begins when the first has been handed over.
        arrived.await();
        Duration handedOver = line.elapsed();
        assertThat(line.read(Duration.ofMillis(20))).asString().isEqualTo("x");
        assertThat(line.read(Duration.ofMillis(20))).isEmpty();
        assertThat(line.arrived()).isPositive().isLessThanOrEqualTo(handedOver);
        assertThat(line.elapsed()).isGreaterThan(handedOver);
        line.close();
    }

    @Test
    void whatTheSystemHasAlreadyIsNoSilenceHoweverLateTheReaderComes() {
        CountDownLatch asked = new CountDownLatch(2);
        AtomicInteger reads = new AtomicInteger();
        WireLine line = line(
                "wire",
                into -> {
                    if (reads.getAndIncrement() > 0) {
                        return blocked();
                    }
                    uninterrupted(() -> {
                        asked.await();
                        return (byte) 0;
                    });
                    into[0] = 'x';
                    return 1;
                },
                () -> {
                    asked.countDown();
                    return true;
                },
                bytes -> {},
                never::countDown);
        assertThat(line.read(Duration.ZERO)).asString().isEqualTo("x");
        line.close();
    }

    @Test
    void aFloodIsLeftWaitingAndItsReaderEndsWithTheLine() throws InterruptedException {
        AtomicInteger reads = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(257);
        AtomicReference<Thread> reader = new AtomicReference<>();
        WireLine line = line(
                "wire",
                into -> {
                    reader.set(Thread.currentThread());
                    reads.incrementAndGet();
                    full.countDown();
                    return into.length;
                },
                bytes -> {},
                () -> {});
        full.await();
        line.close();
        reader.get().join();
        assertThat(reads).hasValue(257);
    }

    /** Every octet answered by a chunk of its own, and no further one taken before that. */
    @Test
    void aModemThatAnswersWhileTheHostWritesBlocksNobody() {
        int octets = 60_000;
        SynchronousQueue<Byte> wire = new SynchronousQueue<>();
        WireLine line = line(
                "wire",
                into -> {
                    into[0] = uninterrupted(wire::take);
                    return 1;
                },
                bytes -> {
                    for (byte octet : bytes) {
                        uninterrupted(() -> {
                            wire.put(octet);
                            return octet;
                        });
                    }
                },
                () -> {});
        line.write(new byte[octets]);
        int came = 0;
        while (came < octets) {
            came += line.read(PATIENCE).length;
        }
        assertThat(came).isEqualTo(octets);
        line.close();
    }

    private interface Source {
        int read(byte[] into) throws IOException;
    }

    private interface Sink {
        void write(byte[] bytes) throws IOException;
    }

    private static WireLine line(String name, Source source, Sink sink, Runnable end) {
        return line(name, source, () -> false, sink, end);
    }

    private static WireLine line(String name, Source source, BooleanSupplier waiting, Sink sink, Runnable end) {
        return new WireLine(name, new Wire() {
            @Override
            public boolean hasWaiting() {
                return waiting.getAsBoolean();
            }

            @Override
            public int read(byte[] into) throws IOException {
                return source.read(into);
            }

            @Override
            public void write(byte[] bytes) throws IOException {
                sink.write(bytes);
            }

            @Override
            public void close() {
                end.run();
            }
        });
    }

    private static byte uninterrupted(Callable<Byte> action) throws IOException {
        try {
            return action.call();
        } catch (Exception closing) {
            throw new IOException(closing);
        }
    }

    @Test
    void aWriteThatFailsIsALineLostWithItsReason() {
        WireLine line = line(
                "wire",
                into -> blocked(),
                bytes -> {
                    throw new IOException("broken pipe");
                },
                never::countDown);
        assertThatThrownBy(() -> line.write(new byte[1]))
                .isInstanceOf(LineLost.class)
                .hasMessage("wire is lost: broken pipe");
        line.close();
    }

    private int blocked() throws IOException {
        try {
            never.await();
            return -1;
        } catch (InterruptedException closing) {
            throw new IOException(closing);
        }
    }
}
