package io.attest.seal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;

/** Who signed, as the certificate has it; nobody vouches for that who does not know its fingerprint. */
public record Signer(X509Certificate certificate) {

    /** The distinguished name. */
    public String subject() {
        return certificate.getSubjectX500Principal().getName();
    }

    /** SHA-256 over the certificate, as {@code openssl x509 -fingerprint -sha256} prints it. */
    public String fingerprint() {
        try {
            return Hash.of(certificate.getEncoded()).toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:");
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Instant from() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant until() {
        return certificate.getNotAfter().toInstant();
    }
}
