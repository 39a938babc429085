package io.attest.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What a link says to a peer that does this or that, octet by octet. */
final class ScriptedPeerTest {

    private static final PppConfig PLAIN = Pair.client().asking();

    @Test
    void aRequestIsSentAgainWithItsIdentifier() {
        Scripted peer = new Scripted(PLAIN).pass(6);

        assertThat(peer.answers()).containsExactly("c021 01010004", "c021 01010004", "c021 01010004");
    }

    @Test
    void anUnknownOptionIsRejectedAndTheKnownAreNot() {
        Scripted peer = new Scripted(PLAIN).says("c021 01 07 000e 0506 11223344 1104 0000");

        assertThat(peer.answers()).containsExactly("c021 01010004", "c021 0407000811040000");
    }

    @Test
    void anOptionThatStandsTwiceIsRejectedOnce() {
        Scripted peer = new Scripted(PLAIN).says("c021 01 07 0008 0702 0702");

        assertThat(peer.answers()).endsWith("c021 040700060702");
    }

    @Test
    void aMagicNumberOfZeroIsNakkedWithAnother() {
        Scripted peer = new Scripted(PLAIN).says("c021 01 07 000a 0506 00000000");

        assertThat(peer.answers().get(1)).startsWith("c021 0307000a0506").doesNotContain("00000000");
    }

    @Test
    void anMruThatIsTooSmallIsNakked() {
        Scripted peer = new Scripted(PLAIN).says("c021 01 07 0008 0104 0010");

        assertThat(peer.answers()).endsWith("c021 0307000801040080");
    }

    @Test
    void chapOfAnotherKindIsNakkedWithMd5() {
        Scripted peer = new Scripted(PLAIN).says("c021 01 07 0009 0305 c223 80");

        assertThat(peer.answers()).endsWith("c021 030700090305c22305");
    }

    @Test
    void whatIsNotCorrectedAfterMaxFailureNaksIsRejected() {
        Scripted peer = new Scripted(PLAIN);
        for (int time = 0; time < 6; time++) {
            peer.says("c021 01 07 0008 0104 0010");
        }

        assertThat(peer.answers())
                .filteredOn(answer -> answer.startsWith("c021 03"))
                .hasSize(5);
        peer.says("c021 01 07 0008 0104 0010");
        assertThat(peer.answers()).containsExactly("c021 0407000801040010");
    }

    @Test
    void rejectedOptionsAreNotAskedForAgain() {
        Scripted peer = new Scripted(Pair.client()
                .asking(LcpOption.MRU, LcpOption.ACCM, LcpOption.PROTOCOL_COMPRESSION, LcpOption.ADDRESS_COMPRESSION));
        assertThat(peer.answers()).containsExactly("c021 01010012010405dc02060000000007020802");
        peer.says("c021 04 01 000a 0206 00000000");

        assertThat(peer.answers()).containsExactly("c021 0102000c010405dc07020802");
        peer.says("c021 04 02 0008 0702 0802");
        assertThat(peer.answers()).containsExactly("c021 01030008010405dc");
    }

    @Test
    void nakkedValuesAreTaken() {
        Scripted peer = new Scripted(Pair.client().asking(LcpOption.MRU, LcpOption.ACCM));
        peer.answers();
        peer.says("c021 03 01 000e 0104 0240 0206 000a0000");

        assertThat(peer.answers()).containsExactly("c021 0102000e010402400206000a0000");
    }

    @Test
    void anAnswerToAnOlderRequestOrWithOtherOptionsIsIgnored() {
        Scripted peer = new Scripted(PLAIN).says("c021 01 01 0004");
        peer.answers();
        peer.says("c021 02 63 0004").says("c021 02 01 0006 0702").pass(2);

        assertThat(peer.answers()).isEmpty();
        assertThat(peer.end.link.phase()).isEqualTo(PppPhase.ESTABLISH);
    }

    @Test
    void anUnknownCodeIsRejectedWithItsPacket() {
        Scripted peer = new Scripted(PLAIN).opensLcp().says("c021 0e 21 0006 abcd");

        assertThat(peer.answers()).containsExactly("c021 0702000a0e210006abcd");
    }

    @Test
    void anUnknownProtocolIsRejectedWithItsInformation() {
        Scripted peer = new Scripted(PLAIN).opensLcp().says("80fd 01 01 0004");

        assertThat(peer.answers()).containsExactly("c021 0802000a80fd01010004");
    }

    @Test
    void anEchoIsReturnedWithTheOwnMagicNumber() {
        Scripted peer = new Scripted(PLAIN).opensLcp().says("c021 09 44 000b 11223344 616263");

        assertThat(peer.answers()).containsExactly("c021 0a44000b00000000616263");
        peer.says("c021 0b 45 0008 00000000");
        assertThat(peer.answers()).isEmpty();
    }

    @Test
    void framesAreSentAsThePeerAskedAndThoseOfLcpAsEver() {
        Scripted peer = new Scripted(PLAIN).acknowledges();
        peer.end.sent.reset();
        peer.says("c021 01 01 000e 0206 000a0000 0702 0802").says("c021 09 11 0008 00000000");
        String sent = HexFormat.of().formatHex(peer.end.sent.toByteArray());

        assertThat(sent)
                .startsWith("7eff7d23c0217d227d21")
                .contains("7e80210101000a030600000000")
                .contains("7eff7d23c0217d2a7d31");
    }

