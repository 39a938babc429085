package io.attest.ppp;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Two ends on one line, on virtual time. The line may be slow, cut octets into pieces, and lose or repeat frames. */
final class Pair {

    static final PppAccess ACCESS = username -> username.equals("login") ? Optional.of("secret") : Optional.empty();

    final VirtualTime time = new VirtualTime();
    final End first;
    final End second;
    private int bitsPerSecond;
    private int piece = Integer.MAX_VALUE;
    private Random noise = new Random(0);
    private int losesOneIn;
    private int repeatsOneIn;

    Pair(PppConfig first, PppConfig second) {
        this.first = new End(first.random(new Random(1)), time);
        this.second = new End(second.random(new Random(2)), time);
        this.first.towards(new Way(this.second.link::receive));
        this.second.towards(new Way(this.first.link::receive));
    }

    static PppConfig client() {
        return PppConfig.client("login", "secret");
    }

    static PppConfig server(PppAuth auth) {
        return PppConfig.server("213.30.30.1", "213.30.30.30").requiring(auth, ACCESS);
    }

    Pair at(int rate) {
        bitsPerSecond = rate;
        return this;
    }

    Pair inPiecesOf(int octets) {
        piece = octets;
        return this;
    }

    Pair losing(Random source, int oneFrameIn, int repeatingOneIn) {
        noise = source;
        losesOneIn = oneFrameIn;
        repeatsOneIn = repeatingOneIn;
        return this;
    }

    Pair up() {
        first.link.up();
        second.link.up();
        return this;
    }

    Pair pass(long seconds) {
        time.pass(Duration.ofSeconds(seconds));
        return this;
    }

    boolean isUp() {
        return first.link.isUp() && second.link.isUp();
    }

    private boolean happens(int oneIn) {
        return oneIn > 0 && noise.nextInt(oneIn) == 0;
    }

    /** One direction. Ten bits go over the line for an octet. */
    private final class Way implements Consumer<byte[]> {

        private final Consumer<byte[]> peer;
        private Duration free = Duration.ZERO;

        private Way(Consumer<byte[]> peer) {
            this.peer = peer;
        }

        @Override
        public void accept(byte[] frame) {
            if (!happens(losesOneIn)) {
                deliver(frame);
            }
            if (happens(repeatsOneIn)) {
                deliver(frame);
            }
        }

        private void deliver(byte[] frame) {
            for (int from = 0; from < frame.length; from += Math.min(piece, frame.length)) {
                byte[] part = Arrays.copyOfRange(frame, from, from + Math.min(piece, frame.length - from));
                free = free.compareTo(time.now()) > 0 ? free : time.now();
                free = free.plus(
                        bitsPerSecond == 0
                                ? Duration.ZERO
                                : Duration.ofNanos(part.length * 10_000_000_000L / bitsPerSecond));
                time.in(free.minus(time.now()), () -> peer.accept(part));
            }
        }
    }
}
