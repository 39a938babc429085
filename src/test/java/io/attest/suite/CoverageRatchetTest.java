package io.attest.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Coverage;
import io.attest.manual.Manual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Coverage only grows: what no case tests yet is listed by name. */
final class CoverageRatchetTest {

    private static final String LIST = "not-yet-covered.txt";

    private final Manual manual = Manual.load();

    @Test
    void whatIsNotCoveredIsListedAndWhatIsCoveredIsNot() throws IOException {
        Map<String, List<String>> covers = new TreeMap<>();
        Suite.load(Features.FOLDER).cases().forEach(test -> covers.put(test.id(), test.covers()));
        List<String> missing = Coverage.of(manual, covers).missing().stream()
                .map(Coverage.Missing::id)
                .toList();
        List<String> listed = listed();

        assertThat(missing)
                .as("lost a case: cover it again, or list it in %s", LIST)
                .allMatch(listed::contains);
        assertThat(listed).as("covered by now: delete it from %s", LIST).allMatch(missing::contains);
        assertThat(listed).doesNotHaveDuplicates();
    }

    private static List<String> listed() throws IOException {
        try (InputStream text = Objects.requireNonNull(CoverageRatchetTest.class.getResourceAsStream(LIST))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
