package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.internet.Carriage.Load;
import io.attest.modem.Design;
import io.attest.modem.coding.Coding;
import io.attest.modem.coding.DleCoding;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Whatever octets a host and a peer send each other, in whatever pieces: what arrives is what was meant. The seed of a run is
 * that of the system property {@code attest.seed}, else a random one; what fails is made as short as it can be.
 */
final class StreamPropertiesTest extends WithInternet {

    /** A load is two payloads, one each way. */
    private static final int LOADS = 6000;

    private static final int LOADS_IN_A_SESSION = 50;

    private static Carriage begin(Design design, Way way, int txDelay) {
        return Carriage.begin(design, way, txDelay, farEnds, internet);
    }

    /** What is wrong with one of many loads, shrunk; empty if nothing is. */
    private static Optional<String> wrong(Design design, Way way, long seed, int loads) {
        Random random = new Random(seed);
        int txDelay = 20 * random.nextInt(3);
        Carriage carriage = begin(design, way, txDelay);
        for (int number = 0; number < loads; number++) {
            Load load = new Load(Payloads.next(random), Payloads.next(random), random.nextLong());
            if (!carriage.carry(load).isEmpty()) {
                return Optional.of(shrunk(design, way, txDelay, load) + " (seed " + seed + ")");
            }
        }
        return Optional.of(carriage.end()).filter(words -> !words.isEmpty());
    }

    /** Each attempt has a session of its own: what has failed may have left the old one in any state. */
    private static String shrunk(Design design, Way way, int txDelay, Load load) {
        Predicate<Load> fails = less -> !begin(design, way, txDelay).carry(less).isEmpty();
        if (!fails.test(load)) {
            return way + ": it takes more than one load to fail, the last one is " + Payloads.shown(load.up()) + " up, "
                    + Payloads.shown(load.down()) + " down";
        }
        byte[] up = Shrinking.minimal(load.up(), less -> fails.test(new Load(less, load.down(), load.pieces())));
        byte[] down = Shrinking.minimal(load.down(), less -> fails.test(new Load(up, less, load.pieces())));
        return way + ": " + Payloads.shown(up) + " up, " + Payloads.shown(down) + " down: "
                + begin(design, way, txDelay).carry(new Load(up, down, load.pieces()));
    }

    @Test
    void whatArrivesIsWhatWasMeant() {
        long seed = Long.getLong("attest.seed", new Random().nextLong());
        System.out.println("attest.seed=" + seed);
        for (int session = 0; session < LOADS / LOADS_IN_A_SESSION; session++) {
            Way way = Way.values()[session % Way.values().length];
            assertThat(wrong(Design.standard(), way, seed + session, LOADS_IN_A_SESSION))
                    .as("attest.seed=%d, session %d", seed, session)
                    .isEmpty();
        }
    }

    /** The rules of a firmware whose coding is wrong. */
    private static Design coded(Supplier<Coding> wrong) {
        return Design.standard().stream(new StreamRules() {
            @Override
            public Coding coding(Endpoint endpoint) {
                return wrong.get();
            }
        });
    }

    private static final class HalvesDleForThePeer extends DleCoding {
        private boolean dle;

        @Override
        protected void unescaped(int octet, IntConsumer data) {
            dle = octet == DLE && !dle;
            if (octet != DLE || dle) {
                data.accept(octet);
            }
        }
    }

    private static final class ForgetsEtxForTheHost extends DleCoding {
        @Override
        protected boolean escapes(int octet) {
            return octet == DLE;
        }
    }

    @Test
    void aFaultIsShownByTheFewestOctets() {
        assertThat(wrong(coded(ForgetsEtxForTheHost::new), Way.SERVER_CODED, 1, LOADS_IN_A_SESSION))
                .get()
                .asString()
                .startsWith("SERVER_CODED: '' up, '[ETX]' down: the host got '[ETX]' where '[DLE][ETX]' was due")
                .endsWith("(seed 1)");
        assertThat(wrong(coded(HalvesDleForThePeer::new), Way.DATAGRAMS, 1, LOADS_IN_A_SESSION))
                .get()
                .asString()
                .startsWith("DATAGRAMS: '[DLE][DLE]' up, '' down: the peer got '[DLE]' where '[DLE][DLE]' was due");
    }
}
