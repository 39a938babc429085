package io.attest.cli;

import io.attest.seal.Renewal;
import io.attest.seal.Seal;
import io.attest.seal.SigningKey;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Seals a run at its end and, where that is asked for, signs it. */
final class Sealing {

    @Option(
            names = "--sign",
            paramLabel = "STORE",
            description = "Sign the run at its end with the key in this PKCS#12 store (password: ATTEST_KEY_PASSWORD).")
    private @Nullable Path store;

    @Option(names = "--sign-alias", paramLabel = "ALIAS", description = "Which key of it, where it has several.")
    private @Nullable String alias;

    private @Nullable SigningKey key;

    /** Takes the key out of its store before the run begins: a wrong password must not cost a night. */
    void prepare() {
        if (store != null) {
            key = SigningKey.open(store, Password.of(store), alias, Instant.now());
        }
    }

    /** Gives the line that a run's summary ends with. */
    String close(Path folder) {
        String list = Seal.close(folder);
        if (key == null) {
            return line("sealed", list);
        }
        key.sign(folder);
        return line("sealed", list) + line("signed by", key.signer().subject());
    }

    private static String line(String name, String value) {
        return "  %-11s%s\n".formatted(name, io.attest.report.Visible.line(value));
    }

    /** What a reader has to be told after reports were derived again; empty as a rule. */
    static String told(Path folder, Renewal.Outcome outcome) {
        return outcome == Renewal.Outcome.SIGNED_OTHERWISE
                ? "attest: SHA256SUMS is signed and was left as it is; what was derived now is not signed: './attest sign "
                        + folder + " --key STORE' signs it"
                : "";
    }
}
