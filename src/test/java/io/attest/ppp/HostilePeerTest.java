package io.attest.ppp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.attest.ppp.frame.FrameReader;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A million frames in every phase do no harm. */
final class HostilePeerTest {

    private static final int FRAMES = 1_000_000;

    /** Two of LCP and IPCP, two of authentication, an echo: no more timers can run. */
    private static final int MOST_TIMERS = 5;

    private final Map<PppPhase, Integer> met = new EnumMap<>(PppPhase.class);
    private long answered;

    @Test
    void aMillionHostileFramesNeitherBreakNorSwellALink() {
        long seed = new Random().nextLong();
        System.out.println("seed of hostile frames: " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Hostile hostile = new Hostile(random);
        int frames = 0;
        while (frames < FRAMES) {
            try {
                frames += attack(random, hostile, 1 + random.nextInt(60));
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("seed " + seed + ", after " + frames + " frames", broken);
            }
        }

        assertThat(met.keySet()).as("seed %d", seed).contains(PppPhase.values());
        assertThat(met.values()).as("phases %s of seed %d", met, seed).allMatch(count -> count > FRAMES / 100);
        assertThat(answered).isPositive();
    }

    /** One link, against a friendly peer that got it into some phase, and then against a hostile one. */
    private int attack(SplittableRandom random, Hostile hostile, int frames) {
        Recorded recorded = new Recorded(random);
        End end = recorded.end;
        for (int frame = 0; frame < frames; frame++) {
            PppPhase phase = end.link.phase();
            met.merge(phase, 1, Integer::sum);
            byte[] octets = hostile.next(recorded.frames.get(random.nextInt(recorded.frames.size())));
            int before = end.sent.size();
            end.link.receive(octets);
            // One frame has few answers, and an answer is escaped to twice its length at the most.
            if (end.sent.size() - before > 4 * (octets.length + 400) || recorded.time.running() > MOST_TIMERS) {
                fail("%d octets for %d, %d timers", end.sent.size() - before, octets.length, recorded.time.running());
            }
            answered += end.sent.size() > before ? 1 : 0;
            if (random.nextInt(8) == 0) {
                recorded.time.pass(Duration.ofSeconds(random.nextInt(5)));
            }
            if (phase == PppPhase.DEAD && random.nextInt(4) == 0) {
                return frame + 1;
            }
        }
        boolean alive = end.link.phase() != PppPhase.DEAD;
        end.link.close();
        recorded.time.pass(Duration.ofSeconds(60));
        assertThat(end.link.phase()).as("%s", end.told).isEqualTo(PppPhase.DEAD);
        assertThat(end.ended.isPresent() || !alive).isTrue();
        assertThat(recorded.time.running()).isZero();
        return frames;
    }

    /** A link that talked with a friendly peer for a while, and the frames of that peer. */
    private static final class Recorded {

        private final VirtualTime time = new VirtualTime();
        private final List<byte[]> frames = new ArrayList<>();
        private final End end;

        private Recorded(SplittableRandom random) {
            PppAuth auth = PppAuth.values()[random.nextInt(3)];
            boolean client = random.nextBoolean();
            PppConfig config = client ? Pair.client() : Pair.server(auth);
            PppConfig answering =
                    random.nextInt(4) == 0 ? PppConfig.answering(Pair.client(), Pair.server(auth)) : config;
            end = new End(answering.random(random.split()).echoing(Duration.ofSeconds(9), 3), time);
            End peer = new End((client ? Pair.server(auth) : Pair.client()).random(random.split()), time);
            int kept = random.nextInt(9);
            end.towards(peer.link::receive);
            peer.towards(octets -> {
                new FrameReader((protocol, information) -> frames.add(octets(protocol, information))).receive(octets);
                if (frames.size() < kept) {
                    end.link.receive(octets);
                }
            });
            if (random.nextInt(50) > 0) {
                end.link.up();
            }
            peer.link.up();
            time.pass(Duration.ofSeconds(4));
            peer.link.lost();
        }

        private static byte[] octets(int protocol, byte[] information) {
            return ByteBuffer.allocate(2 + information.length)
                    .putShort((short) protocol)
                    .put(information)
                    .array();
        }
    }
}
