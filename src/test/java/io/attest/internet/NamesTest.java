package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** The name servers, as they usually answer and as a case makes them answer. */
final class NamesTest extends WithInternet {

    private static final String PRIMARY = "198.51.100.53";
    private static final String SECONDARY = "198.51.100.54";

    private static byte[] exchange(String server, byte[] query) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(20_000);
            // An earlier socket may have had the same port.
            FarEnds.View before =
                    farEnds.of(socket.getLocalSocketAddress()).orElse(new FarEnds.View(0, 0, false, true));
            socket.send(new DatagramPacket(query, query.length, Wire.route(internet, "udp", server + ":53")));
            FarEnds.View view =
                    Views.await(farEnds, socket.getLocalSocketAddress(), now -> now.received() > before.received());
            if (view.sent() == before.sent()) {
                return new byte[0];
            }
            DatagramPacket answer = new DatagramPacket(new byte[4096], 4096);
            socket.receive(answer);
            return java.util.Arrays.copyOf(answer.getData(), answer.getLength());
        }
    }

    private static byte[] ask(String server, String name, int type) throws IOException {
        return exchange(
                server,
                Message.newQuery(Record.newRecord(Name.fromString(name + "."), type, DClass.IN))
                        .toWire());
    }

    private static Message asked(String server, String name) throws IOException {
        return new Message(ask(server, name, Type.A));
    }

    private static String address(Message answer) {
        return answer.getSection(Section.ANSWER).get(0).rdataToString();
    }

    @ParameterizedTest
    @ValueSource(strings = {PRIMARY, SECONDARY, "198.51.100.55", "198.51.100.56"})
    void allServersAnswerAlike(String server) throws IOException {
        assertThat(address(asked(server, "smtp.example.org"))).isEqualTo("198.51.100.25");
        assertThat(address(asked(server, "SMTP2.Example.ORG"))).isEqualTo("198.51.100.26");
        assertThat(address(asked(server, "pop3.example.org"))).isEqualTo("198.51.100.110");
        assertThat(address(asked(server, "pop3b.example.org"))).isEqualTo("198.51.100.111");
        assertThat(asked(server, "example.org").getRcode()).isEqualTo(Rcode.NXDOMAIN);
        Message none = new Message(ask(server, "smtp.example.org", Type.AAAA));
        assertThat(none.getRcode()).isEqualTo(Rcode.NOERROR);
        assertThat(none.getSection(Section.ANSWER)).isEmpty();
        assertThat(internet.seen("dns.asked"))
                .containsExactly(
                        server + " smtp.example.org",
                        server + " smtp2.example.org",
                        server + " pop3.example.org",
                        server + " pop3b.example.org",
                        server + " example.org");
    }

    @Test
    void anAnswerBelongsToItsQuestion() throws IOException {
        Message query = Message.newQuery(Record.newRecord(Name.fromString("sMtP.example.org."), Type.A, DClass.IN));
        Message answer = new Message(exchange(PRIMARY, query.toWire()));
        assertThat(answer.getHeader().getID()).isEqualTo(query.getHeader().getID());
        assertThat(answer.getHeader().getFlag(Flags.QR)).isTrue();
        assertThat(answer.getQuestion().toString())
                .isEqualTo(query.getQuestion().toString());
    }

    @Test
    void aCaseSaysWhatAServerAnswers() throws IOException {
        internet.answer(PRIMARY, "smtp.example.org", "203.0.113.7");
        assertThat(address(asked(PRIMARY, "smtp.example.org"))).isEqualTo("203.0.113.7");
        assertThat(address(asked(SECONDARY, "smtp.example.org"))).isEqualTo("198.51.100.25");
        internet.answer(PRIMARY, "*", "SERVFAIL");
        assertThat(address(asked(PRIMARY, "smtp.example.org"))).isEqualTo("203.0.113.7");
        assertThat(asked(PRIMARY, "pop3.example.org").getRcode()).isEqualTo(Rcode.SERVFAIL);
        internet.answer(PRIMARY, "pop3.example.org", "REFUSED");
        assertThat(asked(PRIMARY, "pop3.example.org").getRcode()).isEqualTo(Rcode.REFUSED);
        internet.answer(PRIMARY, "pop3.example.org", "NXDOMAIN");
        assertThat(asked(PRIMARY, "pop3.example.org").getRcode()).isEqualTo(Rcode.NXDOMAIN);
        internet.answer(PRIMARY, "pop3.example.org", "no address");
        Message empty = asked(PRIMARY, "pop3.example.org");
        assertThat(empty.getRcode()).isEqualTo(Rcode.NOERROR);
        assertThat(empty.getSection(Section.ANSWER)).isEmpty();
        internet.reset();
        assertThat(address(asked(PRIMARY, "smtp.example.org"))).isEqualTo("198.51.100.25");
        assertThat(address(asked(PRIMARY, "pop3.example.org"))).isEqualTo("198.51.100.110");
    }

    @Test
    void anAliasComesWithItsAddress() throws IOException {
        internet.answer(PRIMARY, "mail.example.org", "alias smtp.example.org");
        Message answer = asked(PRIMARY, "mail.example.org");
        assertThat(answer.getSection(Section.ANSWER))
                .extracting(
                        record -> record.getName() + " " + Type.string(record.getType()) + " " + record.rdataToString())
                .containsExactly("mail.example.org. CNAME smtp.example.org.", "smtp.example.org. A 198.51.100.25");
        internet.answer(PRIMARY, "mail.example.org", "alias mail.example.org");
        assertThat(asked(PRIMARY, "mail.example.org").getSection(Section.ANSWER))
                .hasSize(1);
    }

    @Test
    void silenceAndGarbage() throws IOException {
        internet.answer(PRIMARY, "*", "nothing");
        assertThat(ask(PRIMARY, "smtp.example.org", Type.A)).isEmpty();
        assertThat(ask(PRIMARY, "smtp.example.org", Type.A)).isEmpty();
        assertThat(internet.seen("dns.asked")).containsExactly(PRIMARY + " smtp.example.org");
        internet.answer(PRIMARY, "*", "garbage");
        assertThat(ask(PRIMARY, "smtp.example.org", Type.A)).isNotEmpty().hasSizeLessThan(12);
    }

    @Test
    void whateverComesTheServerGoesOn() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] query = Message.newQuery(Record.newRecord(Name.fromString("smtp.example.org."), Type.A, DClass.IN))
                .toWire();
        for (int round = 0; round < 300; round++) {
            byte[] hostile = round % 2 == 0 ? query.clone() : new byte[1 + random.nextInt(600)];
            for (int change = 0; change < 4; change++) {
                hostile[random.nextInt(hostile.length)] = (byte) random.nextInt(256);
            }
            exchange(PRIMARY, hostile);
        }
        assertThat(address(asked(PRIMARY, "smtp.example.org")))
                .as("seed " + seed)
                .isEqualTo("198.51.100.25");
        assertThat(internet.sick()).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsRefusedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.answer(PRIMARY, "a.example.org", "maybe"))
                .withMessageContaining("NXDOMAIN");
        assertThatIllegalArgumentException().isThrownBy(() -> internet.answer(PRIMARY, "a.example.org", "1.2.3.256"));
        assertThatIllegalArgumentException().isThrownBy(() -> internet.answer(PRIMARY, "a.example.org", "1.2.3"));
        assertThatIllegalArgumentException().isThrownBy(() -> internet.answer(PRIMARY, "a.example.org", "1.2.3.4."));
        assertThatIllegalArgumentException().isThrownBy(() -> internet.answer(PRIMARY, "a b", "nothing"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.answer("198.51.100.52", "*", "nothing"))
                .withMessageContaining(SECONDARY);
    }
}
