package io.attest.suite;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where scenarios and Examples rows stand in one feature file, and what stands in the rows. */
final class Rows {

    private static final Pattern CATALOGUE_ID = Pattern.compile("(T-\\w+-\\d+\\.r\\d+|R-\\w+-\\d+)");

    /** Of a case that transcribes nothing: a search has found it. */
    private static final Pattern EXPLORED = Pattern.compile("X-[0-9a-f]{8}");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Map<String, String>> cells = new HashMap<>();

    void add(GherkinDocument document) {
        document.getFeature().stream()
                .flatMap(feature -> feature.getChildren().stream())
                .flatMap(Rows::scenarios)
                .forEach(this::add);
    }

    private static Stream<Scenario> scenarios(FeatureChild child) {
        return Stream.concat(
                child.getScenario().stream(),
                child.getRule().stream()
                        .flatMap(rule -> rule.getChildren().stream())
                        .map(RuleChild::getScenario)
                        .flatMap(java.util.Optional::stream));
    }

    private void add(Scenario scenario) {
        lines.put(scenario.getId(), scenario.getLocation().getLine().intValue());
        scenario.getExamples().forEach(this::add);
    }

    private void add(Examples examples) {
        List<String> header = examples.getTableHeader().map(Rows::values).orElse(List.of());
        for (TableRow row : examples.getTableBody()) {
            List<String> values = values(row);
            lines.put(row.getId(), row.getLocation().getLine().intValue());
            cells.put(
                    row.getId(),
                    IntStream.range(0, header.size())
                            .boxed()
                            .collect(Collectors.toMap(header::get, values::get, (first, second) -> first)));
        }
    }

    private static List<String> values(TableRow row) {
        return row.getCells().stream().map(TableCell::getValue).toList();
    }

    TestCase testCase(Pickle pickle, URI uri, String feature) {
        String node = pickle.getAstNodeIds().get(pickle.getAstNodeIds().size() - 1);
        Map<String, String> row = cells.getOrDefault(node, Map.of());
        Set<String> tags =
                pickle.getTags().stream().map(PickleTag::getName).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> tagged = tags.stream()
                .map(tag -> tag.substring(1))
                .filter(tag -> CATALOGUE_ID.matcher(tag).lookingAt()
                        || EXPLORED.matcher(tag).matches())
                .toList();
        String id = row.getOrDefault("id", tagged.isEmpty() ? "" : tagged.get(0));
        Set<String> covers = new LinkedHashSet<>();
        Stream.of(Stream.of(id), Stream.of(row.getOrDefault("covers", "").split(" ")), tagged.stream())
                .flatMap(ids -> ids)
                .flatMap(Rows::catalogueId)
                .forEach(covers::add);
        return new TestCase(
                id,
                List.copyOf(covers),
                pickle.getName(),
                tags,
                pickle.getSteps().stream().map(PickleStep::getText).toList(),
                pickle.getSteps().stream().map(Rows::arguments).toList(),
                uri,
                feature,
                lines.getOrDefault(node, 0));
    }

    private static List<String> arguments(PickleStep step) {
        return step.getArgument().stream()
                .flatMap(argument -> Stream.concat(
                        argument.getDocString().map(PickleDocString::getContent).stream(),
                        argument.getDataTable().stream()
                                .flatMap(table -> table.getRows().stream())
                                .flatMap(row -> row.getCells().stream())
                                .map(PickleTableCell::getValue)))
                .toList();
    }

    private static Stream<String> catalogueId(String id) {
        Matcher matcher = CATALOGUE_ID.matcher(id);
        return matcher.lookingAt() ? Stream.of(matcher.group()) : Stream.empty();
    }
}
