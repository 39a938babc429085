package io.attest.campaign;

import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What tells two suites apart: SHA-256 over names and bytes of all feature files. */
public final class SuiteDigest {

    private SuiteDigest() {}

    /** In hexadecimal digits. */
    public static String of(Suite suite) {
        Map<String, URI> files = new TreeMap<>();
        for (TestCase test : suite.cases()) {
            files.put(test.feature(), test.uri());
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, URI> file : files.entrySet()) {
                byte[] bytes = Files.readAllBytes(Path.of(file.getValue()));
                digest.update((file.getKey() + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java has no SHA-256; use a complete one", broken);
        }
    }
}
