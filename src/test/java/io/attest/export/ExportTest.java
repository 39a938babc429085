package io.attest.export;

import static io.attest.export.Recorded.at;
import static io.attest.export.Recorded.fail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.attest.export.Export.As;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the scripts say of a case, and what they never say. */
final class ExportTest {

    private static final String HOSTILE =
            "x\"\"\"\nimport os\n''' \\\n # \u202Egnp \uD800 \u001b[2J\r\n${HOME} $(id) `id` %s {0}";

    @TempDir
    private Path folder;

    private Recorded refused() throws IOException {
        return Recorded.of(
                folder,
                Verdict.FAIL,
                "the port is refused",
                "",
                at("host", "AT[CR]"),
                at("modem", "[CR][LF]OK[CR][LF]"),
                at("step", "Given the host has set:\n| AT#FTPPORT=4321 |\n| AT#SMTPPORT=26 |"),
                at("host", "AT#FTPPORT=4321[CR]"),
                at("host", "AT#SMTPPORT=26[CR]"),
                at("step", "When the host issues `AT#FTPPORT=65536`"),
                at("host", "AT#FTPPORT=65536[CR]"),
                at("step", "Then the modem answers `#CME ERROR: 34882`"),
                fail(
                        "the modem accepts what it must refuse",
                        "#CME ERROR: 34882 within 2 s",
                        "[CR][LF]OK[CR][LF]" + "       after 3 ms"),
                at("step", "And `AT#FTPPORT?` still reads `#FTPPORT: 4321`"),
                at("host", "AT#CONNECTIONSTOP[CR]"));
    }

    @Test
    void theScriptEndsWithTheStepThatFailed() throws IOException {
        assertThat(refused().as(As.PYSERIAL))
                .contains(
                        "modem.send(b\"AT#FTPPORT=65536\\r\")\n    modem.expect(b\"\\r\\n#CME ERROR: 34882\\r\\n\", 2)")
                .contains("modem.fails_here(b\"\\r\\nOK\\r\\n\")")
                .doesNotContain("AT#FTPPORT?")
                .doesNotContain("AT#CONNECTIONSTOP\\r");
    }

    @Test
    void whatAnotherServiceNeedsIsLeftOutAndNamed() throws IOException {
        assertThat(refused().as(As.PYSERIAL))
                .doesNotContain("b\"AT#SMTPPORT=26\"")
                .contains("Left out: 1 parameters of sending")
                .contains("b\"AT#FTPPORT=4321\"");
    }

    @Test
    void chatStopsAtWhatWasRecorded() throws IOException {
        assertThat(refused().as(As.CHAT))
                .contains("ABORT 'OK'\n")
                .contains("'' 'AT#FTPPORT=65536'\nTIMEOUT 2\n'\\r\\n#CME ERROR: 34882\\r\\n'\n");
    }

    @Test
    void theRecipeTellsWhatWasExpectedAndWhatCame() throws IOException {
        assertThat(refused().as(As.TEXT))
                .contains("Type  AT#FTPPORT=65536\n     Here it failed:")
                .contains("came       [CR][LF]OK[CR][LF]")
                .contains("S000333C chapter 4");
    }

    @ParameterizedTest
    @EnumSource(As.class)
    void hostileWordsStayHarmlessAscii(As as) throws IOException {
        Recorded recorded = Recorded.of(
                folder,
                Verdict.FAIL,
                HOSTILE,
                HOSTILE,
                at("step", "Given the peer `" + HOSTILE + "` does something"),
                at("step", "When the host writes `\"\"\"[CR]\\n'''`"),
                at("host", "\"\"\"[CR]\\n'''"),
                at("step", "Then the modem answers `\"\"\" \\`"),
                fail(HOSTILE, HOSTILE, "\"\"\"'''\\"));
        String script = recorded.as(as);
        assertThat(script).matches("[ -~\\n]*").doesNotContain("\nimport os\n''' ");
        if (as == As.PYSERIAL) {
            assertThat(compiled(script)).isEmpty();
        }
        if (as == As.CHAT) {
            assertThat(script.lines())
                    .allMatch(line -> line.isEmpty() || line.matches("#.*|(?:ABORT |SAY |TIMEOUT |'' )?(?:'.*'|\\d+)"));
        }
    }

    @Test
    void aSecretIsTakenFromTheEnvironmentAndOnlyAKnownOneIs() throws IOException {
        Recorded recorded = Recorded.of(
                folder,
                Map.of("credentials.ftpsecret", "${FTP_PASSWORD}"),
                Verdict.FAIL,
                "a password",
                "",
                at("step", "Given the host has set `AT#FTPPW=\"ftpsecret\"`"),
                at("host", "AT#FTPPW=\"${FTP_PASSWORD}\"[CR]"),
                at("step", "When the host issues `AT#FTPUN=\"${HOME}\"`"),
                at("host", "AT#FTPUN=\"${HOME}\"[CR]"),
                at("step", "Then the modem answers `OK`"),
                fail("the modem keeps silent", "OK within 2 s", "nothing      in 2 s"));
        assertThat(recorded.as(As.PYSERIAL))
                .contains("b\"AT#FTPPW=\\\"\" + os.environ[\"FTP_PASSWORD\"].encode(\"latin-1\") + b\"\\\"\"")
                .contains("b\"AT#FTPUN=\\\"${HOME}\\\"\\r\"")
                .doesNotContain("ftpsecret\"\\r");
        assertThat(recorded.as(As.CHAT))
                .contains("chat -E -v")
                .contains("'\\qAT#FTPPW=\\042$FTP_PASSWORD\\042'")
                .contains("AT#FTPUN=\\042\\044{HOME}\\042");
    }

