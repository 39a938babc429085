package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.Brackets;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a session may end on the line, and how not. */
final class SessionTest {

    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String CLOSED = "[CR][LF]Ok_Info_SocketClosed[CR][LF]";
    private static final String DONE = "[CR][LF]OK[CR][LF]";

    private final ScriptedModem modem = ScriptedModem.living();

    @ParameterizedTest
    @ValueSource(strings = {CLOSED + DONE})
    void whatTheHostEndsIsClosed(String said) {
        Tester tester = open(said);
        tester.session().endsAsAsked();
        tester.end();
        assertThat(tester.acceptances()).isEmpty();
    }

    @Test
    void withEchoTheEtxComesBack() {
        modem.answers("ATE1", OK);
        Tester tester = open("[ETX]" + CLOSED + DONE, "ATE1");
        tester.session().endsAsAsked();
        assertThat(tester.acceptances()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E-163 | ATE0 | [CR][LF]OK[CR][LF]",
                "E-161 | ATE0 | [CR][LF]OK[CR][LF]",
                "E-166 | ATE0 | [ETX][CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]",
                "E-166 | ATE1 | [CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]",
                "E-186 | ATE1 | [CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]",
                "E-163 | ATV0 | [CR]0[CR]",
                "E-01  | ATE0 | [CR][LF]OK_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]"
            })
    void anErratumOfTheCaseLetsItEndOtherwise(String erratum, String setting, String said) {
        accepts(erratum, setting, said, Session::endsAsAsked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E-164 | true  | ATE0 | [ETX][CR][LF]#CME ERROR: 37966[CR][LF]",
                "E-164 | true  | ATV0 | [ETX][CR][LF]#CME ERROR: 37966[CR][LF]",
                "E-165 | false | ATE0 | [CR][LF]#CME ERROR: 37966[CR][LF]",
                "E-165 | false | ATE0 | [CR][LF]Ok_Info_SocketClosed[CR][LF]",
                "E-165 | false | ATV0 | [CR]3074[CR]"
            })
    void thePeersEndHasOtherForms(String erratum, boolean coded, String setting, String said) {
        accepts(erratum, setting, said, session -> session.endsByPeer(coded));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | [ETX][CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]",
                "false | [CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]"
            })
    void thePeersEndIsToldWithEtxWhereDataIsCoded(boolean coded, String said) {
        Tester tester = open(said);
        tester.session().endsByPeer(coded);
        tester.end();
        Tester other = open(said);
        assertThat(finding(() -> other.session().endsByPeer(!coded)).verdict()).isEqualTo(Verdict.FAIL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | ATE0 | [ETX][CR][LF]#CME ERROR: 37952[CR][LF]",
                "false | ATE0 | [CR][LF]#CME ERROR: 37952[CR][LF]",
                "true  | ATV0 | [ETX][CR][LF]#CME ERROR: 37952[CR][LF]"
            })
    void aFailureIsTold(boolean coded, String setting, String said) {
        modem.answers(setting, setting.equals("ATV0") ? "\r0\r" : OK);
        Tester tester = open(said, setting);
        tester.session().fails(coded, "#CME ERROR: 37952");
        assertThat(tester.acceptances()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[CR][LF]OK[CR][LF]",
                "[CR][LF]Ok_Info_SocketClosed[CR][LF]",
                "[ETX][CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]",
                "[ETX][ETX][CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]",
                "[CR][LF]OK[CR][LF][CR][LF]Ok_Info_SocketClosed[CR][LF]",
                "[CR][LF]#CME ERROR: 37966[CR][LF]",
                "[CR]3074[CR][CR]0[CR]"
            })
    void withoutItsErratumNoOtherFormIsAccepted(String said) {
        Tester tester = open(said);
        Finding finding = finding(() -> tester.session().endsAsAsked());
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(fact(finding, "expected")).startsWith("Ok_Info_SocketClosed | OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[CR][LF]#CME ERROR: 37966[CR][LF]",
                "[ETX][CR][LF]#CME ERROR: 37952[CR][LF]",
                "[ETX][CR][LF]Ok_Info_SocketClosed[CR][LF]",
                "[ETX][CR][LF]OK[CR][LF]",
                "[CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]"
            })
    void theErratumOfThePeersEndIsNoLicence(String said) {
        Tester tester = open(said, "ATE0", "E-164", "E-163", "E-165");
        assertThat(finding(() -> tester.session().endsByPeer(true)).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whatIsUnreadWhileDataFlowsIsNoSurplus() {
        Tester tester = open("more data");
        tester.write("\3".getBytes(StandardCharsets.ISO_8859_1));
        tester.writes("more data");
        tester.end();
    }

    @Test
    void aModemThatIsSilentInDataStateHasFailed() {
        Tester tester = open("");
        Finding finding = finding(() -> tester.writes("data"));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(fact(finding, "then")).isEqualTo("it was in data state, where it cannot be asked");
        assertThat(modem.heard()).doesNotContain("ATQ0");
    }

    private void accepts(String erratum, String setting, String said, Consumer<Session> end) {
        modem.answers(setting, setting.equals("ATV0") ? "\r0\r" : OK);
        Tester strict = open(said, setting);
        assertThat(finding(() -> end.accept(strict.session())).verdict()).isEqualTo(Verdict.FAIL);
        Tester tester = open(said, setting, erratum);
        end.accept(tester.session());
        assertThat(tester.acceptances()).extracting(Acceptance::erratum).containsExactly(erratum);
    }

    private Tester open(String said) {
        return open(said, "ATE0");
    }

    /** In data state, after the modem has said something more. */
    private Tester open(String said, String setting, String... errata) {
        modem.answers("AT#OTCP=1", WAITING + new String(Brackets.bytes(said), StandardCharsets.ISO_8859_1));
        Tester tester = Bedside.tester(modem, errata);
        tester.issue(setting);
        tester.writes(setting.equals("ATV0") ? "\r0\r" : OK);
        tester.issue("AT#OTCP=1");
        tester.writes(WAITING);
        return tester;
    }
}
