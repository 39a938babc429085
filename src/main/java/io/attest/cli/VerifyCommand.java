package io.attest.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.bench.ConfigurationFault;
import io.attest.seal.Seal;
import io.attest.seal.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a run is as it was when it ended. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether anything in the folder of a run was touched since it ended, and whose signature it has.",
            "Files that were derived since are derived once more and compared."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest verify reports/2026-11-22-180000",
            "  attest verify reports/2026-11-22-180000 --derive          also derives every report again",
            "  attest verify reports/2026-11-22-180000 --trust lab.pem   and must be signed by this lab",
            "",
            "Without Attest: 'sha256sum -c SHA256SUMS' in the folder; README has the lines for openssl.",
            "",
            "Exit codes: 0 intact, 1 touched, not sealed, or not signed as asked, 2 usage or no run."
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path folder = Path.of("");

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "Certificates to believe, PEM or PKCS#12 (password: ATTEST_TRUST_PASSWORD): the lab's own,"
                    + " or that of who issued it.")
    private @Nullable Path trust;

    @Option(
            names = "--derive",
            description = "Derive all reports from the record once more, not only those added since.")
    private boolean derive;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Seal.isOn(folder) && !Files.exists(folder.resolve("record.ndjson"))) {
            throw new ConfigurationFault("no run in " + folder);
        }
        Attestation found = Attestation.of(folder, trusted(), derive);
        System.out.print(
                json
                        ? new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(found.json()) + "\n"
                        : AttestationText.of(found, Screen.colour()));
        return found.isIntact() ? ExitCode.CONFORMS : ExitCode.DOES_NOT_CONFORM;
    }

    private @Nullable Trust trusted() {
        String password = System.getenv("ATTEST_TRUST_PASSWORD");
        return trust == null ? null : Trust.read(trust, password == null ? null : password.toCharArray());
    }
}
