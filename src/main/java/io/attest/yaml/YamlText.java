package io.attest.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.attest.yaml.Tree.Misplaced;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/** One YAML file, as a tree and with the place of each key and value in it. */
public final class YamlText {

    /** Octets; far more than a person writes. */
    private static final int LONGEST = 1 << 18;

    private static final int DEEPEST = 30;

    private final Path file;
    private final @Nullable Node root;
    private final JsonNode tree;

    private YamlText(Path file, String text) {
        this.file = file;
        try {
            root = yaml().compose(new java.io.StringReader(text));
            tree = root == null ? MissingNode.getInstance() : Tree.of(root);
        } catch (Misplaced wrong) {
            throw new YamlFault(file + ":" + at(wrong.mark()) + ": " + wrong.getMessage());
        } catch (MarkedYAMLException wrong) {
            throw new YamlFault(file + ":" + at(wrong.getProblemMark()) + ": no YAML: " + problem(wrong)
                    + wayOut(text, wrong.getProblemMark()));
        } catch (ReaderException wrong) {
            throw new YamlFault(file + ":" + at(text, wrong.getPosition()) + ": no YAML: the character U+"
                    + String.format("%04X", wrong.getCodePoint()) + " may not stand in it");
        } catch (YAMLException wrong) {
            throw new YamlFault(file + ":1:1: no YAML: " + oneLine(wrong.getMessage()));
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws YamlFault if it is no YAML, with line and column
     */
    public static YamlText read(Path file) throws IOException {
        byte[] octets;
        try (InputStream in = Files.newInputStream(file)) {
            octets = in.readNBytes(LONGEST + 1);
        }
        if (octets.length > LONGEST) {
            throw new YamlFault(file + ":1:1: longer than " + LONGEST / 1024 + " KiB; is it the right file?");
        }
        return new YamlText(file, text(file, octets));
    }

    private static String text(Path file, byte[] octets) {
        ByteBuffer rest = ByteBuffer.wrap(octets);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException binary) {
            String before = new String(octets, 0, rest.position(), StandardCharsets.UTF_8);
            throw new YamlFault(file + ":" + at(before, before.length()) + ": no text in UTF-8; is it the right file?");
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new CoreTypes());
    }

    /** The library tells some of them in two halves. */
    private static String problem(MarkedYAMLException wrong) {
        String problem = oneLine(wrong.getProblem());
        return problem.startsWith("but ") ? oneLine(wrong.getContext()) + ", " + problem : problem;
    }

    /** What a variable within braces or brackets needs there; the library stops at the brace of the variable. */
    private static String wayOut(String text, @Nullable Mark mark) {
        return mark != null && text.startsWith("${", text.offsetByCodePoints(0, mark.getIndex()) - 1)
                ? "; here a variable stands in quotes: \"${NAME}\""
                : "";
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    /** The file, as messages name it. */
    public Path file() {
        return file;
    }

    /** Its content; missing where the file has none. */
    public JsonNode tree() {
        return tree;
    }

    /**
     * A place in the file.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
        }
    }

    /** Where a value stands, or the last part of the path to it that exists. */
    public Place value(List<String> path) {
        return place(mark(path, false));
    }

    /** Where a key stands, or the last part of the path to it that exists. */
    public Place key(List<String> path) {
        return place(mark(path, true));
    }

    /** A scalar as it is written, without quotes; empty for anything else. */
    public Optional<String> written(List<String> path) {
        return node(path).filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).getValue());
    }

    private Optional<Node> node(List<String> path) {
        Optional<Node> node = Optional.ofNullable(root);
        for (String step : path) {
            node = node.flatMap(outer -> inner(outer, step));
        }
        return node;
    }

    /** A message about a place. */
    public String about(Place place, String what) {
        return file + ":" + place.line() + ":" + place.column() + ": " + what;
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Mark mark(List<String> path, boolean key) {
        Node node = root;
        if (node == null) {
            return new Mark("", 0, 0, 0, new int[0], 0);
        }
        Mark mark = node.getStartMark();
        for (String step : path) {
            Optional<Node> inner = inner(node, step);
            if (inner.isEmpty()) {
                return mark;
            }
            mark = entry(node, step)
                    .filter(entry -> key)
                    .map(NodeTuple::getKeyNode)
                    .or(() -> inner)
                    .orElseThrow()
                    .getStartMark();
            node = inner.get();
        }
        return mark;
    }

    private static Optional<Node> inner(Node node, String step) {
        if (node instanceof SequenceNode sequence && step.matches("[0-9]{1,5}")) {
            return sequence.getValue().stream().skip(Integer.parseInt(step)).findFirst();
        }
        return entry(node, step).map(NodeTuple::getValueNode);
    }

    private static Optional<NodeTuple> entry(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    private static String at(Mark mark) {
        return mark.getLine() + 1 + ":" + (mark.getColumn() + 1);
    }

    private static String at(String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
