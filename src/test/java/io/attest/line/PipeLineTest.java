package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Virtual time in front of a modem that waits for servers, and a modem that does not take everything at once. */
final class PipeLineTest {

    private static final Duration SERVER_TIMEOUT = Duration.ofSeconds(180);
    private static final byte[] COMMAND = {'x'};

    /** A modem that asks a server on a thread of its own for each octet, and gives up by timer. */
    private static final class Asking implements Dce {

        private final AtomicInteger answers = new AtomicInteger();
        private Consumer<byte[]> host = bytes -> {};
        private Runnable told = () -> {};
        private Consumer<Runnable> server = answer -> {};
        private Duration now = Duration.ZERO;
        private int outstanding;

        @Override
        public void output(Consumer<byte[]> toHost) {
            host = toHost;
        }

        @Override
        public void outside(Runnable there) {
            told = there;
        }

        @Override
        public void receive(byte[] fromHost) {
            outstanding += fromHost.length;
            server.accept(() -> {
                answers.incrementAndGet();
                told.run();
            });
        }

        @Override
        public boolean settled(FarEnds servers) {
            return outstanding == 0;
        }

        @Override
        public Optional<Duration> nextTimer() {
            return outstanding > 0 ? Optional.of(SERVER_TIMEOUT) : Optional.empty();
        }

        @Override
        public void advanceTo(Duration time) {
            now = time;
            if (answers.get() > 0) {
                answers.decrementAndGet();
                outstanding--;
                say("answer");
            } else if (outstanding > 0 && now.compareTo(SERVER_TIMEOUT) >= 0) {
                outstanding = 0;
                say("timeout");
            }
        }

