package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ICS changes of a run, from its bench file to its exit code. */
final class ClaimedTest {

    private static final String FAULTY = "{kind: reference, faults: [max-redialdelay-long]}";

    @TempDir
    private Path folder;

    @Test
    void aKnownDeviationLeavesTheFailAndIs0() throws IOException {
        Invocation run = run(FAULTY, deviationUntil("2999-12-31"), "R-2-032");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("FAIL  R-2-032.above", "CONFORMS BUT FOR KNOWN DEVIATIONS", "R-2-032 fails as known until");
        assertThat(RunRecord.read(folder.resolve("out")).cases())
                .extracting(result -> result.verdict().word())
                .contains("fail");
    }

    @Test
    void anExpiredDeviationIs1() throws IOException {
        Invocation run = run(FAULTY, deviationUntil("2020-12-31"), "R-2-032");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("DOES NOT CONFORM", "the deviation expired on 2020-12-31");
    }

    @Test
    void whatIsNotClaimedIsNotRunAndNothingIsSentForIt() throws IOException {
        Invocation run = run("{kind: reference}", "claims: {ping: false}", "1-introduction");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("review     does not claim ping, but the modem has it");
        assertThat(RunRecord.read(folder.resolve("out")).cases())
                .filteredOn(result -> result.message().equals("the ICS does not claim ping"))
                .isNotEmpty()
                .extracting(CaseResult::transcript)
                .containsOnly("");
    }

    @Test
    void aSelectionOfWhichNothingIsClaimedIs4() throws IOException {
        Invocation run = run("{kind: reference}", "claims: {udp: false, ping: false}", "6-udp-sockets");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("attest: nothing ran: " + folder.resolve("ics.yaml")
                        + " claims nothing of what is selected: not udp, ping");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anIcsThatCannotBeIs2() throws IOException {
        Invocation run = run("{kind: reference}", "claims: {upd: false}", "6-udp-sockets");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("attest: " + folder.resolve("ics.yaml") + ":1:10: unknown key 'upd'; did you mean 'udp'?");
    }

    private static String deviationUntil(String day) {
        return "deviations:\n- {id: R-2-032, reason: fixed in 2.2, owner: firmware team, until: " + day + "}\n";
    }

    private Invocation run(String line, String ics, String cases) throws IOException {
        Files.writeString(folder.resolve("ics.yaml"), ics);
        Path bench =
                Files.writeString(folder.resolve("bench.yaml"), "name: claimed\nline: " + line + "\nics: ics.yaml\n");
        return Invocation.of(
                "run",
                "--bench",
                bench.toString(),
                "--case",
                cases,
                "--out",
                folder.resolve("out").toString());
    }
}
