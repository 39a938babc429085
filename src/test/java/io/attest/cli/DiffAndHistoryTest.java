package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.nights.MadeNights;
import io.attest.verdict.Past;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs compared and many told together, from the command line. */
final class DiffAndHistoryTest {

    @TempDir
    private Path folder;

    @Test
    void aRegressionIs1AndNothingWorseIs0() throws IOException {
        List<Path> runs = new MadeNights(10, 600, 5, 1).into(folder);
        Invocation worse =
                Invocation.of("diff", runs.get(7).toString(), runs.get(8).toString());
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.out()).startsWith("WORSE: ");
        Invocation same =
                Invocation.of("diff", runs.get(7).toString(), runs.get(7).toString());
        assertThat(same.code()).isZero();
        assertThat(same.out()).startsWith("NOTHING GOT WORSE IN WHAT CAN BE COMPARED\n");
    }

    @Test
    void programsGetJson() throws IOException {
        List<Path> runs = new MadeNights(2, 50, 5, 1).into(folder);
        Invocation diff = Invocation.of(
                "diff", "--json", runs.get(0).toString(), runs.get(1).toString());
        assertThat(new ObjectMapper().readTree(diff.out()).at("/older/run").asText())
                .isEqualTo("2026-10-01-200000");
        Invocation history = Invocation.of("history", "--json", folder.toString());
        assertThat(history.code()).isZero();
        assertThat(new ObjectMapper().readTree(history.out()).at("/modems/0/nights"))
                .hasSize(2);
        assertThat(folder.resolve("history.html")).doesNotExist();
    }

    @Test
    void whatIsNoRunIs2AndSaysSo() {
        Invocation diff = Invocation.of("diff", folder.toString(), folder.toString());
        assertThat(diff.code()).isEqualTo(2);
        assertThat(diff.err()).startsWith("attest: no run in ");
        Invocation empty = Invocation.of("history", folder.toString());
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).startsWith("attest: no run in ").contains("'./attest run' makes one");
        assertThat(Invocation.of("history", folder.resolve("gone").toString()).err())
                .contains("no folder ");
        assertThat(Invocation.of("history", "--last", "0", folder.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void thePageStandsBesideTheRunsUnlessToldOtherwise() throws IOException {
        new MadeNights(2, 50, 5, 1).into(folder);
        Invocation history = Invocation.of("history", folder.toString());
        assertThat(history.code()).isZero();
        assertThat(history.out()).contains("Example GM-862, 2 nights: ").contains("history.html");
        assertThat(Files.readString(folder.resolve("history.html"))).contains("href=\"2026-10-02-200000/report.html\"");
        Path elsewhere = Files.createDirectory(folder.resolve("pages")).resolve("h.html");
        assertThat(Invocation.of("history", folder.toString(), "--out", elsewhere.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(elsewhere)).contains("href=\"../2026-10-02-200000/report.html\"");
    }

    @Test
    void aRunRemembersTheOnesBesideIt() throws IOException {
        for (String name : List.of("first", "second")) {
            assertThat(Invocation.of(
                                    "run",
                                    "--case",
                                    "7-ping",
                                    "--out",
                                    folder.resolve(name).toString())
                            .code())
                    .isZero();
        }
        RunRecord second = RunRecord.read(folder.resolve("second"));
        assertThat(second.past().runs()).extracting(Past.Earlier::run).containsExactly("first");
        assertThat(second.past().runs().get(0).verdicts())
                .hasSize(second.header().planned().size())
                .contains("p");
        assertThat(RunRecord.read(folder.resolve("first")).past()).isEqualTo(Past.NONE);
    }
}
