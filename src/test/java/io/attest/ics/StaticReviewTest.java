package io.attest.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticReviewTest {

    private static final Suite SUITE = Suite.load(Path.of("features"));

    @TempDir
    private Path folder;

    @Test
    void aModemThatHasAllAndClaimsAllGivesNoFinding() {
        List<String> asked = new ArrayList<>();

        assertThat(StaticReview.of(Ics.EVERYTHING, probe -> {
                    asked.add(probe);
                    return "#X: 1\nOK";
                }))
                .isEmpty();
        assertThat(asked).hasSize(12).doesNotHaveDuplicates().contains("AT#SMTPPORT?", "AT#TCPPORT=1", "AT+CLIP=?");
    }

    @Test
    void aClaimThatTheModemRefusesIsFound() {
        assertThat(StaticReview.of(Ics.EVERYTHING, probe -> switch (probe) {
                    case "AT#SMTPPORT?" -> "ERROR";
                    case "AT#PINGNUM?" -> "\n#CME ERROR: 34881\n";
                    case "AT#FTPPORT?" -> "";
                    default -> "#X: 1\n\nOK\n";
                }))
                .containsExactly(
                        "claims smtp, but AT#SMTPPORT? is answered ERROR",
                        "claims ftp, but AT#FTPPORT? is answered neither by OK nor by an error",
                        "claims ping, but AT#PINGNUM? is answered #CME ERROR: 34881");
    }

    @Test
    void whatIsMandatoryOrThereAndNotClaimedIsFound() throws IOException {
        assertThat(StaticReview.of(
                        ics("udp: false, pop3: false, caller-id: false"),
                        probe -> probe.equals("AT#UDPPORT?") ? "ERROR" : "OK"))
                .containsExactly(
                        "does not claim caller-id, but the modem has it: AT+CLIP=? is answered OK",
                        "does not claim pop3, which the manual makes mandatory: chapter 1 has POP3 among the protocols"
                                + " of the stack",
                        "does not claim pop3, but the modem has it: AT#POP3PORT? is answered OK",
                        "does not claim udp, which the manual makes mandatory: chapter 1 does not name it but AT#VALL of"
                                + " chapter 8 reports its parameters on every modem");
    }

    @Test
    void whatTheManualLeavesOpenMayBeMissing() throws IOException {
        assertThat(StaticReview.of(
                        ics("caller-id: false"), probe -> probe.startsWith("AT+CLIP") ? "+CME ERROR: 4" : "OK"))
                .isEmpty();
    }

    @Test
    void claimsThatContradictEachOtherAreFound() throws IOException {
        assertThat(StaticReview.of(ics("gsm-data: false, gprs: false, answering: false"), probe -> "ERROR"))
                .contains(
                        "claims services of the Internet, but neither gsm-data nor gprs to reach it by",
                        "claims call-back, but not answering, of which it is a part");
    }

    private Ics ics(String claims) throws IOException {
        return Ics.read(Files.writeString(folder.resolve("ics.yaml"), "iut: m\nclaims: {" + claims + "}\n"), SUITE);
    }
}
