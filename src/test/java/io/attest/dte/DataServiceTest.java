package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes on the line tell of a file transfer or socket. */
final class DataServiceTest {

    private static final String OK = "\r\nOK\r\n";
    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String CLOSED = "\r\nOk_Info_SocketClosed\r\n";
    private static final String BEGIN = "\r\nOk_Info_DataBegin\r\n";

    private final DataService service = new DataService();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT#OTCP=1\r",
                "at#ltcpstart = 2\r",
                "AT#OUDP\r",
                "AT# LUDPSTART\r",
                "AT#FTPPUT\r",
                "AT#FTPGET\r",
                "AT\rAT#OTCP=1\r"
            })
    void itIsUnderWayFromItsCommandLineOn(String commandLine) {
        service.written(commandLine);
        assertThat(service.isUnderWay()).isTrue();
        assertThat(service.isData()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT#OTCP\r", "AT#TCPPORT=1,23\r", "AT#FTPPUTPATH=\"OUDP\"\r", "AT#OUDP", "XAT#OUDP\r"})
    void otherLinesAreNone(String commandLine) {
        service.written(commandLine);
        service.heard(OK);
        assertThat(service.isLeft()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WAITING,
                "\r\nOK_WaitingForData\r\n",
                "\r\nOK_Info_WaitingForDate\r\n",
                "\r1028\r",
                "AT#OTCP=1\r" + WAITING
            })
    void thePromptBeginsTheDataHoweverItIsCut(String prompt) {
        for (int at = 0; at <= prompt.length(); at++) {
            opened(prompt.substring(0, at));
            service.heard(prompt.substring(at));
            assertThat(service.isData()).as("cut at %d", at).isTrue();
            service.over();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n#CME ERROR: 38016\r\n",
                "\r#CME ERROR : 38016 \r\n",
                "\r38016\r",
                "\r\nERROR\r\n",
                "\r4\r",
                "\r\nNO CARRIER\r\n",
                "\r3\r"
            })
    void aRefusalEndsIt(String result) {
        service.written("AT#OTCP=1\r");
        service.heard(result);
        assertThat(service.isLeft()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLOSED + OK,
                "\3" + CLOSED + OK,
                "last words\3\r\n#CME ERROR: 37966\r\n",
                "\r\n#CME ERROR: 37952\r\n",
                CLOSED,
                "\r3074\r\r0\r",
                "\r37952\r",
                "\r\nNO CARRIER\r\n"
            })
    void aPeersEndEndsItHoweverItIsCut(String end) {
        for (int at = 0; at <= end.length(); at++) {
            opened(WAITING);
            service.heard("data" + end.substring(0, at));
            service.heard(end.substring(at));
            assertThat(service.isLeft()).as("cut at %d", at).isFalse();
            service.over();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OK, "\r\nERROR\r\n", "\r0\r", "HTTP/1.1 200 OK\r\n", "\r\nRING\r\n", "\r1028\r\n"})
    void dataThatLooksLikeAResultIsNone(String data) {
        opened(WAITING);
        service.heard(data);
        assertThat(service.isData()).isTrue();
    }

    @Test
    void theHostsDataIsNoCommandLineAndItsEtxEndsIt() {
        opened(WAITING);
        service.written("AT#FTPPUT\rAT\r\20\3\20\20");
        service.heard(OK);
        assertThat(service.isData()).isTrue();
        service.written("\3");
        assertThat(service.isData()).isTrue();
        service.heard(OK);
        assertThat(service.isLeft()).isFalse();
    }

    @Test
    void aFileEndsWithAnEtxThatIsNotCoded() {
        service.written("AT#FTPGET\r");
        service.heard(BEGIN + "one\20");
        service.heard("\3two\20\20");
        service.written("AT\r");
        assertThat(service.isUnderWay()).isTrue();
        service.heard("\3" + OK);
        assertThat(service.isLeft()).isFalse();
    }

    @Test
    void aModemThatListensTakesCommandLinesAndIsAtRest() {
        service.written("AT#LTCPSTART=1\r");
        service.heard(OK);
        assertThat(service.isLeft()).isTrue();
        assertThat(service.isUnderWay()).isFalse();
        service.written("AT#OTCP=2\r");
        service.heard("\r\n#CME ERROR: 37122\r\n");
        service.written("AT#LTCPSTOP=2\r");
        service.heard("\r\n#CME ERROR: 36929\r\n");
        service.written("AT\r");
        service.heard(OK);
        assertThat(service.isLeft()).isTrue();
        service.heard(WAITING);
        assertThat(service.isData()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AT#LTCPSTART=1, AT#LTCPSTOP=1", "AT#LUDPSTART, AT#LUDPSTOP"})
    void itListensUntilItIsStopped(String start, String stop) {
        service.written(start + "\r");
        service.heard(OK);
        service.written(stop + "\r");
        service.heard(OK);
        assertThat(service.isLeft()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {OK, CLOSED + OK, CLOSED, "\r\n#CME ERROR: 35841\r\n"})
    void orUntilTheHostsEtxOrSomethingElseEndsIt(String end) {
        service.written("AT#LTCPSTART=1\r");
        service.heard(OK);
        service.written(end.contains("ERROR") ? "" : "\3");
        service.heard(end);
        assertThat(service.isLeft()).isFalse();
    }

    @Test
    void megabytesInSmallPiecesAreWatchedToTheirEnd() {
        opened(WAITING);
        service.written("\3");
        String piece = "0123456789abcdef".repeat(64);
        for (int at = 0; at < 10_000; at++) {
            service.heard(piece);
        }
        assertThat(service.isData()).isTrue();
        service.heard(CLOSED + OK);
        assertThat(service.isLeft()).isFalse();
    }

    private void opened(String heard) {
        service.written("AT#OTCP=1\r");
        service.heard(heard);
    }
}
