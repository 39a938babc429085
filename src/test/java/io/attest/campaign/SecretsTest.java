package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.actuator.Operator;
import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Ixit;
import io.attest.bench.Leaky;
import io.attest.bench.LineFile;
import io.attest.bench.Mapped;
import io.attest.dte.Acceptances.Level;
import io.attest.report.Format;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.seal.Seal;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No secret of a bench in any artefact of any form, whatever a modem does with it. */
final class SecretsTest {

    private static final int SEED = 5;

    private static final Selection SOME = new Selection(
            List.of(
                    "1-introduction",
                    "2-dialing-services/20-apnun",
                    "3-smtp-pop3-email/16-smtpun",
                    "R-2-062",
                    "R-2-093",
                    "A-getting-started/09-getmail",
                    "A-getting-started/08-putmail",
                    "4-ftp/02-ftpmode"),
            "");

    private final Ixit ixit = Mapped.ixit(Mapped.addresses("10.20.0", "10.21.0"));

    @TempDir
    private Path folder;

    @Test
    void aModemThatRepeatsPasswordsInEveryCodingTellsNobody() throws IOException {
        RunRecord run = run(() -> Leaky.bench(ixit, Mapped.ENVIRONMENT.values()));
        assertThat(Runs.alarms(run))
                .extracting(result -> result.message())
                .anySatisfy(message -> assertThat(message)
                        .contains("${ISP_PASSWORD, other case}", "${ISP_PASSWORD, the first 10 of 11}"));
        assertThat(everything(run)).contains("${a password that the modem had}");
        nothingIsTold(run);
    }

    @Test
    void aModemThatIsWellTellsNobody() throws IOException {
        BenchFile file = BenchFile.of("well", new LineFile.Reference(null, null));
        RunRecord run = run(() -> Benches.open(file, Operator.NOBODY, ixit));
        assertThat(Runs.alarms(run)).isEmpty();
        nothingIsTold(run);
    }

    private RunRecord run(Supplier<Bench> open) {
        return Runs.run(folder.resolve("run"), SOME, Level.STRICT, SEED, 1, open);
    }

    private void nothingIsTold(RunRecord run) throws IOException {
        List<String> forbidden = new ArrayList<>(Leaky.disguises(Leaky.FLASH));
        Mapped.ENVIRONMENT.values().forEach(secret -> forbidden.addAll(Leaky.disguises(secret)));
        for (Format format : EnumSet.allOf(Format.class)) {
            Reports.write(run, EnumSet.of(format));
        }
        Seal.close(run.folder());
        assertThat(Summary.text(run, List.of(Path.of("report.html")), false)).doesNotContain(forbidden);
        // The page of the grade tells of faults by name, "ftp-user-.." among them, and nothing of the run.
        try (Stream<Path> files =
                Files.walk(run.folder()).filter(file -> Files.isRegularFile(file) && !file.endsWith("grade.html"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(file.toString()).doesNotContain(forbidden);
                assertThat(forbidden.stream().filter(text::contains))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static String everything(RunRecord run) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(run.folder().resolve("transcripts"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
