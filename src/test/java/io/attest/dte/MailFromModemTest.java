package io.attest.dte;

import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mail that AT#GETMAIL delivers. */
final class MailFromModemTest {

    private static final String MAIL = "\r\nOk_Info_Mail\r\n";
    private static final String BODY = "one\r\ntwo\r\n";
    private static final String HEADER = "From: \"A\" <a@example.org>\r\nSubject: b\r\n\r\n";

    private final ScriptedModem modem = ScriptedModem.living();

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo\r\n.\r\n", "one\r\ntwo\r\n\r\n.\r\n"})
    void theLastLineEndIsItsOwnOrThatOfTheSequence(String delivered) {
        assertThat(taken(delivered, bodyAlone(BODY))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\r\ntw\r\n.\r\n",
                "one\r\ntwo\r\n\r\n\r\n.\r\n",
                "\r\none\r\ntwo\r\n.\r\n",
                "one\ntwo\r\n.\r\n",
                "Subject: b\r\n\r\none\r\ntwo\r\n.\r\n",
                "one\r\n.\r\ntwo\r\n.\r\n",
                "\r\n.\r\n"
            })
    void anotherBodyIsNotTheOneThereIs(String delivered) {
        assertThat(taken(delivered, bodyAlone(BODY)).headline()).isEqualTo("the modem delivers another body");
    }

    @Test
    void anEmptyBodyIsTheSequenceAlone() {
        assertThat(taken("\r\n.\r\n", bodyAlone(""))).isNull();
        assertThat(taken("x\r\n.\r\n", bodyAlone(""))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADER, "Subject: b\r\nX: y\r\nFrom: \"A\" <a@example.org>\r\n", "b a@example.org "})
    void whatPrecedesTheBodyIsLookedThroughForTexts(String header) {
        assertThat(taken(header + "one\r\ntwo\r\n.\r\n", withHeader(BODY, "a@example.org", "b")))
                .isNull();
    }

    @Test
    void whatIsMissingBeforeTheBodyIsNamed() {
        Finding finding = taken(HEADER + "one\r\ntwo\r\n.\r\n", withHeader(BODY, "b", "Cc:"));
        assertThat(finding).hasMessage("""
                what precedes the body is not what the manual says
                  issued     AT#GETMAIL[CR]                                  at 0.000 s
                  expected   Cc:
                  came       From: "A" <a@example.org>[CR][LF]Subject: b[CR][LF][CR][LF]""");
    }

    @Test
    void aTextInTheBodyDoesNotPrecedeIt() {
        assertThat(taken("one\r\ntwo\r\n.\r\n", withHeader(BODY, "one"))).isNotNull();
    }

    @Test
    void aBodyBehindAHeaderIsComparedFromTheEmptyLineOn() {
        assertThat(taken(HEADER + "one\r\nTwo\r\n.\r\n", withHeader(BODY, "b"))).hasMessage("""
                the modem delivers another body
                  issued     AT#GETMAIL[CR]                                  at 0.000 s
                  expected   one[CR][LF]two[CR][LF]
                  came       one[CR][LF]Two
                  differ     after 5 octets, behind one[CR][LF]
                             expected   two[CR][LF]
                             came       Two""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | true", "o | true", "one | true", "o1 | false", "oneX | false"})
    void aBodyThatWasCutOffIsABeginning(String came, boolean fine) {
        ExpectedMail expected = new ExpectedMail(Optional.empty(), Optional.of(BODY), true);
        assertThat(taken(came + "\r\n.\r\n", expected) == null).isEqualTo(fine);
    }

    @Test
    void aMailWithoutABodyOfInterestIsTakenToItsEnd() {
        assertThat(taken("whatever\r\n.\r\n", new ExpectedMail(Optional.of(List.of("what")), Optional.empty(), false)))
                .isNull();
    }

    @Test
    void whatStandsBehindTheSequenceIsStillThere() {
        modem.answers("AT#GETMAIL", MAIL + "x\r\n.\r\n" + OK);
        Tester tester = getting();
        tester.delivers(bodyAlone("x"));
        tester.answers("OK");
        assertThatCode(tester::end).doesNotThrowAnyException();
    }

    @Test
    void aMegabyteThatTakesItsTimeIsTaken() {
        String body = "0123456789\r\n".repeat(100_000);
        String[] pieces = new String[100];
        for (int at = 0; at < pieces.length; at++) {
            pieces[at] = body.substring(at * 12_000, (at + 1) * 12_000);
        }
        pieces[0] = MAIL + pieces[0];
        modem.answers("AT#GETMAIL", Duration.ofSeconds(9), pieces);
        modem.andThen("AT#GETMAIL", Duration.ofSeconds(905), ".\r\n" + OK);
        Tester tester = getting();
        tester.delivers(bodyAlone(body));
        tester.answers("OK");
    }

    @Test
    void aModemThatNeverEndsIsCutOff() {
        String[] endless = new String[40];
        java.util.Arrays.fill(endless, "0123456789\r\n".repeat(300));
        endless[0] = MAIL;
        modem.answers("AT#GETMAIL", Duration.ofSeconds(1), endless);
        Tester tester = getting();
        Finding finding = finding(() -> tester.delivers(bodyAlone("x")));
        assertThat(finding.headline()).isEqualTo("the modem delivers more than there is");
        assertThat(finding.getMessage()).hasSizeLessThan(500);
    }

    @Test
    void aModemThatFallsSilentHasNotEndedTheMail() {
        Finding finding = taken("one\r\n", bodyAlone(BODY));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding).hasMessage("""
                the modem does not end the mail
                  issued     AT#GETMAIL[CR]                                  at 0.000 s
                  expected   a mail and [CR][LF].[CR][LF]
                  came       one[CR][LF]""");
    }

    private Finding taken(String delivered, ExpectedMail expected) {
        modem.answers("AT#GETMAIL", MAIL + delivered);
        Tester tester = getting();
        return finding(() -> tester.delivers(expected));
    }

    private Tester getting() {
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#GETMAIL");
        tester.answers("Ok_Info_Mail", Duration.ofSeconds(30));
        return tester;
    }

    private static ExpectedMail bodyAlone(String body) {
        return new ExpectedMail(Optional.empty(), Optional.of(body), false);
    }

    private static ExpectedMail withHeader(String body, String... texts) {
        return new ExpectedMail(Optional.of(List.of(texts)), Optional.of(body), false);
    }
}
