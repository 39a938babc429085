package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.attest.export.Export;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exported scripts make content by the rule of the features; both have to make the same. */
final class GeneratedContentInPythonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[3 octets of text] | text(3)",
                "[4096 octets of text] | text(4096)",
                "[1048576 octets of text] | text(1048576)",
                "[300 octets of 8-bit text] | text(300, high=True)",
                "[65537 octets of 8-bit text] | text(65537, high=True)",
                "[300 octets of data] | data(300)",
                "[70000 octets of data, coded] | coded(data(70000))",
                "[70000 octets of data, 7-bit, coded] | coded(data(70000, 0x7F))"
            })
    void bothMakeTheSame(String notation, String python) throws IOException, NoSuchAlgorithmException {
        byte[] made = Notation.latin1(notation).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(digest(python))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(made)));
    }

    private static String digest(String expression) throws IOException {
        String program = section() + "\nimport hashlib\nprint(hashlib.sha256(" + expression + ").hexdigest())\n";
        Process python;
        try {
            python = new ProcessBuilder("python3", "-c", program)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException none) {
            assumeTrue(false, "no python3 here: apt install python3");
            return "";
        }
        return new String(python.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    private static String section() throws IOException {
        try (InputStream resource = Objects.requireNonNull(Export.class.getResourceAsStream("replay.py"))) {
            String all = new String(resource.readAllBytes(), StandardCharsets.US_ASCII);
            return all.substring(all.indexOf("#: generated\n"), all.indexOf("#: main\n"));
        }
    }
}
