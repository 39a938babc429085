package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes on the line tell of a mail command. */
final class MailServiceTest {

    private static final String OK = "\r\nOK\r\n";
    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String MAIL = "\r\nOk_Info_Mail\r\n";

    private final MailService service = new MailService();

    @ParameterizedTest
    @ValueSource(strings = {"AT#PUTMAIL\r", "at#getmail\r", "AT# SENDMAIL1\r", "AT#SENDMAIL3\r", "AT\rAT#PUTMAIL\r"})
    void itIsUnderWayFromItsCommandLineOn(String commandLine) {
        service.written(commandLine);
        assertThat(service.isUnderWay()).isTrue();
        assertThat(service.takesBody()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT#VMAIL1\r", "AT#SENDMAIL4\r", "AT#PUTMAIL", "AT#PUTMAIL=1\r", "XAT#GETMAIL\r"})
    void otherLinesAreNone(String commandLine) {
        service.written(commandLine);
        service.heard(OK);
        assertThat(service.isUnderWay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nOK\r\n",
                "\r\nERROR\r\n",
                "\r\n#CME ERROR: 38016\r\n",
                "\r#CME ERROR : 38016 \r\n",
                "\r0\r",
                "\r4\r",
                "\r38016\r",
                "\r\nNO CARRIER\r\n",
                "\r3\r",
                "\r\nOk_Info_NoMail\r\n",
                "\r3072\r"
            })
    void aResultEndsItHoweverItIsCut(String result) {
        for (int at = 0; at <= result.length(); at++) {
            service.over();
            service.written("AT#GETMAIL\r");
            service.heard(result.substring(0, at));
            service.heard(result.substring(at));
            assertThat(service.isUnderWay()).as("cut at %d", at).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WAITING, "\r\nOK_Info_WaitingForData\r\n", "\r1028\r", "AT#PUTMAIL\r" + WAITING})
    void theHostsBodyIsNoCommandLine(String waiting) {
        service.written("AT#PUTMAIL\r");
        service.heard(waiting);
        assertThat(service.takesBody()).isTrue();
        service.written("AT\rAT#GETMAIL\rOK\r\n.\r\n");
        assertThat(service.takesBody()).isTrue();
        service.heard(OK);
        assertThat(service.isUnderWay()).isFalse();
    }

    @Test
    void whatIsDeliveredIsNoResultUntilItsEnd() {
        service.written("AT#GETMAIL\r");
        service.heard(MAIL + "one\r\nOK\r\n#CME ERROR: 1\r\n.\r");
        assertThat(service.isUnderWay()).isTrue();
        service.heard("\n");
        assertThat(service.isUnderWay()).isFalse();
        service.heard(OK);
        service.written("AT#PUTMAIL\r");
        assertThat(service.isUnderWay()).isTrue();
    }

    @Test
    void aMegabyteDeliveredOctetByOctetIsWatchedToItsEnd() {
        service.written("AT#GETMAIL\r");
        service.heard(MAIL);
        String body = "0123456789\r\n".repeat(90_000) + ".\r\n";
        for (int at = 0; at < body.length() - 1; at++) {
            service.heard(body.substring(at, at + 1));
        }
        assertThat(service.isUnderWay()).isTrue();
        service.heard("\n");
        assertThat(service.isUnderWay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void aResultMeanwhileIsNotItsOwn(int results, boolean underWay) {
        service.written("AT#PUTMAIL\r");
        service.written("AT#SENDMAIL1\r");
        service.heard("\r\n#CME ERROR: 37122\r\n".repeat(results));
        assertThat(service.isUnderWay()).isEqualTo(underWay);
    }

    @Test
    void aCommandTypedOctetByOctetIsOne() {
        "AT#PUTMAIL\r".chars().forEach(octet -> service.written(String.valueOf((char) octet)));
        assertThat(service.isUnderWay()).isTrue();
    }
}
