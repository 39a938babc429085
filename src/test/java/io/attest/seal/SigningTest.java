package io.attest.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SigningTest {

    private static final char[] PASSWORD = "changeit-1".toCharArray();

    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void aSealedRun() throws IOException {
        run = Files.createDirectories(folder.resolve("run"));
        Files.writeString(run.resolve("record.ndjson"), "{}\n");
        Seal.close(run);
    }

    @Test
    void opensslChecksRsaAndEcSignaturesWithTheLinesOfTheReadme() throws IOException {
        for (String algorithm : new String[] {"RSA", "EC"}) {
            sign(Tool.key(folder, algorithm.toLowerCase(java.util.Locale.ROOT), algorithm));
            Tool openssl = openssl("openssl dgst -sha256 -verify ../lab.pub -signature SHA256SUMS.sig SHA256SUMS");
            assertThat(openssl.said()).as(algorithm).contains("Verified OK");
            Files.writeString(run.resolve("SHA256SUMS"), "\n", StandardOpenOption.APPEND);
            assertThat(openssl("openssl dgst -sha256 -verify ../lab.pub -signature SHA256SUMS.sig SHA256SUMS")
                            .code())
                    .isNotZero();
            Seal.close(run);
        }
    }

    @Test
    void opensslChecksEd25519SignaturesWithTheLinesOfTheReadme() throws IOException {
        sign(Tool.key(folder, "ed", "Ed25519"));
        String line = "openssl pkeyutl -verify -pubin -inkey ../lab.pub -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig";
        assertThat(openssl(line).said()).contains("Verified Successfully");
        Files.writeString(run.resolve("SHA256SUMS"), "\n", StandardOpenOption.APPEND);
        assertThat(openssl(line).code()).isNotZero();
    }

    /** In the folder of the run, as it stands in README.md. */
    private Tool openssl(String check) throws IOException {
        String key = "openssl x509 -in SHA256SUMS.pem -pubkey -noout > ../lab.pub";
        assertThat(Path.of("README.md")).content().contains("\n" + key + "\n").contains("\n" + check + " ");
        Tool.run(run, "openssl", "version");
        return Tool.run(run, "sh", "-c", key + " && " + check);
    }

    @Test
    void aSignatureIsGoodUntilTheListIsTouched() throws IOException {
        sign(Tool.key(folder, "ec", "EC"));
        SignatureFile good = signature();
        assertThat(good.flaw()).isEmpty();
        assertThat(new Signer(good.chain().get(0)).subject()).isEqualTo("CN=Lab ec");
        Files.writeString(run.resolve("SHA256SUMS"), "0".repeat(64) + "  more\n", StandardOpenOption.APPEND);
        assertThat(signature().flaw()).isEqualTo("it is over something else");
    }

    @Test
    void aSignatureThatWasTakenAwayLeavesItsCertificatesAndIsMissed() throws IOException {
        sign(Tool.key(folder, "ec", "EC"));
        Files.delete(run.resolve("SHA256SUMS.sig"));
        assertThat(signature().flaw()).isEqualTo("SHA256SUMS.sig was taken away, or signing was interrupted");
    }

    @Test
    void aSignatureBySomebodyElseIsGoodAndNotTrusted() throws IOException {
        Path lab = Tool.key(folder, "lab", "EC");
        sign(Tool.key(folder, "forger", "EC", "-dname", "CN=Lab lab"));
        SignatureFile forged = signature();
        assertThat(forged.flaw()).isEmpty();
        assertThat(Trust.read(lab, PASSWORD).in(forged.chain(), Instant.now())).isFalse();
        sign(lab);
        assertThat(Trust.read(lab, PASSWORD).in(signature().chain(), Instant.now()))
                .isTrue();
        assertThat(Trust.read(run.resolve("SHA256SUMS.pem"), null)
                        .in(signature().chain(), Instant.now()))
                .isTrue();
    }

    @Test
    void whoIssuedTheCertificateVouchesForItWhileItIsValid() throws IOException {
        Path root = Tool.key(folder, "root", "EC", "-ext", "bc:c");
        Path lab = Tool.key(
                folder,
                "lab",
                "RSA",
                "-keysize",
                "2048",
                "-signer",
                "root",
                "-signerkeypass",
                "changeit-1",
                "-keystore",
                root.toString());
        assertThat(lab).doesNotExist();
        SigningKey.open(root, PASSWORD, "lab", Instant.now()).sign(run);
        SignatureFile signature = signature();
        assertThat(signature.chain()).hasSize(2);
        Path issuer = folder.resolve("root.pem");
        Tool export = Tool.run(
                folder,
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-exportcert",
                "-rfc",
                "-keystore",
                "root.p12",
                "-storepass",
                "changeit-1",
                "-alias",
                "root",
                "-file",
                "root.pem");
        assertThat(export.code()).isZero();
        Trust trust = Trust.read(issuer, null);
        assertThat(trust.in(signature.chain(), Instant.now())).isTrue();
        assertThat(trust.in(signature.chain(), Instant.parse("2001-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void whatIsWrongWithAKeyIsSaidInOneLine() throws IOException {
        Path store = Tool.key(folder, "lab", "EC");
        refused(
                folder.resolve("none.p12"),
                "",
                null,
                "no key store " + folder.resolve("none.p12") + ": it is not there");
        refused(store, "wrong", null, "the password of " + store + " is not right");
        refused(run.resolve("record.ndjson"), "", null, run.resolve("record.ndjson") + " is no PKCS#12 key store");
        refused(store, "changeit-1", "desk", store + " has the key lab and none called desk");
        Tool.key(folder, "second", "EC", "-keystore", store.toString());
        refused(store, "changeit-1", null, store + " has the keys lab, second; name one of them by its alias");
        SigningKey.open(store, PASSWORD, "SECOND", Instant.now());
        Path old = Tool.key(folder, "old", "EC", "-startdate", "2001/01/01 00:00:00", "-validity", "9");
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> SigningKey.open(old, PASSWORD, null, Instant.now()))
                .withMessageMatching(".* is valid from 200.* to 2001-01-\\d\\dT.*Z, and not now");
        Path weak = Tool.key(folder, "weak", "RSA", "-keysize", "1024");
        refused(weak, "changeit-1", null, "the RSA key in " + weak + " has 1024 bits; make one of 3072");
        Path dsa = Tool.key(folder, "dsa", "DSA");
        refused(dsa, "changeit-1", null, "the key in " + dsa + " is of the kind DSA; make one of RSA, EC or Ed25519");
    }

    @Test
    void aRunWithoutSealIsNotSigned() {
        Seal.open(run);
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> sign(Tool.key(folder, "ec", "EC")))
                .withMessageStartingWith(run + " is not sealed and cannot be signed");
    }

    @Test
    void aSignedListIsLeftAsItIs() throws IOException {
        sign(Tool.key(folder, "ec", "EC"));
        Renewal renewal = Renewal.begin(run);
        Files.writeString(run.resolve("report.pdf"), "%PDF");
        assertThat(renewal.end()).isEqualTo(Renewal.Outcome.SIGNED_OTHERWISE);
        assertThat(signature().flaw()).isEmpty();
        assertThat(Examination.of(run).changes()).containsOnlyKeys(Name.of("report.pdf"));
    }

    @Test
    void certificatesThatAreNoneMakeTheSignatureBadAndNothingElse() throws IOException {
        sign(Tool.key(folder, "ec", "EC"));
        for (String hostile : new String[] {"", "-----BEGIN CERTIFICATE-----\n", "\0\u0001", "0".repeat(100_000)}) {
            Files.writeString(run.resolve("SHA256SUMS.pem"), hostile);
            assertThat(signature().flaw()).isEqualTo("SHA256SUMS.pem: there is no certificate in it");
        }
        Files.delete(run.resolve("SHA256SUMS.pem"));
        assertThat(signature().flaw()).isEqualTo("SHA256SUMS.pem: it is no plain file");
    }

    private static void refused(Path store, String password, @Nullable String alias, String message) {
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> SigningKey.open(store, password.toCharArray(), alias, Instant.now()))
                .withMessage(message);
    }

    private void sign(Path store) {
        SigningKey.open(store, PASSWORD, null, Instant.now()).sign(run);
    }

    private SignatureFile signature() {
        return Objects.requireNonNull(Examination.of(run).signature());
    }
}
