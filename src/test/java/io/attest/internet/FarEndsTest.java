package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.internet.Session.Step;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/**
 * What virtual time rests on: a far end is never said to be at rest while something is due from it, whatever a fault
 * does to it and however slowly the modem speaks; and when nothing is due it is said to be at rest.
 */
final class FarEndsTest extends WithInternet {

    private static final int SESSIONS = 400;

    private static final List<String> ACTIONS =
            List.of("answers 250 +OK", "says nothing", "closes", "resets", "answers octet by octet", "answers garbage");

    @Test
    void neverAtRestWhileSomethingIsDue() throws IOException {
        long first = new Random().nextLong();
        for (int number = 0; number < SESSIONS; number++) {
            long seed = first + number;
            internet.reset();
            internet.mail("reader", Wire.bytes("Subject: s\r\n\r\n" + "line\r\n".repeat(20)));
            try {
                run(new Random(seed));
            } catch (IOException | AssertionError wrong) {
                throw new AssertionError("seed " + seed + "\n" + String.join("\n", internet.log()), wrong);
            }
        }
    }

    private static void run(Random random) throws IOException {
        Session session = List.of(Session.SMTP, Session.PLAIN_SMTP, Session.POP3, Session.FTP)
                .get(random.nextInt(4));
        Step faulty = session.steps().get(random.nextInt(session.steps().size()));
        String action = ACTIONS.get(random.nextInt(ACTIONS.size()));
        boolean within =
                random.nextInt(4) == 0 && (faulty.block() || faulty.names().contains("final dot"));
        boolean inBlock = within
                && faulty.block()
                && !faulty.names().contains("LIST")
                && !faulty.names().contains("UIDL");
        boolean inBody = within && !faulty.block();
        String name = faulty.names().stream()
                .filter(any -> !any.equals("every answer"))
                .sorted()
                .findFirst()
                .orElseThrow();
        String stage = inBody ? "octet 9 of the body" : inBlock ? "octet 9 of " + name : name;
        internet.fault(session.server(), stage, action);
        try (Watched watched = new Watched(farEnds, new Wire(internet, session.place()))) {
            for (Step step : session.steps()) {
                boolean meets = step == faulty;
                boolean ends = meets && (action.equals("closes") || action.equals("resets"));
                watched.write(step.said(), random, ends);
                if (ends) {
                    watched.ends();
                    return;
                }
                if (meets && action.equals("says nothing")) {
                    if (inBlock) {
                        watched.line();
                        watched.take(9);
                    }
                    watched.rests();
                    internet.goOn(session.server());
                    watched.isDue();
                    if (inBlock) {
                        watched.block();
                        continue;
                    }
                }
                if (meets && (inBlock || inBody) && action.startsWith("answers") && !action.endsWith("octet")) {
                    return;
                }
                boolean instead = meets && (action.contains("250") || action.contains("garbage"));
                watched.hear(session, step, instead);
                if (instead) {
                    watched.rests();
                    return;
                }
                if (step.said().startsWith("QUIT")) {
                    watched.ends();
                } else {
                    watched.rests();
                }
            }
        }
    }

    @Test
    void alsoWhileALongAnswerIsGivenOctetByOctet() throws IOException {
        internet.mail("reader", Wire.bytes("Subject: s\r\n\r\n" + "line\r\n".repeat(5000)));
        internet.fault("POP3", "RETR", "answers octet by octet");
        Random anyPieces = new Random(1);
        try (Watched watched = new Watched(farEnds, new Wire(internet, Wire.POP3))) {
            watched.line();
            for (String line : List.of("USER reader\r\n", "PASS popsecret\r\n", "RETR 1\r\n")) {
                watched.write(line, anyPieces, false);
                watched.line();
            }
            watched.block();
            watched.rests();
        }
    }

    @Test
    void aQuestionAndItsAnswerAreCountedPerSocket() throws IOException {
        internet.answer("198.51.100.54", "*", "nothing");
        byte[] query = Message.newQuery(Record.newRecord(Name.fromString("smtp.example.org."), Type.A, 1))
                .toWire();
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            ask(socket, query, "198.51.100.54");
            FarEnds.View silent = Views.await(farEnds, socket.getLocalSocketAddress(), view -> true);
            assertThat(silent).isEqualTo(new FarEnds.View(query.length, 0, false, true));
            ask(socket, query, "198.51.100.53");
            DatagramPacket answer = new DatagramPacket(new byte[512], 512);
            socket.receive(answer);
            FarEnds.View both = Views.await(farEnds, socket.getLocalSocketAddress(), view -> view.sent() > 0);
            assertThat(both).isEqualTo(new FarEnds.View(2L * query.length, answer.getLength(), false, true));
            internet.reset();
            assertThat(farEnds.of(socket.getLocalSocketAddress()))
                    .as("who may still wait when a case is over is not unrest in the next")
                    .contains(both);
            internet.reset();
            assertThat(farEnds.of(socket.getLocalSocketAddress())).isEqualTo(Optional.empty());
        }
    }

    private static void ask(DatagramSocket socket, byte[] query, String server) throws IOException {
        socket.send(new DatagramPacket(query, query.length, Wire.route(internet, "udp", server + ":53")));
    }

    @Test
    void aConnectionThatTheModemEndsIsForgotten() throws IOException {
        Wire wire = new Wire(internet, Wire.SMTP);
        wire.answer();
        wire.close();
        Views.awaitNone(farEnds, wire.local());
    }

    @Test
    void aConnectionThatIsCutIsSaidToHaveEnded() throws IOException {
        try (Wire wire = new Wire(internet, Wire.SMTP)) {
            wire.answer();
            internet.reset();
            assertThat(farEnds.of(wire.local()))
                    .hasValueSatisfying(view -> assertThat(view.closed()).isTrue());
            org.assertj.core.api.Assertions.assertThatThrownBy(wire::rest).isInstanceOf(SocketException.class);
            internet.reset();
            assertThat(farEnds.of(wire.local())).isEmpty();
        }
    }
}
