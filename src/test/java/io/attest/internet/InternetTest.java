package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.util.List;
import org.apache.commons.net.pop3.POP3Client;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/** The usual state of the Internet side, as well-known clients meet it. */
final class InternetTest extends WithInternet {

    @Test
    void aMailThatIsSentArrives() throws Exception {
        send("From: module@example.org\r\nSubject: greetings\r\n\r\nhello\r\n");

        assertThat(internet.mailbox("reader@example.org"))
                .singleElement()
                .extracting(Wire::text)
                .isEqualTo("From: module@example.org\r\nSubject: greetings\r\n\r\nhello\r\n");
        assertThat(internet.seen("smtp.at")).containsExactly("198.51.100.25:25");
        assertThat(internet.seen("smtp.hello")).containsExactly("modem.example.org");
        assertThat(internet.seen("smtp.login")).containsExactly("mailer:mailsecret");
        assertThat(internet.seen("smtp.sender")).containsExactly("module@example.org");
        assertThat(internet.seen("smtp.recipients")).containsExactly("reader@example.org", "anybody@example.net");
        assertThat(internet.seen("smtp.subjects")).containsExactly("greetings");
        assertThat(internet.seen("mailbox.reader")).containsExactly("greetings");
        assertThat(internet.seen("mailbox.anybody@example.net")).containsExactly("greetings");
    }

    private static void send(String mail) throws Exception {
        AuthenticatingSMTPClient client = new AuthenticatingSMTPClient();
        client.connect(
                InetAddress.getLoopbackAddress(),
                Wire.route(internet, "tcp", Wire.SMTP).getPort());
        client.ehlo("modem.example.org");
        assertThat(client.auth(AuthenticatingSMTPClient.AUTH_METHOD.LOGIN, "mailer", "mailsecret"))
                .isTrue();
        assertThat(client.setSender("module@example.org")).isTrue();
        assertThat(client.addRecipient("reader@example.org")).isTrue();
        assertThat(client.addRecipient("anybody@example.net")).isTrue();
        try (Writer data = client.sendMessageData()) {
            data.write(mail);
        }
        assertThat(client.completePendingCommand()).isTrue();
        assertThat(client.logout()).isTrue();
        client.disconnect();
    }

    @Test
    void aMailIsFetchedAndGoneThen() throws Exception {
        internet.mail("reader", Wire.bytes("Subject: one\r\n\r\nfirst\r\n"));
        internet.mail("reader", Wire.bytes("Subject: two\r\n\r\nsecond\r\n"));
        POP3Client client = new POP3Client();
        client.connect(
                InetAddress.getLoopbackAddress(),
                Wire.route(internet, "tcp", Wire.POP3).getPort());

        assertThat(client.login("reader", "popsecret")).isTrue();
        assertThat(client.status().number).isEqualTo(2);
        assertThat(client.listMessages()).extracting(message -> message.size).containsExactly(23, 24);
        try (Reader mail = client.retrieveMessage(1)) {
            StringWriter text = new StringWriter();
            mail.transferTo(text);
            assertThat(text.toString().lines()).containsExactly("Subject: one", "", "first");
        }
        assertThat(client.deleteMessage(1)).isTrue();
        assertThat(internet.seen("mailbox.reader")).containsExactly("one", "two");
        assertThat(client.logout()).isTrue();
        client.disconnect();

        assertThat(internet.seen("mailbox.reader")).containsExactly("two");
        assertThat(internet.seen("pop3.at")).containsExactly("198.51.100.110:110");
        assertThat(internet.seen("pop3.user")).containsExactly("reader");
        assertThat(internet.seen("pop3.password")).containsExactly("popsecret");
        assertThat(internet.seen("pop3.retrieved")).containsExactly("1");
        assertThat(internet.seen("pop3.deleted")).containsExactly("1");
    }

    @Test
    void namesHaveTheirAddresses() throws Exception {
        assertThat(ask("198.51.100.53", "smtp.example.org").getSection(Section.ANSWER))
                .extracting(Record::rdataToString)
                .containsExactly("198.51.100.25");
        assertThat(ask("198.51.100.54", "nobody.example.org").getRcode()).isEqualTo(Rcode.NXDOMAIN);
        assertThat(internet.seen("dns.asked"))
                .isEqualTo(List.of("198.51.100.53 smtp.example.org", "198.51.100.54 nobody.example.org"));
    }

    private static Message ask(String server, String name) throws IOException {
        SimpleResolver resolver = new SimpleResolver(Wire.route(internet, "udp", server + ":53"));
        return resolver.send(Message.newQuery(Record.newRecord(Name.fromString(name + "."), Type.A, 1)));
    }
}
