package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.attest.foreign.DebianMailServers;
import io.attest.foreign.NotInstalled;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.net.pop3.POP3Client;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient.AUTH_METHOD;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What any mail servers behind the gates have to do. */
final class MailServersTest {

    /** Who wrote them. */
    private enum Kind {
        GREENMAIL,
        DEBIAN
    }

    private static final String HEADER = "From: \"Test module\" <module@example.org>\r\n"
            + "To: reader@example.org, anybody@example.net\r\nCc: copy@example.com\r\nSubject: a b  c\r\n\r\n";

    @TempDir
    private Path home;

    private MailServers servers;

    private void start(Kind kind) {
        try {
            servers = kind == Kind.GREENMAIL ? GreenMailServers.start(Places.LOOPBACK) : DebianMailServers.start(home);
        } catch (NotInstalled missing) {
            abort(missing.getMessage());
        }
    }

    @AfterEach
    void stop() {
        if (servers != null) {
            servers.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMailArrivesWithItsFieldsAndItsOctetsInEachMailboxThatIsMeant(Kind kind) throws IOException {
        start(kind);
        String body =
                "first\r\n.\r\n..two dots\r\n\r\n\u00e4 \u00ff \u0080\r\n" + "0123456789abcdef\r\n".repeat(60_000);
        AuthenticatingSMTPClient client = smtp();
        send(client, HEADER + body, "Reader@Example.Org", "anybody@example.net", "copy@example.com");
        for (String address : List.of("reader", "reader@example.org", "anybody@example.net", "copy@example.com")) {
            assertThat(servers.mails(address)).as(address).hasSize(1);
            Mail mail = Mail.parse(servers.mails(address).get(0));
            assertThat(mail.from()).isEqualTo("Test module <module@example.org>");
            assertThat(mail.to()).containsExactly("reader@example.org", "anybody@example.net");
            assertThat(mail.cc()).containsExactly("copy@example.com");
            assertThat(mail.subject()).isEqualTo("a b  c");
            assertThat(mail.body()).isEqualTo(Wire.bytes(body));
        }
        assertThat(servers.mails("reader2")).isEmpty();
        assertThat(client.logout()).isTrue();
        client.disconnect();
    }

    @ParameterizedTest
    @EnumSource
    void mailsAreInTheOrderInWhichTheyCameAndGoneTogether(Kind kind) throws Exception {
        start(kind);
        AuthenticatingSMTPClient client = smtp();
        for (String subject : List.of("one", "two", "three")) {
            send(client, "Subject: " + subject + "\r\n\r\n", "anybody@example.net");
            servers.deliver("reader2", Wire.bytes("Subject: " + subject + "\r\n\r\n"));
        }
        for (String address : List.of("anybody@example.net", "reader2")) {
            assertThat(servers.mails(address))
                    .extracting(mail -> Mail.parse(mail).subject())
                    .containsExactly("one", "two", "three");
        }
        servers.empty();
        assertThat(servers.mails("anybody@example.net")).isEmpty();
        assertThat(servers.mails("reader2")).isEmpty();
        client.disconnect();
    }

    @ParameterizedTest
    @EnumSource
    void aMailThatWasPutThereIsFetchedOctetByOctetAndGoneOnceTheSessionHasEnded(Kind kind) throws IOException {
        start(kind);
        String mail = "Subject: 1\r\n\r\n.\r\n..\r\n\u00ff\u0080\r\n";
        servers.deliver("reader", Wire.bytes(mail));
        servers.deliver("reader", Wire.bytes("Subject: 2\r\n\r\n"));
        assertThat(servers.mails("reader").get(0)).isEqualTo(Wire.bytes(mail));
        POP3Client client = pop3();
        assertThat(client.login("reader", "popsecret")).isTrue();
        assertThat(client.status().number).isEqualTo(2);
        try (Reader fetched = client.retrieveMessage(1)) {
            StringWriter text = new StringWriter();
            fetched.transferTo(text);
            assertThat(text.toString().lines()).containsExactly("Subject: 1", "", ".", "..", "\u00ff\u0080");
        }
        assertThat(client.deleteMessage(1)).isTrue();
        assertThat(servers.mails("reader")).hasSize(2);
        assertThat(client.logout()).isTrue();
        client.disconnect();
        assertThat(servers.mails("reader"))
                .extracting(left -> Mail.parse(left).subject())
                .containsExactly("2");
    }

    @ParameterizedTest
    @EnumSource
    void whoMayLogInIsChecked(Kind kind) throws Exception {
        start(kind);
        for (AUTH_METHOD method : List.of(AUTH_METHOD.LOGIN, AUTH_METHOD.PLAIN)) {
            AuthenticatingSMTPClient client = smtp();
            assertThat(client.auth(method, "mailer", "wrong")).as("%s", method).isFalse();
            assertThat(client.auth(method, "somebody", "mailsecret")).isFalse();
            assertThat(client.auth(method, "mailer", "mailsecret")).isTrue();
            send(client, "Subject: " + method + "\r\n\r\n", "reader@example.org");
            client.disconnect();
        }
        assertThat(servers.mails("reader")).hasSize(2);
        POP3Client client = pop3();
        assertThat(client.login("reader", "popsecret2")).isFalse();
        assertThat(client.login("reader2", "popsecret2")).isTrue();
        client.disconnect();
    }

    private AuthenticatingSMTPClient smtp() throws IOException {
        AuthenticatingSMTPClient client = new AuthenticatingSMTPClient("ISO-8859-1");
        client.connect(servers.smtp().getAddress(), servers.smtp().getPort());
        client.ehlo("modem.example.org");
        return client;
    }

    private static void send(AuthenticatingSMTPClient client, String mail, String... recipients) throws IOException {
        assertThat(client.setSender("module@example.org")).isTrue();
        for (String recipient : recipients) {
            assertThat(client.addRecipient(recipient)).as(recipient).isTrue();
        }
        try (Writer data = client.sendMessageData()) {
            data.write(mail);
        }
        assertThat(client.completePendingCommand()).isTrue();
    }

    private POP3Client pop3() throws IOException {
        POP3Client client = new POP3Client();
        client.connect(servers.pop3().getAddress(), servers.pop3().getPort());
        return client;
    }
}
