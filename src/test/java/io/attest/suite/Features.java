package io.attest.suite;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The feature files as they are written, before the suite makes cases of them. */
final class Features {

    static final Path FOLDER = Path.of("features");

    private static final GherkinParser PARSER =
            GherkinParser.builder().includeSource(false).build();

    /**
     * A scenario as it is written.
     *
     * @param file the feature file
     */
    record Written(Path file, Scenario scenario) {

        @Override
        public String toString() {
            return file + ":" + scenario.getLocation().getLine() + " " + scenario.getName();
        }
    }

    private Features() {}

    static List<Written> scenarios() {
        return files().stream()
                .flatMap(file -> envelopes(file)
                        .flatMap(envelope -> envelope.getGherkinDocument().stream())
                        .flatMap(Features::scenarios)
                        .map(scenario -> new Written(file, scenario)))
                .toList();
    }

    /** Every step of every case with its placeholders filled in. */
    static List<PickleStep> steps() {
        return files().stream()
                .flatMap(Features::envelopes)
                .flatMap(envelope -> envelope.getPickle().stream())
                .map(Pickle::getSteps)
                .flatMap(List::stream)
                .toList();
    }

    /** The text of a step with its table or doc string, a line for each row. */
    static String whole(PickleStep step) {
        StringBuilder text = new StringBuilder(step.getText());
        step.getArgument().ifPresent(argument -> {
            argument.getDocString().ifPresent(doc -> text.append('\n').append(doc.getContent()));
            argument.getDataTable()
                    .ifPresent(table -> table.getRows()
                            .forEach(row -> row.getCells()
                                    .forEach(cell -> text.append('\n').append(cell.getValue()))));
        });
        return text.toString();
    }

    /** The steps of each case, by the case's place. */
    static Stream<Pickle> pickles(Path file) {
        return envelopes(file).flatMap(envelope -> envelope.getPickle().stream());
    }

    static List<Path> files() {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Envelope> envelopes(Path file) {
        try {
            return PARSER.parse(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Scenario> scenarios(GherkinDocument document) {
        return document.getFeature().stream()
                .flatMap(feature -> feature.getChildren().stream())
                .flatMap(Features::scenarios);
    }

    private static Stream<Scenario> scenarios(FeatureChild child) {
        return Stream.concat(
                child.getScenario().stream(),
                child.getRule().stream()
                        .flatMap(rule -> rule.getChildren().stream())
                        .map(RuleChild::getScenario)
                        .flatMap(Optional::stream));
    }
}