        private void say(String text) {
            host.accept(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private final Asking modem = new Asking();

    @Test
    void timeDoesNotPassWhileAnAnswerIsUnderWay() throws InterruptedException {
        List<Thread> servers = new ArrayList<>();
        modem.server = answer -> {
            Thread server = new Thread(answer, "slow server");
            servers.add(server);
            server.start();
        };
        PipeLine line = new PipeLine(modem, "in process", new FarEnds(), List::of);
        line.write(COMMAND);
        assertThat(line.read(Duration.ofDays(1))).asString().isEqualTo("answer");
        assertThat(line.elapsed()).isZero();
        servers.get(0).join();
    }

    @Test
    void lookingWithoutWaitingSeesWhatIsUnderWay() {
        modem.server = answer -> new Thread(answer, "slow server").start();
        PipeLine line = new PipeLine(modem, "in process", new FarEnds(), List::of);
        line.write(COMMAND);
        assertThat(line.read(Duration.ZERO)).asString().isEqualTo("answer");
    }

    @Test
    void whatNeverComesToRestIsGivenUpAndRemarkedAndTimeGoesOn() {
        PipeLine line = new PipeLine(modem, "in process", new FarEnds(), List::of, Duration.ofMillis(5));
        line.write(COMMAND);
        assertThat(line.read(Duration.ofDays(1))).asString().isEqualTo("timeout");
        assertThat(line.elapsed()).isEqualTo(SERVER_TIMEOUT);
        assertThat(line.remarks())
                .containsExactly(
                        new Line.Remark(Duration.ZERO, "the Internet side did not come to rest; time goes on"));
        assertThat(line.remarks()).isEmpty();
        assertThat(line.unrest()).isTrue();
        assertThat(line.unrest()).isFalse();
    }

    @Test
    void whatTheServersTellIsRemarkedAtItsTime() {
        List<String> told = new ArrayList<>(List.of("asked"));
        PipeLine line = new PipeLine(modem, "in process", new FarEnds(), () -> {
            List<String> all = List.copyOf(told);
            told.clear();
            return all;
        });
        assertThat(line.read(Duration.ofSeconds(9))).isEmpty();
        told.add("asked again");
        assertThat(line.read(Duration.ofSeconds(9))).isEmpty();
        assertThat(line.remarks())
                .containsExactly(
                        new Line.Remark(Duration.ZERO, "asked"), new Line.Remark(Duration.ofSeconds(9), "asked again"));
    }

    @Test
    void whatWasGivenUpIsNotWaitedForAgainUntilSomethingChanges() {
        FarEnds servers = new FarEnds();
        PipeLine line = new PipeLine(modem, "in process", servers, List::of, Duration.ofMillis(5));
        line.write(COMMAND);
        for (int look = 0; look < 3; look++) {
            assertThat(line.read(Duration.ofSeconds(1))).isEmpty();
        }
        assertThat(line.remarks()).hasSize(1);
        servers.changed();
        assertThat(line.read(Duration.ofSeconds(1))).isEmpty();
        assertThat(line.remarks()).hasSize(1);
    }

    @Test
    void aModemThatTalksToNobodyHasNothingUnderWay() {
        PipeLine line = new PipeLine(new Echo(), "in process");
        line.write(COMMAND);
        assertThat(line.read(Duration.ZERO)).isEqualTo(COMMAND);
        assertThat(line.unrest()).isFalse();
    }

    /** A modem that takes a few octets a second, and what it took at once at most. */
    private static final class Slow implements Dce {

        private static final int EACH_SECOND = 6000;

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private Duration now = Duration.ZERO;
        private int room = EACH_SECOND;
        private int largest;

        @Override
        public void output(Consumer<byte[]> toHost) {}

        @Override
        public void receive(byte[] fromHost) {
            assertThat(takes()).isTrue();
            taken.writeBytes(fromHost);
            room -= fromHost.length;
            largest = Math.max(largest, fromHost.length);
        }

        @Override
        public boolean takes() {
            return room > 0;
        }

        @Override
        public Optional<Duration> nextTimer() {
            return Optional.of(now.plusSeconds(1));
        }

        @Override
        public void advanceTo(Duration time) {
            room = time.compareTo(now) > 0 ? EACH_SECOND : room;
            now = time;
        }
    }

    @Test
    void whatTheModemHasNotTakenYetCanBeForgotten() {
        Slow slow = new Slow();
        PipeLine line = new PipeLine(slow, "in process");
        line.write(new byte[50_000]);
        int taken = slow.taken.size();
        line.discard();
        line.read(Duration.ofSeconds(20));
        assertThat(slow.taken.size()).isEqualTo(taken);
        line.write(COMMAND);
        assertThat(slow.taken.size()).isEqualTo(taken + 1);
    }

    @Test
    void whatTheModemDoesNotTakeIsKeptInOrderUntilItDoes() {
        Slow slow = new Slow();
        PipeLine line = new PipeLine(slow, "in process");
        byte[] text = new byte[50_000];
        for (int at = 0; at < text.length; at++) {
            text[at] = (byte) (at % 251);
        }
        line.write(text);
        line.write(COMMAND);
        assertThat(slow.taken.size()).isLessThan(10_000);
        // The line has a copy of its own.
        text[0] = 99;
        line.read(Duration.ofSeconds(20));
        text[0] = 0;
        byte[] taken = slow.taken.toByteArray();
        assertThat(taken).hasSize(50_001).startsWith(text).endsWith(COMMAND);
        assertThat(slow.largest).isEqualTo(4096);
    }

    /** A modem that has room again by the time it is asked whether it has come to rest. */
    private static final class Draining implements Dce {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private boolean room = true;
        private Duration now = Duration.ZERO;
        private Duration last = Duration.ZERO;

        @Override
        public void output(Consumer<byte[]> toHost) {}

        @Override
        public void receive(byte[] fromHost) {
            taken.writeBytes(fromHost);
            room = false;
            last = now;
        }

        @Override
        public boolean takes() {
            return room;
        }

        @Override
        public boolean settled(FarEnds servers) {
            room = true;
            return true;
        }

        @Override
        public Optional<Duration> nextTimer() {
            return Optional.of(now.plusSeconds(50));
        }

        @Override
        public void advanceTo(Duration time) {
            now = time;
        }
    }

    @Test
    void noTimePassesWhileThereIsMoreForAModemThatHasRoomAgain() {
        Draining modem = new Draining();
        PipeLine line = new PipeLine(modem, "in process");
        line.write(new byte[50_000]);
        line.read(Duration.ofSeconds(100));
        assertThat(modem.taken.size()).isEqualTo(50_000);
        assertThat(modem.last).isZero();
    }
}
