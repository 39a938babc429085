package io.attest.yaml;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where in a YAML text a key stands: what reads the text into objects knows only where it stopped reading. */
public final class YamlPlace {

    private YamlPlace() {}

    /** Line and column from 1, as {@code 7:3}, of the last key of the path that exists. */
    public static String of(String yaml, List<JsonMappingException.Reference> path) {
        Node node = compose(yaml);
        if (node == null) {
            return "1:1";
        }
        Mark mark = node.getStartMark();
        for (JsonMappingException.Reference step : path) {
            Optional<NodeTuple> entry = entry(node, step.getFieldName());
            if (entry.isPresent()) {
                mark = entry.get().getKeyNode().getStartMark();
                node = entry.get().getValueNode();
            } else if (node instanceof SequenceNode sequence
                    && step.getIndex() >= 0
                    && step.getIndex() < sequence.getValue().size()) {
                node = sequence.getValue().get(step.getIndex());
                mark = node.getStartMark();
            }
        }
        return of(mark);
    }

    /** What is wrong with a text that is no YAML, and where; nothing when it is. */
    public static Optional<String> fault(String yaml) {
        try {
            compose(yaml);
            return Optional.empty();
        } catch (MarkedYAMLException wrong) {
            return Optional.of(of(wrong.getProblemMark()) + ": no YAML: " + wrong.getProblem());
        } catch (YAMLException wrong) {
            return Optional.of("1:1: no YAML: "
                    + String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static @Nullable Node compose(String yaml) {
        return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    }

    private static String of(Mark mark) {
        return mark.getLine() + 1 + ":" + (mark.getColumn() + 1);
    }

    private static Optional<NodeTuple> entry(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                        .findFirst()
                : Optional.empty();
    }
}
