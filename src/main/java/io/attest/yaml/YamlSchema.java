package io.attest.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import io.attest.yaml.YamlText.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a JSON Schema says of a YAML file, in sentences that begin with the place and name the way out. */
public final class YamlSchema {

    private final JsonNode text;
    private final Schema schema;

    private YamlSchema(JsonNode text) {
        this.text = text;
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .keyword(new NonValidationKeyword("patternErrorMessage"))
                .build();
        this.schema = SchemaRegistry.withDefaultDialect(dialect).getSchema(text);
    }

    /** Reads the schema from a resource. */
    public static YamlSchema of(String resource) {
        try (InputStream in = Objects.requireNonNull(YamlSchema.class.getResourceAsStream(resource), resource)) {
            return new YamlSchema(new ObjectMapper().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each way in which the file does not keep to it, in the order of the file. */
    public List<String> faults(YamlText yaml) {
        List<Error> errors = schema.validate(yaml.tree());
        return errors.stream()
                .filter(error -> !isPartOfAnother(error, errors))
                .map(error -> told(yaml, error))
                .distinct()
                .sorted(Comparator.comparing(Told::place))
                .map(told -> yaml.about(told.place(), told.what()))
                .toList();
    }

    private record Told(Place place, String what) {}

    /** What each branch of a choice wants is no news where the choice itself is told. */
    private static boolean isPartOfAnother(Error error, List<Error> errors) {
        return errors.stream()
                .anyMatch(other -> other != error
                        && other.getKeyword().equals("oneOf")
                        && error.getEvaluationPath().startsWith(other.getEvaluationPath()));
    }

    private Told told(YamlText yaml, Error error) {
        List<String> path = path(error.getInstanceLocation());
        Complaint complaint = Complaint.of(
                error,
                rule(path(error.getSchemaLocation().getFragment())),
                yaml.written(path).orElse(""),
                this::resolved);
        return new Told(
                switch (complaint.about()) {
                    case VALUE -> yaml.value(path);
                    case ITS_KEY -> yaml.key(path);
                    case KEY_IN_IT ->
                        yaml.key(Stream.concat(path.stream(), Stream.of(error.getProperty()))
                                .toList());
                },
                complaint.what());
    }

    /** The part of the schema in which a keyword stands. */
    private JsonNode rule(List<String> keyword) {
        JsonNode rule = text;
        for (String step : keyword.subList(0, keyword.size() - 1)) {
            rule = rule.isArray() ? rule.path(Integer.parseInt(step)) : rule.path(step);
        }
        return rule;
    }

    private JsonNode resolved(JsonNode rule) {
        return rule.has("$ref") ? text.at(rule.path("$ref").asText().substring(1)) : rule;
    }

    private static List<String> path(NodePath path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(step -> String.valueOf(path.getElement(step)))
                .toList();
    }
}
