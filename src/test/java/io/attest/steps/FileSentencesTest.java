package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences about files and pages, on the reference modem. */
final class FileSentencesTest {

    private static final String ONLINE = """
            Given the modem is connected over "GPRS"
            And the host has set:
              | AT#FTPSERV="198.51.100.21" |
              | AT#FTPPORT=21              |
              | AT#FTPUN="ftper"           |
              | AT#FTPPW="ftpsecret"       |
              | AT#FTPMODE=1               |
              | AT#FTPTYPE="I"             |
              | AT#FTPGETFILENAME="a.txt"  |
              | AT#FTPGETPATH="/pub"       |
              | AT#FTPPUTFILENAME="b.txt"  |
              | AT#FTPPUTPATH="/in"        |
              | AT#TCPSERV=1,"198.51.100.80" |
              | AT#TCPPORT=1,80            |
              | AT#TCPTXDELAY=1,20         |
              | AT#DLEMODE=1,0             |
            """;

    private static final String GET = """
            When the host issues `AT#FTPGET`
            Then the modem indicates `Ok_Info_DataBegin`
            """;

    private static final String PUT = """
            When the host issues `AT#FTPPUT`
            Then the modem indicates `Ok_Info_WaitingForData`
            """;

    private static final String TAGS = "@needs-routes @needs-gprs-outcome";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0 octets", "1 octet", "300 octets", "10485760 octets"})
    void aFileIsFetchedWhateverItsLength(String length) throws IOException {
        passes("And the FTP server holds the file \"/pub/a.txt\" with `[" + length + " of data]`\n" + GET
                + "Then the modem writes `[" + length + " of data, coded][ETX]`\n" + """
                And the modem answers `OK`
                And the network has seen:
                  | ftp.at        | 198.51.100.21:21 |
                  | ftp.user      | ftper            |
                  | ftp.mode      | passive          |
                  | ftp.type      | I                |
                  | ftp.retrieved | /pub/a.txt       |
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 octets", "1 octet", "300 octets", "10485760 octets"})
    void aFileIsStoredWhateverItsLength(String length) throws IOException {
        passes(PUT + "When the host writes `[" + length + " of data, coded][ETX]`\n" + """
                Then the modem answers within 30 s `OK`
                """
                + "And the FTP server's file \"/in/b.txt\" is `[" + length + " of data]`\n" + """
                And the FTP server's file "/pub/b.txt" is `nothing`
                """);
    }

    @Test
    void activeModeReachesTheModem() throws IOException {
        passes("And the host has set `AT#FTPMODE=0`\n" + PUT + """
                When the host writes `hello[ETX]`
                Then the modem answers `OK`
                And the network has seen:
                  | ftp.mode   | active    |
                  | ftp.stored | /in/b.txt |
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/in/b.txt | hullo   | differ     after 1 octet, behind h",
                "/in/b.txt | nothing | expected   no such file",
                "/in/c.txt | hello   | came       no such file"
            })
    void aFileThatIsAnotherIsAFail(String path, String wanted, String message) throws IOException {
        CaseResult result = run(PUT + "When the host writes `hello[ETX]`\nThen the modem answers `OK`\n"
                + "And the FTP server's file \"" + path + "\" is `" + wanted + "`\n");
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.message())
                .contains("the file " + path + " is not what it must be")
                .contains(message);
    }

    @Test
    void contentThatDiffersAfterMegabytesIsAShortMessage() throws IOException {
        CaseResult result = run("And the FTP server holds the file \"/pub/a.txt\" with `[1048576 octets of data]x`\n"
                + GET + "Then the modem writes `[1048576 octets of data, coded]y[ETX]`\n");
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.message())
                .contains("the modem writes other content")
                .contains("expected   y[ETX]")
                .contains("came       x[ETX]")
                .hasSizeLessThan(1500);
    }

    @Test
    void theWebServerAnswers() throws IOException {
        passes("""
                And the web server answers "/status" with `fine`
                When the host issues `AT#OTCP=1`
                Then the modem indicates `Ok_Info_WaitingForData`
                When the host writes `GET /status HTTP/1.0[CR][LF]Host: www.example.org[CR][LF][CR][LF]`
                Then the modem writes `HTTP/1.1 200 OK[CR][LF]`
                And whatever the modem answers is recorded
                And the network has seen:
                  | http.requested | GET /status |
                """);
    }

    private void passes(String steps) throws IOException {
        OneCase.passes(folder, TAGS, ONLINE + steps);
    }

    private CaseResult run(String steps) throws IOException {
        return OneCase.ofTheReferenceModem(folder, TAGS, ONLINE + steps);
    }
}
