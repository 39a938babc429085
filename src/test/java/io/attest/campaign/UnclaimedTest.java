package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Lab;
import io.attest.bench.Lacking;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Capability;
import io.attest.ics.Ics;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A modem that lacks what it does not claim passes all the same: every case that is run takes only what it has. */
final class UnclaimedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gprs, answering, call-back, smtp, ftp", "gsm-data, dns, pop3, tcp, udp, ping"})
    void aModemPassesWithoutWhatItDoesNotClaim(String lacking) throws IOException {
        Path file = Files.writeString(
                folder.resolve("ics.yaml"), "iut: m\nclaims:\n  " + lacking.replace(", ", ": false\n  ") + ": false\n");
        Ics ics = Ics.read(file, Runs.SUITE);
        Terms terms = new Terms(Runs.SUITE.cases().stream().map(TestCase::id).toList(), "", 0, ics, List.of());
        Plan plan = new Plan(Runs.SUITE, Runs.SUITE.cases(), Level.STRICT, 1, folder.resolve("run"), terms);
        RunRecord run;
        try (Lab lab = new Lab(2, () -> Lacking.bench(unknown(List.of(lacking.split(", ")))))) {
            run = new Campaign(plan, lab).run("reference", result -> {});
        }

        assertThat(Runs.alarms(run)).extracting(CaseResult::message).isEmpty();
        assertThat(run.cases().stream()
                        .filter(result -> result.verdict() == Verdict.NOT_RUN)
                        .map(CaseResult::message))
                .allMatch(why -> why.startsWith("the ICS does not claim ") || why.startsWith("needs "));
        assertThat(run.count(Verdict.PASS)).isGreaterThan(500);
    }

    private static Pattern unknown(List<String> lacking) {
        return Pattern.compile(Capability.all().stream()
                .filter(capability -> lacking.contains(capability.name()))
                .flatMap(capability -> capability.commands().stream())
                .collect(Collectors.joining("|", "[#+](", ")(?![A-Z0-9])")));
    }
}
