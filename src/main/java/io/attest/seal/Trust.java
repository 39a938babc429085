package io.attest.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Certificates that a reader believes: those of labs, or of who issues theirs. Nothing is asked over a network. */
public final class Trust {

    private final Set<X509Certificate> known;

    private Trust(Set<X509Certificate> known) {
        this.known = known;
    }

    /**
     * Reads them.
     *
     * @param file PEM, DER or PKCS#12
     * @param password of a PKCS#12 store that has one
     * @throws SealFault if there are none
     */
    public static Trust read(Path file, char @Nullable [] password) {
        try {
            byte[] bytes = Manifest.bytes(file.toRealPath());
            if (isStore(bytes)) {
                return new Trust(stored(file, password));
            }
            return new Trust(new HashSet<>(SignatureFile.certificates(bytes)));
        } catch (IOException none) {
            throw new SealFault("no certificates to trust in " + file + ": " + Reason.of(none), none);
        }
    }

    /** A PKCS#12 store begins with its version, a certificate does not. */
    private static boolean isStore(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return begin.startsWith("0") && begin.contains("\u0002\u0001\u0003");
    }

    private static Set<X509Certificate> stored(Path file, char @Nullable [] password) throws IOException {
        KeyStore store = SigningKey.load(file, password);
        Set<X509Certificate> all = new HashSet<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    all.add(certificate);
                }
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
        if (all.isEmpty()) {
            throw new IOException("none can be read; one with a password takes ATTEST_TRUST_PASSWORD");
        }
        return all;
    }

    /** Whether one of them is the signer's, or stands at the end of a chain that was valid at a moment. */
    public boolean in(List<X509Certificate> chain, Instant at) {
        if (known.contains(chain.get(0))) {
            return true;
        }
        List<X509Certificate> path = new ArrayList<>(chain);
        path.removeIf(known::contains);
        try {
            PKIXParameters parameters = new PKIXParameters(
                    known.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (GeneralSecurityException no) {
            return false;
        }
    }
}
