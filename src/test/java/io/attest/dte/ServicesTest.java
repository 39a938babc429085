package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of the bytes on the line are commands, and which are data. */
final class ServicesTest {

    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";

    private final Services services = new Services();

    @Test
    void aCommandLineIsEchoedWholeAndOfDataOnlyItsEnd() {
        assertThat(services.echoed("AT#OTCP=1\r")).isEqualTo("AT#OTCP=1\r");
        services.written("AT#OTCP=1\r");
        services.heard(WAITING);
        assertThat(services.echoed("data\r")).isEmpty();
        assertThat(services.echoed("data\3")).isEqualTo("\3");
    }

    @Test
    void aBodyIsEchoedByItsEnd() {
        services.written("AT#PUTMAIL\r");
        services.heard(WAITING);
        assertThat(services.echoed("body\3")).isEmpty();
        assertThat(services.echoed("body\r\n.\r\n")).isEqualTo(MailService.END);
    }

    @Test
    void aMailThatSpeaksOfSocketsOpensNone() {
        services.written("AT#PUTMAIL\r");
        services.heard(WAITING);
        services.written("AT#OTCP=1\r");
        services.heard("\r\nOK\r\n");
        assertThat(services.isLeft()).isFalse();
    }

    @Test
    void dataThatSpeaksOfMailSendsNone() {
        services.written("AT#OTCP=1\r");
        services.heard(WAITING);
        services.written("AT#PUTMAIL\r");
        services.heard("\r\nOk_Info_SocketClosed\r\n\r\nOK\r\n");
        assertThat(services.isLeft()).isFalse();
    }
}
