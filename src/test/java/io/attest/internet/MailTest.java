package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MailTest {

    private static Mail parse(String mail) {
        return Mail.parse(Wire.bytes(mail));
    }

    @Test
    void aUsualMail() {
        Mail mail = parse("From: \"Test module\" <module@example.org>\r\nTo: a@example.org,\r\n b@example.org\r\n"
                + "Cc: C <c@example.org>\r\nSubject: two\r\n  words \r\n\r\nbody\r\n\r\nmore\r\n");
        assertThat(mail.from()).isEqualTo("Test module <module@example.org>");
        assertThat(mail.to()).containsExactly("a@example.org", "b@example.org");
        assertThat(mail.cc()).containsExactly("c@example.org");
        assertThat(mail.subject()).isEqualTo("two  words ");
        assertThat(mail.body()).isEqualTo(Wire.bytes("body\r\n\r\nmore\r\n"));
    }

    @Test
    void theLayoutOfFromDoesNotMatter() {
        for (String from : new String[] {
            "Test module <module@example.org>",
            "\"Test module\"<module@example.org>",
            "module@example.org (Test module)"
        }) {
            assertThat(parse("FROM:" + from + "\r\n\r\n").from()).isEqualTo("Test module <module@example.org>");
        }
        assertThat(parse("From: module@example.org\r\n\r\n").from()).isEqualTo("module@example.org");
        assertThat(parse("From: <module@example.org>\r\n\r\n").from()).isEqualTo("module@example.org");
    }

    @Test
    void whatIsMissingIsEmpty() {
        Mail mail = parse("X: y\r\n\r\n");
        assertThat(mail.from()).isEmpty();
        assertThat(mail.to()).isEmpty();
        assertThat(mail.cc()).isEmpty();
        assertThat(mail.subject()).isEmpty();
        assertThat(mail.body()).isEmpty();
        assertThat(parse("").body()).isEmpty();
        assertThat(parse("no header, no empty line").body()).isEmpty();
        assertThat(parse("\r\nonly a body").body()).isEqualTo(Wire.bytes("only a body"));
    }

    @Test
    void aLongSubject() {
        String subject = "x ".repeat(200_000);
        assertThat(parse("Subject: " + subject + "\r\n\r\n").subject()).isEqualTo(subject);
    }

    @Test
    void fieldsOfTheBodyAreNoFields() {
        assertThat(parse("To: a@example.org\r\n\r\nSubject: no\r\n").subject()).isEmpty();
    }

    @Test
    void oddThingsAreShownAsTheyAre() {
        assertThat(parse("To: not an address <<\r\n\r\n").to()).containsExactly("not an address <<");
        assertThat(parse("To: \r\n\r\n").to()).isEmpty();
        assertThat(parse("Subject: \u00e4\u0085\r\n\r\n").subject()).isEqualTo("\u00e4\u0085");
        assertThat(parse("Subject: first\nSubject: second\n\nbody\n").subject()).isEqualTo("first");
        assertThat(parse("To: a@example.org\r\nTo: b@example.org\r\n\r\n").to())
                .containsExactly("a@example.org", "b@example.org");
    }
}