    @Test
    void whatTheNetworkHasToDoStandsAtItsPlace() throws IOException {
        Recorded recorded = Recorded.of(
                folder,
                Verdict.FAIL,
                "a peer",
                "",
                at("step", "When the host issues `AT#LTCPSTART=1`"),
                at("host", "AT#LTCPSTART=1[CR]"),
                at("step", "Then the modem answers `OK`"),
                at("step", "When the peer connects to port 23"),
                at("--", "tcp 23 -- connects to the modem"),
                at("step", "Then the modem indicates within 30 s `Ok_Info_WaitingForData`"),
                fail("the modem keeps silent", "Ok_Info_WaitingForData within 30 s", "nothing      in 30 s"));
        assertThat(recorded.as(As.PYSERIAL))
                .containsSubsequence(
                        "AT#LTCPSTART=1",
                        "modem.world(1, \"the peer connects to the modem's TCP port 23\", now=True)",
                        "modem.expect(b\"\\r\\nOk_Info_WaitingForData\\r\\n\", 30)");
        assertThat(recorded.as(As.TEXT)).contains("At this moment: the peer connects to the modem's TCP port 23");
    }

    @Test
    void contentOfManyOctetsIsMadeByItsRule() throws IOException {
        Recorded recorded = Recorded.of(
                folder,
                Verdict.FAIL,
                "much",
                "",
                at("step", "When the host writes `[1048576 octets of text][ETX]`"),
                at("gap", "1048577 bytes were not kept"),
                at("step", "Then the modem answers `OK`"),
                fail("the modem keeps silent", "OK within 2 s", "nothing      in 2 s"));
        assertThat(recorded.as(As.PYSERIAL))
                .contains("modem.send(text(1048576) + b\"\\x03\", alone=False)")
                .contains("def text(");
        assertThatThrownBy(() -> recorded.as(As.CHAT))
                .isInstanceOf(ExportFault.class)
                .hasMessageContaining("use --as pyserial");
    }

    @Test
    void chatIsRefusedWhereItWouldTakeWhatCameForWhatWasExpected() throws IOException {
        Recorded recorded = Recorded.of(
                folder,
                Verdict.FAIL,
                "a line end too many",
                "",
                at("step", "When the host issues `AT`"),
                at("host", "AT[CR]"),
                at("step", "Then the modem answers `OK`"),
                fail("its framing is not", "OK within 2 s", "[CR][LF]OK[CR][LF][CR][LF]    after 0 ms"));
        assertThatThrownBy(() -> recorded.as(As.CHAT)).hasMessageContaining("which chat does not see");
    }

    @Test
    void aCaseThatPassedSaysSoAndExpectsItAll() throws IOException {
        Recorded recorded = Recorded.of(
                folder,
                Verdict.PASS,
                "it reads",
                "",
                at("step", "Then `AT#FTPPORT?` reads `#FTPPORT: 21`"),
                at("host", "AT#FTPPORT?[CR]"));
        assertThat(recorded.as(As.PYSERIAL))
                .contains("passed when recorded", "FAILED = False")
                .contains("modem.expect(b\"#FTPPORT: 21\\r\\n\\r\\nOK\\r\\n\", 2)");
        assertThat(recorded.as(As.TEXT)).contains("it passed.");
    }

    @Test
    void aCaseWithoutAnExchangeOrATranscriptIsRefusedInOneLine() throws IOException {
        Recorded notRun = Recorded.of(folder, Verdict.NOT_RUN, "no", "the bench has no SIM");
        assertThatThrownBy(() -> notRun.as(As.TEXT))
                .isInstanceOf(ExportFault.class)
                .hasMessageContaining("exchanged nothing")
                .hasMessageContaining("the bench has no SIM")
                .hasMessageNotContaining("\n");
        Recorded gone = Recorded.of(folder, Verdict.FAIL, "gone", "");
        assertThatThrownBy(() -> gone.as(As.TEXT)).hasMessageContaining("not in the run any more");
    }

    /** What the compiler says; nothing where all is well. */
    private String compiled(String script) throws IOException {
        Path file = folder.resolve("script.py");
        Files.writeString(file, script);
        Process python;
        try {
            python = new ProcessBuilder("python3", "-m", "py_compile", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException none) {
            assumeTrue(false, "no python3 here: apt install python3");
            return "";
        }
        return new String(python.getInputStream().readAllBytes());
    }
}
