package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

    @Test
    void everySentenceOfTheSuiteIsFound() {
        for (TestCase test : Suite.load(Path.of("features")).cases()) {
            for (int at = 0; at < test.steps().size(); at++) {
                String below = test.arguments().get(at).isEmpty() ? "" : "\n| a | b |";
                assertThat(Vocabulary.whole().find(test.steps().get(at) + below))
                        .as(test.place() + " " + test.steps().get(at))
                        .isPresent();
            }
        }
    }

    @Test
    void allClassesOfStepsAreLookedAt() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/attest/steps"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Steps.java"))
                            .map(name -> name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(Vocabulary.DEFINING.stream()
                            .map(Class::getSimpleName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void whatIsNoSentenceIsNotFound() {
        assertThat(Vocabulary.whole().find("the modem sings `la`")).isEmpty();
        assertThat(Vocabulary.whole().find("")).isEmpty();
        assertThat(Vocabulary.whole().find("the host issues `AT`\n| a |")).isEmpty();
    }

    @Test
    void aSentenceKnowsItsPart() {
        assertThat(Vocabulary.part("the SIM is \"absent\"")).contains(Vocabulary.Part.GIVEN);
        assertThat(Vocabulary.part("the host issues `AT`")).contains(Vocabulary.Part.WHEN);
        assertThat(Vocabulary.part("the modem writes `[CR]0[CR]`")).contains(Vocabulary.Part.THEN);
    }
}
