package io.attest.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lab's own key, out of a PKCS#12 key store: RSA, EC or Ed25519. */
public final class SigningKey {

    private static final int WEAK = 2048;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Path store;

    private SigningKey(Path store, PrivateKey key, List<X509Certificate> chain) {
        this.store = store;
        this.key = key;
        this.chain = chain;
    }

    /**
     * Takes it out of its store.
     *
     * @param alias which of several; null where there is one
     * @param now the certificate has to be valid then
     * @throws SealFault if that cannot be done
     */
    public static SigningKey open(Path store, char[] password, @Nullable String alias, Instant now) {
        KeyStore keys = load(store, password);
        try {
            String name = alias(store, keys, alias);
            PrivateKey key = (PrivateKey) keys.getKey(name, password);
            List<X509Certificate> chain = Arrays.stream(keys.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            fit(store, key, chain.get(0), now);
            return new SigningKey(store, key, chain);
        } catch (GeneralSecurityException refused) {
            throw new SealFault("the key in " + store + " cannot be taken out: " + refused.getMessage(), refused);
        }
    }

    static KeyStore load(Path store, char @Nullable [] password) {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            return keys;
        } catch (IOException refused) {
            if (refused.getCause() instanceof UnrecoverableKeyException) {
                throw new SealFault("the password of " + store + " is not right", refused);
            }
            if (!Files.isReadable(store)) {
                throw new SealFault("no key store " + store + ": " + Reason.of(refused), refused);
            }
            throw new SealFault(store + " is no PKCS#12 key store", refused);
        } catch (GeneralSecurityException refused) {
            throw new SealFault(store + " cannot be read: " + refused.getMessage(), refused);
        }
    }

    private static String alias(Path store, KeyStore keys, @Nullable String alias) throws GeneralSecurityException {
        List<String> names = Collections.list(keys.aliases()).stream()
                .filter(name -> isKey(keys, name))
                .sorted()
                .toList();
        if (names.isEmpty()) {
            throw new SealFault(store + " has no private key");
        }
        if (alias == null && names.size() == 1) {
            return names.get(0);
        }
        String several = store + " has the " + (names.size() == 1 ? "key " : "keys ") + String.join(", ", names);
        if (alias == null) {
            throw new SealFault(several + "; name one of them by its alias");
        }
        // Java keeps aliases in lower case.
        return names.stream()
                .filter(alias::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new SealFault(several + " and none called " + alias));
    }

    private static boolean isKey(KeyStore keys, String name) {
        try {
            return keys.entryInstanceOf(name, KeyStore.PrivateKeyEntry.class);
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    private static void fit(Path store, PrivateKey key, Certificate certificate, Instant now) {
        if (SignatureFile.algorithm(key.getAlgorithm()) == null) {
            throw new SealFault("the key in " + store + " is of the kind " + key.getAlgorithm()
                    + "; make one of RSA, EC or Ed25519");
        }
        if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < WEAK) {
            throw new SealFault(
                    "the RSA key in " + store + " has " + rsa.getModulus().bitLength() + " bits; make one of 3072");
        }
        X509Certificate x509 = (X509Certificate) certificate;
        if (Date.from(now).before(x509.getNotBefore()) || Date.from(now).after(x509.getNotAfter())) {
            throw new SealFault("the certificate in " + store + " is valid from "
                    + x509.getNotBefore().toInstant() + " to "
                    + x509.getNotAfter().toInstant() + ", and not now");
        }
    }

    /**
     * Signs the list of a run.
     *
     * @throws SealFault if there is none, or the key does not fit its certificate
     */
    public void sign(Path folder) {
        if (!Seal.isOn(folder)) {
            throw new SealFault(folder + " is not sealed and cannot be signed: its run was killed; go on with it by"
                    + " './attest run --resume " + folder + "'");
        }
        try {
            SignatureFile.write(folder, key, chain);
        } catch (GeneralSecurityException refused) {
            throw new SealFault("the key in " + store + " cannot sign: " + refused.getMessage(), refused);
        } catch (IOException unwritable) {
            throw Seal.unwritable(folder, unwritable);
        }
    }

    /** Who signs. */
    public Signer signer() {
        return new Signer(chain.get(0));
    }
}
