package io.attest.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a YAML file that knows where it stands. Whatever it is not, it refuses with that place. */
public final class YamlNode {

    private final Path file;
    private final Node node;

    private YamlNode(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a file.
     *
     * @param way what to do where it cannot be read
     * @throws YamlFault if it cannot be read, is no YAML, or is empty
     */
    public static YamlNode read(Path file, String way) {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw new YamlFault(file + ":1:1: this is no text in UTF-8; " + way);
        } catch (IOException unreadable) {
            throw new YamlFault("no file " + file + " can be read; " + way);
        }
        YamlPlace.fault(text).ifPresent(fault -> {
            throw new YamlFault(file + ":" + fault);
        });
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        if (root == null) {
            throw new YamlFault(file + ":1:1: the file is empty; " + way);
        }
        return new YamlNode(file, root);
    }

    /**
     * The entries of a mapping, in their order.
     *
     * @param known the keys there may be; none means any
     */
    public Map<String, YamlNode> entries(Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("keys with values are wanted here" + (known.isEmpty() ? "" : ": " + sorted(known)));
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode at = new YamlNode(file, tuple.getKeyNode());
            String key = at.text();
            if (!known.isEmpty() && !known.contains(key)) {
                throw at.fault("unknown key '" + key + "'; known here: " + sorted(known));
            }
            if (entries.putIfAbsent(key, new YamlNode(file, tuple.getValueNode())) != null) {
                throw at.fault("'" + key + "' stands here twice; leave one");
            }
        }
        return entries;
    }

    /** The items of a list, in their order. */
    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("a list is wanted here, each item behind '- '");
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
        return items;
    }

    /** A text on one line that is not empty. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw fault("a text is wanted here");
    }

    /** {@code true} or {@code false}, without quotes. */
    public boolean flag() {
        if (node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && Set.of("true", "false").contains(scalar.getValue())) {
            return Boolean.parseBoolean(scalar.getValue());
        }
        throw fault("true or false is wanted here");
    }

    /** A fault of this value. */
    public YamlFault fault(String message) {
        Mark mark = node.getStartMark();
        return new YamlFault(file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1) + ": " + message);
    }

    private static String sorted(Set<String> keys) {
        return String.join(", ", new TreeSet<>(keys));
    }
}