    @Test
    void aPeerThatRejectsIpcpEndsTheLink() {
        Scripted peer = new Scripted(PLAIN).opensLcp().says("c021 08 02 000a 8021 01010004");
        peer.says("c021 06 02 0004").pass(60);

        assertThat(peer.end.told).containsExactly("down OPTIONS");
    }

    @Test
    void aPeerThatRejectsConfigureRequestsEndsTheLink() {
        Scripted peer = new Scripted(PLAIN).says("c021 07 02 0008 01010004");

        assertThat(peer.end.told).containsExactly("down OPTIONS");
    }

    @Test
    void anIpcpRequestForMoreThanAnAddressIsRejected() {
        Scripted peer = new Scripted(PLAIN).opensLcp().says("8021 01 05 0010 0206 002d0f01 0306 0a000202");

        assertThat(peer.answers()).endsWith("8021 0405000a0206002d0f01");
    }

    @Test
    void aPeerThatAsksForAnAddressGetsTheOneSuggested() {
        Scripted peer =
                new Scripted(PLAIN.suggestingToPeer("10.0.2.2")).opensLcp().says("8021 01 05 000a 0306 00000000");

        assertThat(peer.answers()).endsWith("8021 0305000a03060a000202");
    }

    @Test
    void aPeerThatNaksForEverIsLeft() {
        Scripted peer = new Scripted(PLAIN).opensLcp();
        for (int identifier = 1; identifier < 30; identifier++) {
            peer.says(String.format("8021 03 %02x 000a 0306 0a0000%02x", identifier, identifier));
        }
        peer.pass(60);

        assertThat(peer.end.told).containsExactly("down OPTIONS");
    }

    @Test
    void aPeerThatStartsAnewIsFollowed() {
        Scripted peer = new Scripted(PLAIN.insistingOn("10.0.0.9")).opensLcp().says("8021 01 01 0004");
        assertThat(peer.end.link.isUp()).isFalse();
        peer.says("c021 01 63 0006 0702");

        assertThat(peer.answers()).containsExactly("8021 02010004", "c021 01020004", "c021 026300060702");
        assertThat(peer.end.link.phase()).isEqualTo(PppPhase.ESTABLISH);
    }

    @Test
    void lateCopiesOfARequestAreAcknowledgedAndDoNotStartAnewUpToFive() {
        Scripted peer = new Scripted(PLAIN).opensLcp();
        for (int copy = 0; copy < 5; copy++) {
            peer.says("c021 01 01 0004");
            assertThat(peer.answers()).containsExactly("c021 02010004");
        }
        peer.says("c021 01 01 0004");
        assertThat(peer.answers()).containsExactly("c021 01020004", "c021 02010004");
    }

    @Test
    void aPeerThatTerminatesGetsItsAckAndOneRestartPeriodToGo() {
        Scripted peer = new Scripted(PLAIN).opensLcp().says("c021 05 33 0004");
        assertThat(peer.answers()).containsExactly("c021 06330004");
        assertThat(peer.end.told).isEmpty();
        peer.pass(3);

        assertThat(peer.end.told).containsExactly("down TERMINATED");
    }

    @Test
    void aPapRequestIsRepeatedUntilItIsAnswered() {
        Scripted peer = new Scripted(PLAIN).acknowledges().says("c021 01 01 0008 0304 c023");
        String request = peer.answers().get(1);
        peer.pass(3);

        assertThat(request).startsWith("c023 01").endsWith("0011056c6f67696e06736563726574");
        assertThat(peer.answers()).containsExactly(request);
        peer.says(request.substring(0, 5) + "02" + request.substring(7, 9) + "0004");
        assertThat(peer.end.told).containsExactly("pap login");
    }

    @Test
    void aPapServerRepeatsItsAnswer() {
        Scripted peer = new Scripted(Pair.server(PppAuth.PAP).asking()).opensLcp();
        String request = "c023 01 09 0011 05 6c6f67696e 06 736563726574";
        peer.says(request);
        assertThat(peer.answers().get(0)).isEqualTo("c023 0209000500");
        peer.says(request);

        assertThat(peer.answers()).containsExactly("c023 0209000500");
        assertThat(peer.end.told).containsExactly("pap login");
    }

    @Test
    void aChapResponseIsRepeatedUntilItIsAnswered() {
        Scripted peer = new Scripted(PLAIN).acknowledges().says("c021 01 01 0009 0305 c22305");
        peer.answers();
        peer.says("c223 01 07 0009 04 01020304");
        String response = peer.answers().get(0);
        peer.pass(3);

        // MD5 of 07, "secret" and 01020304, then the name.
        assertThat(response).isEqualTo("c223 0207001a10" + "7e701d826207fc8a56b695a4c89be246" + "6c6f67696e");
        assertThat(peer.answers()).containsExactly(response);
        peer.says("c223 03 07 0004");
        assertThat(peer.end.told).containsExactly("chap login");
    }

    @Test
    void aPeerThatNeverSaysWhoItIsIsTimeout() {
        for (PppAuth auth : new PppAuth[] {PppAuth.PAP, PppAuth.CHAP}) {
            Scripted peer = new Scripted(Pair.server(auth).asking()).opensLcp().pass(60);

            assertThat(peer.end.told).containsExactly("down TIMEOUT");
        }
    }
}
