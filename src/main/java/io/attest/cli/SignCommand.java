package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.seal.Change;
import io.attest.seal.Examination;
import io.attest.seal.Name;
import io.attest.seal.Renewal;
import io.attest.seal.Seal;
import io.attest.seal.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a run with the lab's own key. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description = {
            "Signs the list of hashes of a run (SHA256SUMS) with the lab's own key, so that SHA256SUMS.sig and"
                    + " SHA256SUMS.pem prove whose run it is.",
            "The password of the key store comes from ATTEST_KEY_PASSWORD or is asked for."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  attest sign reports/2026-11-22-180000 --key lab.p12",
            "",
            "Exit codes: 0 signed, 1 the run was touched, 2 usage, no key or no run."
        })
final class SignCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path folder = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "STORE", description = "A PKCS#12 key store.")
    private Path store = Path.of("");

    @Option(names = "--alias", paramLabel = "ALIAS", description = "Which key of it, where it has several.")
    private @Nullable String alias;

    @Override
    public Integer call() {
        if (!Seal.isOn(folder) && !Files.exists(folder.resolve("record.ndjson"))) {
            throw new ConfigurationFault("no run in " + folder);
        }
        SigningKey key = SigningKey.open(store, Password.of(store), alias, Instant.now());
        if (Seal.isOn(folder) && !isFitToBeSigned()) {
            System.err.println("attest: " + folder + " is not as it was sealed and is not signed; './attest verify "
                    + folder + "' tells what was touched");
            return ExitCode.DOES_NOT_CONFORM;
        }
        key.sign(folder);
        System.out.println("signed  " + folder.resolve(Seal.SIGNATURE) + "\nby      "
                + io.attest.report.Visible.line(key.signer().subject()) + "\nsha256  "
                + key.signer().fingerprint());
        return ExitCode.CONFORMS;
    }

    /** Reports that were derived since, and derive the same, are signed with the rest. */
    private boolean isFitToBeSigned() {
        Examination found = Examination.of(folder);
        if (!found.damage().isEmpty()) {
            return false;
        }
        Set<Name> derived = new Derivation(folder)
                .same(found.changes().keySet().stream()
                        .filter(name -> !name.isEvidence())
                        .filter(name -> found.changes().get(name) != Change.UNREADABLE)
                        .toList());
        if (!derived.containsAll(found.changes().keySet())) {
            return false;
        }
        if (!derived.isEmpty()) {
            try {
                Files.deleteIfExists(folder.resolve(Seal.SIGNATURE));
            } catch (IOException stays) {
                throw new UncheckedIOException(
                        folder.resolve(Seal.SIGNATURE) + " cannot be replaced: " + stays.getMessage(), stays);
            }
            Renewal.of(folder, derived);
        }
        return true;
    }
}
