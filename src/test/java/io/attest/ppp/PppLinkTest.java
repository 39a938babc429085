package io.attest.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two ends that agree. */
final class PppLinkTest {

    @ParameterizedTest
    @EnumSource(PppAuth.class)
    void theClientTakesTheAddressAndBothKnowWhoItIs(PppAuth auth) {
        Pair pair = new Pair(Pair.client(), Pair.server(auth)).up().pass(1);

        assertThat(pair.first.told).isEqualTo(told(auth, "up 213.30.30.30 213.30.30.1"));
        assertThat(pair.second.told).isEqualTo(told(auth, "up 213.30.30.1 213.30.30.30"));
        assertThat(pair.isUp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void piecesDoNotMatter(int piece) {
        Pair whole = new Pair(Pair.client(), Pair.server(PppAuth.CHAP)).up().pass(1);
        Pair pieces = new Pair(Pair.client(), Pair.server(PppAuth.CHAP))
                .inPiecesOf(piece)
                .up()
                .pass(1);

        assertThat(pieces.first.sent.toByteArray()).isEqualTo(whole.first.sent.toByteArray());
        assertThat(pieces.second.sent.toByteArray()).isEqualTo(whole.second.sent.toByteArray());
        assertThat(pieces.isUp()).isTrue();
    }

    @Test
    void datagramsPassBothWaysOctetByOctet() {
        Pair pair = new Pair(Pair.client(), Pair.server(PppAuth.PAP)).up().pass(1);
        byte[] everyOctet = new byte[256];
        for (int octet = 0; octet < 256; octet++) {
            everyOctet[octet] = (byte) octet;
        }
        pair.first.link.send(everyOctet);
        pair.second.link.send(new byte[1500]);
        pair.second.link.send(new byte[1501]);
        pair.pass(1);

        assertThat(pair.second.datagrams).containsExactly(everyOctet);
        assertThat(pair.first.datagrams).containsExactly(new byte[1500]);
    }

    @Test
    void aPeersSmallMruIsRespected() {
        PppConfig small = Pair.client().asking(LcpOption.MRU).mru(296);
        Pair pair = new Pair(small, Pair.server(PppAuth.NONE)).up().pass(1);
        pair.second.link.send(new byte[296]);
        pair.second.link.send(new byte[297]);
        pair.pass(1);

        assertThat(pair.first.datagrams).containsExactly(new byte[296]);
    }

    @Test
    void bothEndsMayHaveToProveThemselves() {
        PppConfig mutual = Pair.server(PppAuth.CHAP).presenting("login", "secret", PppAuth.PAP);
        PppConfig client = Pair.client().requiring(PppAuth.PAP, Pair.ACCESS);
        Pair pair = new Pair(client, mutual).up().pass(1);

        assertThat(pair.first.told).containsExactlyInAnyOrder("chap login", "pap login", "up 213.30.30.30 213.30.30.1");
        assertThat(pair.isUp()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PppAuth.class)
    void whoAnswersIsTheClientOfAPeerThatAsksWhoItIs(PppAuth auth) {
        PppConfig answering = PppConfig.answering(Pair.client(), PppConfig.server("10.1.1.1", "10.1.1.2"));
        Pair pair = new Pair(answering, auth == PppAuth.NONE ? Pair.client() : Pair.server(auth))
                .up()
                .pass(1);

        assertThat(pair.first.told)
                .isEqualTo(
                        auth == PppAuth.NONE
                                ? List.of("up 10.1.1.1 10.1.1.2")
                                : told(auth, "up 213.30.30.30 213.30.30.1"));
        assertThat(pair.isUp()).isTrue();
    }

    @Test
    void aPassiveEndSaysNothingFirstAndWaitsForEver() {
        Pair pair = new Pair(
                        Pair.client().passively(), Pair.server(PppAuth.NONE).passively())
                .up()
                .pass(1000);

        assertThat(pair.first.sent.size()).isZero();
        assertThat(pair.first.told).isEmpty();
        assertThat(pair.time.running()).isZero();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theOrderOfTheOptionsDoesNotMatter(List<LcpOption> order) {
        PppConfig server = Pair.server(PppAuth.CHAP).asking(order.toArray(LcpOption[]::new));
        PppConfig client = Pair.client().asking(order.toArray(LcpOption[]::new));

        assertThat(new Pair(client, server).up().pass(1).isUp()).isTrue();
    }

    /** Every rotation of every prefix of the options. */
    static List<List<LcpOption>> orders() {
        List<List<LcpOption>> orders = new ArrayList<>();
        for (int size = 0; size <= LcpOption.values().length; size++) {
            for (int turn = 0; turn < Math.max(size, 1); turn++) {
                List<LcpOption> order =
                        new ArrayList<>(List.of(LcpOption.values()).subList(0, size));
                Collections.rotate(order, turn);
                orders.add(order);
            }
        }
        return orders;
    }

    @Test
    void phasesComeInTheirOrder() {
        Pair pair = new Pair(Pair.client(), Pair.server(PppAuth.PAP)).at(1200);
        List<PppPhase> phases = new ArrayList<>();
        phases.add(pair.first.link.phase());
        pair.up();
        for (int tenth = 0; tenth < 60; tenth++) {
            pair.time.pass(Duration.ofMillis(50));
            note(phases, pair.first.link.phase());
        }
        pair.first.link.close();
        note(phases, pair.first.link.phase());
        pair.pass(10);
        note(phases, pair.first.link.phase());

        assertThat(phases)
                .containsExactly(
                        PppPhase.DEAD,
                        PppPhase.ESTABLISH,
                        PppPhase.AUTHENTICATE,
                        PppPhase.NETWORK,
                        PppPhase.TERMINATE,
                        PppPhase.DEAD);
    }

    @Test
    void aLineThatIsLostTellsNothingAndLeavesNoTimer() {
        Pair pair = new Pair(Pair.client(), Pair.server(PppAuth.PAP)).up().pass(1);
        pair.first.link.lost();
        pair.second.link.lost();
        pair.first.link.send(new byte[20]);
        pair.first.link.up();
        int told = pair.first.told.size();
        pair.pass(1000);

        assertThat(pair.first.told).hasSize(told);
        assertThat(pair.time.running()).isZero();
        assertThat(pair.first.link.phase()).isEqualTo(PppPhase.DEAD);
        assertThat(pair.first.link.isUp()).isFalse();
    }

    @Test
    void endsThatCallEachOtherDirectlyNeedNoTimeAtAll() {
        VirtualTime time = new VirtualTime();
        End client = new End(Pair.client(), time);
        End server = new End(Pair.server(PppAuth.CHAP).passively(), time);
        client.towards(server.link::receive);
        server.towards(client.link::receive);
        server.link.up();
        client.link.up();

        assertThat(client.link.isUp()).isTrue();
        assertThat(server.link.isUp()).isTrue();
        assertThat(time.now()).isZero();
    }

    private static void note(List<PppPhase> phases, PppPhase phase) {
        if (phases.get(phases.size() - 1) != phase) {
            phases.add(phase);
        }
    }

    private static List<String> told(PppAuth auth, String up) {
        return auth == PppAuth.NONE ? List.of(up) : List.of(auth.name().toLowerCase(Locale.ROOT) + " login", up);
    }
}
