package io.attest.suite;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All test cases below a features folder, in the order of its files and lines. */
public final class Suite {

    private final Path folder;
    private final List<TestCase> cases;
    private final Map<String, TestCase> byPlace;

    private Suite(Path folder, List<TestCase> cases) {
        this.folder = folder;
        this.cases = cases;
        this.byPlace = cases.stream()
                .collect(Collectors.toMap(test -> place(test.uri(), test.line()), Function.identity(), (a, b) -> a));
    }

    /**
     * Reads the suite.
     *
     * @throws SuiteBroken if a feature file cannot be read or parsed
     */
    public static Suite load(Path root) {
        Path folder = real(root);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> features = files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
            GherkinParser parser = GherkinParser.builder().includeSource(false).build();
            return new Suite(
                    folder,
                    features.stream()
                            .flatMap(file -> cases(parser, folder, file))
                            .toList());
        } catch (IOException unreadable) {
            throw new SuiteBroken(
                    "the suite cannot be read from " + folder + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** Cucumber names files by their real path, so the suite must too. */
    private static Path real(Path features) {
        try {
            return features.toRealPath();
        } catch (IOException none) {
            throw new SuiteBroken("there is no suite in " + features, none);
        }
    }

    private static Stream<TestCase> cases(GherkinParser parser, Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            List<Envelope> envelopes =
                    parser.parse(name, Files.readAllBytes(file)).toList();
            envelopes.stream()
                    .flatMap(envelope -> envelope.getParseError().stream())
                    .findFirst()
                    .ifPresent(error -> {
                        throw new SuiteBroken(name + ": " + error.getMessage(), null);
                    });
            Rows rows = new Rows();
            envelopes.stream()
                    .flatMap(envelope -> envelope.getGherkinDocument().stream())
                    .forEach(rows::add);
            return envelopes.stream()
                    .flatMap(envelope -> envelope.getPickle().stream())
                    .map(pickle -> rows.testCase(pickle, file.toUri(), name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the features are. */
    public Path folder() {
        return folder;
    }

    public List<TestCase> cases() {
        return cases;
    }

    /** The case at a place, as Cucumber names it. */
    public Optional<TestCase> at(URI uri, int line) {
        return Optional.ofNullable(byPlace.get(place(uri, line)));
    }

    private static String place(URI uri, int line) {
        return Path.of(uri).toAbsolutePath().normalize() + ":" + line;
    }
}
