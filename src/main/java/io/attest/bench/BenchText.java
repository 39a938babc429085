package io.attest.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.attest.yaml.YamlFault;
import io.attest.yaml.YamlSchema;
import io.attest.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text of a bench file that keeps to {@code lab-config/bench.schema.json}. */
final class BenchText {

    private static final String SCHEMA = "/io/attest/lab-config/bench.schema.json";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final YamlText text;

    private BenchText(YamlText text) {
        this.text = text;
    }

    /** @throws ConfigurationFault with every way in which the file does not keep to the schema, a line each */
    static BenchText read(Path file) {
        YamlText text = text(file);
        if (text.tree().isMissingNode() || text.tree().isNull()) {
            throw new ConfigurationFault(file + ":1:1: the file is empty; it needs at least name and line");
        }
        List<String> faults = YamlSchema.of(SCHEMA).faults(text);
        if (!faults.isEmpty()) {
            throw new ConfigurationFault(String.join("\n", faults));
        }
        return new BenchText(text);
    }

    private static YamlText text(Path file) {
        try {
            return YamlText.read(file);
        } catch (YamlFault wrong) {
            throw new ConfigurationFault(String.valueOf(wrong.getMessage()));
        } catch (NoSuchFileException none) {
            throw new ConfigurationFault(
                    "no bench file " + file + "; './attest list benches' shows those of lab-config");
        } catch (IOException unreadable) {
            throw new ConfigurationFault("bench file " + file + " cannot be read ("
                    + (Files.isDirectory(file) ? "it is a folder" : unreadable.getMessage()) + ")");
        }
    }

    /** What it says; secrets as the variables that hold them. */
    BenchFile bench() {
        try {
            return JSON.treeToValue(text.tree(), BenchFile.class);
        } catch (JsonMappingException wrong) {
            throw new ConfigurationFault(text.about(text.value(path(wrong)), reason(wrong)));
        } catch (JsonProcessingException wrong) {
            throw new ConfigurationFault(text.file() + ": " + wrong.getOriginalMessage());
        }
    }

    /** The same, where every variable has a value. */
    BenchFile inForce(Environment environment) {
        List<String> unset = unset(environment);
        if (!unset.isEmpty()) {
            throw new ConfigurationFault(String.join("\n", unset));
        }
        return bench();
    }

    /** The variables without a value, a sentence each. */
    List<String> unset(Environment environment) {
        List<String> unset = new ArrayList<>();
        unset(text.tree(), List.of(), environment, unset);
        return unset;
    }

    private void unset(JsonNode node, List<String> path, Environment environment, List<String> unset) {
        for (Matcher variable = VARIABLE.matcher(node.asText("")); variable.find(); ) {
            if (environment.value(variable.group(1)) == null) {
                unset.add(text.about(
                        text.value(path),
                        "the environment variable " + variable.group(1) + " is not set; export it before the run"));
            }
        }
        children(node)
                .forEach(child -> unset(
                        child.getValue(),
                        Stream.concat(path.stream(), Stream.of(child.getKey())).toList(),
                        environment,
                        unset));
    }

    private static Stream<Map.Entry<String, JsonNode>> children(JsonNode node) {
        return node.isArray()
                ? IntStream.range(0, node.size()).mapToObj(index -> Map.entry(String.valueOf(index), node.get(index)))
                : node.properties().stream();
    }

    private static List<String> path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .toList();
    }

    /** The schema has let it pass, so this is rare: a URL of which no URL can be made, for instance. */
    private static String reason(JsonMappingException wrong) {
        return wrong instanceof InvalidFormatException format
                ? "'" + format.getValue() + "' does not fit here"
                : "this does not fit here (" + wrong.getOriginalMessage() + ")";
    }
}
