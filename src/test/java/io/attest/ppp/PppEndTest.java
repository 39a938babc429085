package io.attest.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which a link ends, and what each end makes of it. */
final class PppEndTest {

    @ParameterizedTest
    @EnumSource(value = PppAuth.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aWrongPasswordIsAuthenticationAtBothEnds(PppAuth auth) {
        assertBothEnd(new Pair(PppConfig.client("login", "wrong"), Pair.server(auth)), PppEnd.AUTHENTICATION);
        assertBothEnd(new Pair(PppConfig.client("nobody", "secret"), Pair.server(auth)), PppEnd.AUTHENTICATION);
    }

    @Test
    void aClientThatOnlyDoesTheOtherProtocolIsOptionsAtBothEnds() {
        PppConfig pap = Pair.client().presenting("login", "secret", PppAuth.PAP);
        PppConfig chap = Pair.client().presenting("login", "secret", PppAuth.CHAP);
        assertBothEnd(new Pair(pap, Pair.server(PppAuth.CHAP)), PppEnd.OPTIONS);
        assertBothEnd(new Pair(chap, Pair.server(PppAuth.PAP)), PppEnd.OPTIONS);
    }

    @Test
    void anEndThatCannotProveItselfIsOptionsAtBothEnds() {
        assertBothEnd(new Pair(PppConfig.server("10.0.0.1", "10.0.0.2"), Pair.server(PppAuth.PAP)), PppEnd.OPTIONS);
    }

    @Test
    void anAddressThatEitherInsistsOnIsOptionsAtBothEnds() {
        assertBothEnd(new Pair(Pair.client().insistingOn("10.9.9.9"), Pair.server(PppAuth.PAP)), PppEnd.OPTIONS);
    }

    @Test
    void twoClientsWithoutAddressesAreOptionsAtBothEnds() {
        assertBothEnd(new Pair(Pair.client(), Pair.client()), PppEnd.OPTIONS);
    }

    @Test
    void aClientMayInsistOnTheAddressThatItWouldBeGiven() {
        Pair pair = new Pair(Pair.client().insistingOn("213.30.30.30"), Pair.server(PppAuth.PAP));

        assertThat(pair.up().pass(1).isUp()).isTrue();
    }

    @Test
    void silenceIsTimeoutAfterTenRequests() {
        VirtualTime time = new VirtualTime();
        End end = new End(Pair.client(), time);
        end.link.up();
        time.pass(Duration.ofMillis(29_999));
        assertThat(end.told).isEmpty();
        time.pass(Duration.ofMillis(1));

        assertThat(end.told).containsExactly("down TIMEOUT");
        assertThat(Frames.in(end.sent.toByteArray())).hasSize(10).allMatch(frame -> frame.startsWith("c021 01"));
        assertThat(time.running()).isZero();
    }

    @Test
    void closingIsClosedHereAndTerminatedThere() {
        Pair pair = new Pair(Pair.client(), Pair.server(PppAuth.PAP)).up().pass(1);
        pair.first.link.close();
        pair.first.link.close();
        pair.pass(60);

        assertThat(pair.first.told).endsWith("up 213.30.30.30 213.30.30.1", "down CLOSED");
        assertThat(pair.second.told).endsWith("up 213.30.30.1 213.30.30.30", "down TERMINATED");
    }

    @Test
    void closingAnOpeningLinkIsClosedHereAndTerminatedThere() {
        Pair pair = new Pair(Pair.client(), Pair.server(PppAuth.PAP)).at(9600).up();
        pair.time.pass(Duration.ofMillis(10));
        pair.first.link.close();
        pair.pass(60);

        assertThat(pair.first.told).containsExactly("down CLOSED");
        assertThat(pair.second.told).containsExactly("down TERMINATED");
    }

    @Test
    void closingIsFinishedAfterTwoRequestsToAPeerThatHasGone() {
        Pair pair = new Pair(Pair.client(), Pair.server(PppAuth.PAP)).up().pass(1);
        pair.second.link.lost();
        pair.first.link.close();
        pair.time.pass(Duration.ofMillis(5_999));
        assertThat(pair.first.ended).isEmpty();
        pair.time.pass(Duration.ofMillis(1));

        assertThat(pair.first.ended).contains(PppEnd.CLOSED);
    }

    @Test
    void closingAPassiveEndThatHeardNothingIsFinishedAtOnce() {
        End end = new End(Pair.client().passively(), new VirtualTime());
        end.link.up();
        end.link.close();

        assertThat(end.told).containsExactly("down CLOSED");
        assertThat(end.sent.size()).isZero();
    }

    @Test
    void echoRequestsWithoutReplyAreSilent() {
        PppConfig echoing = Pair.client().echoing(Duration.ofSeconds(10), 3);
        Pair pair = new Pair(echoing, Pair.server(PppAuth.NONE)).up().pass(1000);
        assertThat(pair.isUp()).isTrue();
        pair.second.link.lost();
        pair.pass(50);

        assertThat(pair.first.ended).contains(PppEnd.SILENT);
    }

    @ParameterizedTest
    @EnumSource(PppAuth.class)
    void aLineThatCarriesOctetsBackIsLooped(PppAuth auth) {
        VirtualTime time = new VirtualTime();
        End end = new End(Pair.server(auth).random(new Random(7)), time);
        end.towards(octets -> time.in(Duration.ofMillis(1), () -> end.link.receive(octets)));
        end.link.up();
        time.pass(Duration.ofSeconds(60));

        assertThat(end.told).containsExactly("down LOOPED");
    }

    @Test
    void aLineThatIsLoopedLaterIsNoticedByItsEcho() {
        PppConfig echoing = Pair.client().echoing(Duration.ofSeconds(10), 3);
        Pair pair = new Pair(echoing, Pair.server(PppAuth.NONE)).up().pass(1);
        pair.first.towards(pair.first.link::receive);
        pair.pass(10);

        assertThat(pair.first.ended).contains(PppEnd.LOOPED);
    }

    private static void assertBothEnd(Pair pair, PppEnd reason) {
        pair.up().pass(120);
        assertThat(pair.first.ended).contains(reason);
        assertThat(pair.second.ended).contains(reason);
        assertThat(pair.time.running()).isZero();
    }
}
