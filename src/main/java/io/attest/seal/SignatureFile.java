package io.attest.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The signature over the list of hashes, as {@code openssl} reads it: the bare signature in one file, the certificates as
 * PEM in another.
 *
 * @param chain the certificate of who signed, first; empty where it cannot be read
 * @param flaw why the signature is not good; empty where it is
 */
public record SignatureFile(List<X509Certificate> chain, String flaw) {

    /** Of the key in the certificate, and how it signs: with SHA-256 where the algorithm leaves a choice. */
    private static final Map<String, String> ALGORITHMS = Map.of(
            "RSA", "SHA256withRSA",
            "EC", "SHA256withECDSA",
            "EdDSA", "Ed25519",
            "Ed25519", "Ed25519");

    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    /** How keys of an algorithm sign; null where they cannot here. */
    static @Nullable String algorithm(String key) {
        return ALGORITHMS.get(key);
    }

    /**
     * Reads that of a run.
     *
     * @param list what it must be over
     * @return null where there is none
     */
    static @Nullable SignatureFile read(Path folder, byte[] list) {
        Path file = folder.resolve(Seal.SIGNATURE);
        Path certificates = folder.resolve(Seal.CERTIFICATES);
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!isThere && !Files.exists(certificates, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        List<X509Certificate> chain;
        try {
            chain = certificates(Manifest.bytes(certificates));
        } catch (IOException none) {
            return new SignatureFile(List.of(), Seal.CERTIFICATES + ": " + Reason.of(none));
        }
        if (!isThere) {
            return new SignatureFile(chain, Seal.SIGNATURE + " was taken away, or signing was interrupted");
        }
        try {
            byte[] signature = Manifest.bytes(file);
            return new SignatureFile(chain, fits(chain.get(0), list, signature) ? "" : "it is over something else");
        } catch (IOException unreadable) {
            return new SignatureFile(chain, Seal.SIGNATURE + ": " + Reason.of(unreadable));
        }
    }

    /** @throws IOException if there is none among them */
    static List<X509Certificate> certificates(byte[] bytes) throws IOException {
        try {
            List<X509Certificate> all =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(bytes))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (all.isEmpty()) {
                throw new IOException("there is no certificate in it");
            }
            return all;
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new IOException("there is no certificate in it", damaged);
        }
    }

    private static boolean fits(X509Certificate signer, byte[] list, byte[] bytes) {
        try {
            String algorithm = algorithm(signer.getPublicKey().getAlgorithm());
            if (algorithm == null) {
                return false;
            }
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(signer.getPublicKey());
            signature.update(list);
            return signature.verify(bytes);
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    static void write(Path folder, PrivateKey key, List<X509Certificate> chain)
            throws IOException, GeneralSecurityException {
        byte[] list = Manifest.bytes(folder.resolve(Seal.LIST));
        Signature signature = Signature.getInstance(Objects.requireNonNull(algorithm(key.getAlgorithm())));
        signature.initSign(key);
        signature.update(list);
        byte[] bytes = signature.sign();
        if (!fits(chain.get(0), list, bytes)) {
            throw new GeneralSecurityException("its certificate is of another key");
        }
        Files.deleteIfExists(folder.resolve(Seal.SIGNATURE));
        StringBuilder pem = new StringBuilder();
        for (Certificate each : chain) {
            pem.append("-----BEGIN CERTIFICATE-----\n")
                    .append(PEM.encodeToString(each.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        Seal.put(folder, Seal.CERTIFICATES, pem.toString().getBytes(StandardCharsets.US_ASCII));
        Seal.put(folder, Seal.SIGNATURE, bytes);
    }
}
