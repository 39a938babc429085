package io.attest.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.cucumberexpressions.Transformer;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.messages.types.PickleStep;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vocabulary is closed: every sentence has one meaning, is used, and is explained. */
final class VocabularyTest {

    /**
     * Those of parameters, calls and connections; twelve of the servers that the modem talks to; thirteen of the peers of
     * its sockets, who come, talk, hear and go in ways of their own; three of how a session ends; two of a host that reads
     * nothing for a while.
     */
    private static final int MOST_SENTENCES = 72;

    /** A row of the README's table: its sentence without the keyword and without what is said of an argument. */
    private static final Pattern README_ROW =
            Pattern.compile("(?m)^\\| \\*\\*(?:Given|When|Then)\\*\\* (.*?)(?: \\*\\([^)]*\\)\\*)? \\| .+ \\|$");

    private final List<Expression> definitions = definitions();

    @Test
    void itIsSmall() {
        assertThat(definitions).hasSizeBetween(20, MOST_SENTENCES);
        assertThat(definitions.stream().map(Expression::getSource)).doesNotHaveDuplicates();
    }

    @Test
    void everyStepOfTheFeaturesHasExactlyOneMeaning() {
        Set<String> texts = Features.steps().stream().map(PickleStep::getText).collect(Collectors.toSet());
        assertThat(texts)
                .hasSizeGreaterThan(1000)
                .allSatisfy(text -> assertThat(meanings(text)).as(text).hasSize(1));
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> used = Features.steps().stream()
                .flatMap(step -> meanings(step.getText()).stream())
                .map(Expression::getSource)
                .collect(Collectors.toSet());
        assertThat(definitions.stream().map(Expression::getSource))
                .filteredOn(sentence -> !used.contains(sentence))
                .as("sentences that no case uses")
                .isEmpty();
    }

    @Test
    void theReadmeListsEverySentenceAndNoOther() throws IOException {
        String readme = Files.readString(Features.FOLDER.resolve("README.md"));
        List<String> sentences =
                README_ROW.matcher(readme).results().map(row -> row.group(1)).toList();
        assertThat(sentences)
                .allSatisfy(
                        sentence -> assertThat(meanings(sentence)).as(sentence).hasSize(1));
        Set<String> listed = sentences.stream()
                .flatMap(sentence -> meanings(sentence).stream())
                .map(Expression::getSource)
                .collect(Collectors.toSet());
        assertThat(definitions.stream().map(Expression::getSource))
                .allSatisfy(source -> assertThat(listed)
                        .as("a row of the vocabulary in features/README.md for '%s'", source)
                        .contains(source));
    }

    private List<Expression> meanings(String text) {
        return definitions.stream()
                .filter(definition -> definition.match(text) != null)
                .toList();
    }

    private static List<Expression> definitions() {
        List<Method> methods = new ClassFileImporter()
                .importPackages("io.attest.steps").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .toList();
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
        methods.stream()
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(io.cucumber.java.ParameterType.class)))
                .forEach(type -> types.defineParameterType(new ParameterType<>(
                        type.name(), type.value(), String.class, (Transformer<String>) text -> text)));
        ExpressionFactory factory = new ExpressionFactory(types);
        return methods.stream()
                .flatMap(VocabularyTest::sentences)
                .sorted()
                .map(factory::createExpression)
                .toList();
    }

    private static Stream<String> sentences(Method method) {
        return Stream.of(
                        Stream.ofNullable(method.getAnnotation(Given.class)).map(Given::value),
                        Stream.ofNullable(method.getAnnotation(When.class)).map(When::value),
                        Stream.ofNullable(method.getAnnotation(Then.class)).map(Then::value))
                .flatMap(sentences -> sentences);
    }
}
