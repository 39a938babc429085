package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.internet.Session.Step;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action at every stage of every server. */
final class FaultTest extends WithInternet {

    private static final List<String> ACTIONS = List.of(
            "answers %s fault",
            "answers %s first / and second",
            "says nothing",
            "closes",
            "resets",
            "answers octet by octet",
            "answers in several lines",
            "answers garbage");

    @BeforeEach
    void thereIsAMail() {
        internet.mail("reader", Wire.bytes("Subject: s\r\n\r\nbody\r\n"));
    }

    static Stream<Arguments> everyActionAtEveryStage() {
        return Stream.of(Session.SMTP, Session.PLAIN_SMTP, Session.POP3, Session.FTP)
                .flatMap(session -> session.steps().stream()
                        .flatMap(step -> step.names().stream().sorted())
                        .flatMap(stage -> ACTIONS.stream()
                                .filter(action -> session.hasCodes() || !action.contains("several"))
                                .map(action -> Arguments.of(
                                        session, stage, action.formatted(session.hasCodes() ? "599" : "-ERR")))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource
    void everyActionAtEveryStage(Session session, String stage, String action) throws IOException {
        internet.fault(session.server(), stage, action);
        try (Wire wire = new Wire(internet, session.place())) {
            List<Step> steps = session.steps();
            int at = 0;
            while (!steps.get(at).names().contains(stage)) {
                session.pass(wire, steps.get(at++));
            }
            wire.write(steps.get(at).said());
            meets(session, steps.get(at), wire, action);
        }
        assertThat(internet.sick()).isEmpty();
    }

    private static void meets(Session session, Step step, Wire wire, String action) throws IOException {
        switch (action) {
            case "says nothing" -> {
                FarEnds.View view = await(wire, now -> now.silent() && now.received() == wire.sent());
                assertThat(view.closed()).isFalse();
                assertThat(view.sent()).isEqualTo(wire.received());
                assertThat(wire.socket().getInputStream().available()).isZero();
                internet.goOn(session.server());
                assertThat(session.hear(wire, step)).matches("(?s)[+23].*");
            }
            case "closes" -> {
                assertThat(wire.rest()).isEmpty();
                await(wire, FarEnds.View::closed);
            }
            case "resets" -> {
                assertThatThrownBy(wire::rest).isInstanceOf(SocketException.class);
                await(wire, FarEnds.View::closed);
            }
            case "answers octet by octet" ->
                assertThat(session.hear(wire, step)).matches("(?s)[+23].*");
            case "answers in several lines" -> {
                String answer = session.hear(wire, step);
                boolean challenge = answer.startsWith("334");
                assertThat(answer.lines()).hasSizeGreaterThan(challenge ? 0 : 1);
                assertThat(answer.lines().map(line -> line.substring(0, 3)).distinct())
                        .hasSize(1);
            }
            case "answers garbage" -> assertThat(wire.line()).doesNotContainPattern("^([+]OK|-ERR|[0-9])");
            default -> {
                for (String line : action.substring("answers ".length()).split(" / ")) {
                    assertThat(wire.line()).isEqualTo(line + "\r\n");
                }
                assertThat(await(wire, now -> now.received() == wire.sent()).closed())
                        .isFalse();
            }
        }
    }

    private static FarEnds.View await(Wire wire, Predicate<FarEnds.View> there) {
        return Views.await(farEnds, wire.local(), there);
    }
}
