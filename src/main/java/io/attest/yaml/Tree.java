package io.attest.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML document as JSON, with everything refused that JSON has not, and with a bound on what aliases may unfold to. */
final class Tree {

    /** Far more than any file of a lab has; a few aliases of aliases would unfold to more than the memory holds. */
    private static final int MOST_NODES = 10_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private Tree() {}

    /** @throws Misplaced at the first thing that JSON has not */
    static JsonNode of(Node root) {
        return new Tree().json(root);
    }

    /** Something that may not stand where it stands. */
    static final class Misplaced extends RuntimeException {

        private final transient Mark mark;

        Misplaced(Mark mark, String what) {
            super(what);
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }
    }

    private JsonNode json(Node node) {
        if (++nodes > MOST_NODES) {
            throw new Misplaced(node.getStartMark(), "more than " + MOST_NODES + " values; write fewer aliases");
        }
        if (!open.add(node)) {
            throw new Misplaced(node.getStartMark(), "an alias of what it stands in; write it out");
        }
        try {
            if (node instanceof MappingNode mapping) {
                return object(mapping);
            }
            return node instanceof SequenceNode sequence ? array(sequence) : scalar((ScalarNode) node);
        } finally {
            open.remove(node);
        }
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        Map<String, Mark> seen = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Mark place = entry.getKeyNode().getStartMark();
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new Misplaced(place, "a key is one word, not a list or mapping");
            }
            Mark first = seen.put(key.getValue(), place);
            if (first != null) {
                throw new Misplaced(
                        place,
                        "the key '" + key.getValue() + "' stands here twice, first in line " + (first.getLine() + 1)
                                + "; take one away");
            }
            object.set(key.getValue(), json(entry.getValueNode()));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence) {
        ArrayNode array = JSON.arrayNode();
        sequence.getValue().forEach(item -> array.add(json(item)));
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        try {
            if (tag.equals(Tag.STR)) {
                return JSON.textNode(text);
            }
            if (tag.equals(Tag.BOOL)) {
                return JSON.booleanNode(text.equalsIgnoreCase("true"));
            }
            if (tag.equals(Tag.NULL)) {
                return JSON.nullNode();
            }
            if (tag.equals(Tag.INT)) {
                return integer(text);
            }
            if (tag.equals(Tag.FLOAT)) {
                return JSON.numberNode(new BigDecimal(text));
            }
        } catch (NumberFormatException noNumber) {
            throw new Misplaced(scalar.getStartMark(), "'" + text + "' is no number");
        }
        throw new Misplaced(scalar.getStartMark(), "the tag " + tag.getValue() + " is not known here; leave it out");
    }

    private static JsonNode integer(String text) {
        boolean octal = text.startsWith("0o");
        BigInteger value = octal || text.startsWith("0x")
                ? new BigInteger(text.substring(2), octal ? 8 : 16)
                : new BigInteger(text);
        return value.bitLength() < Integer.SIZE ? JSON.numberNode(value.intValue()) : JSON.numberNode(value);
    }
}
