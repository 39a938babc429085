package io.attest.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How one violation of a schema is told.
 *
 * @param about what the place of the message is
 */
record Complaint(About about, String what) {

    /** What a message is about. */
    enum About {
        VALUE,
        ITS_KEY,
        KEY_IN_IT
    }

    private static final int LONGEST_VALUE = 60;

    /**
     * Words one.
     *
     * @param rule the part of the schema in which the keyword stands
     * @param written the value as the file has it; empty unless it is one word
     * @param resolved a part of the schema where another refers to it
     */
    static Complaint of(Error error, JsonNode rule, String written, UnaryOperator<JsonNode> resolved) {
        JsonNode wanted = rule.path(error.getKeyword());
        String property = shortened(String.valueOf(error.getProperty()));
        String value = shown(error.getInstanceNode(), rule, written);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> new Complaint(About.KEY_IN_IT, unknown(property, rule));
            case "propertyNames" -> new Complaint(About.KEY_IN_IT, noKey(property, resolved.apply(wanted)));
            case "required" ->
                new Complaint(
                        About.ITS_KEY,
                        "'" + property + "' is missing, or another key is misspelt"
                                + oneOf(rule.path("properties").path(property).path("enum")));
            case "dependentRequired" ->
                new Complaint(
                        About.ITS_KEY,
                        "of " + String.join(", ", keys(wanted)) + " one is missing; they belong together");
            case "oneOf" -> new Complaint(About.ITS_KEY, "name exactly one of " + choices(wanted));
            case "type" -> value(value + " does not fit; " + type(wanted));
            case "enum" -> value(value + " is not known here" + meant(written, words(wanted)) + oneOf(wanted));
            case "pattern" -> value(value + " does not fit; " + form(rule));
            case "minimum" -> value(value + " is too small; at least " + wanted.asText());
            case "exclusiveMinimum" -> value(value + " is too small; more than " + wanted.asText());
            case "maximum" -> value(value + " is too large; at most " + wanted.asText());
            case "minLength", "minItems", "minProperties" ->
                value("this is empty; write something or leave the key out");
            case "uniqueItems" -> value("something stands in this list twice");
            default -> value(String.valueOf(error.getMessage()));
        };
    }

    private static Complaint value(String what) {
        return new Complaint(About.VALUE, what);
    }

    private static String unknown(String key, JsonNode rule) {
        List<String> known = keys(rule.path("properties"));
        return "unknown key '" + key + "'" + meant(key, known) + "; known here: " + known;
    }

    private static String noKey(String key, JsonNode wanted) {
        return wanted.has("enum")
                ? "unknown key '" + key + "'" + meant(key, words(wanted.path("enum"))) + "; known here: "
                        + words(wanted.path("enum"))
                : "the key '" + key + "' does not fit; " + form(wanted);
    }

    private static String form(JsonNode rule) {
        return rule.path("patternErrorMessage")
                .asText("it has to match " + rule.path("pattern").asText());
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        keys.sort(null);
        return keys;
    }

    private static List<String> words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String oneOf(JsonNode array) {
        return array.isEmpty() ? "" : "; one of " + String.join(", ", words(array));
    }

    private static String meant(String written, List<String> words) {
        return Alike.to(written, words)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }

    private static String choices(JsonNode branches) {
        return StreamSupport.stream(branches.spliterator(), false)
                .map(branch -> String.join(" with ", words(branch.path("required"))))
                .collect(Collectors.joining(", "));
    }

    private static String type(JsonNode wanted) {
        return switch (wanted.asText()) {
            case "string" -> "a text belongs here; put quotes around it if it is one";
            case "integer" -> "a whole number belongs here";
            case "number" -> "a number belongs here";
            case "boolean" -> "true or false belongs here";
            case "array" -> "a list belongs here, as [one, two]";
            default -> "keys belong here, as {key: value}";
        };
    }

    /** What may be a secret is not repeated. */
    private static String shown(JsonNode value, JsonNode rule, String written) {
        if (value.isContainerNode() || rule.path("writeOnly").asBoolean()) {
            return "what stands here";
        }
        return value.isNull() ? "nothing" : "'" + shortened(written) + "'";
    }

    private static String shortened(String text) {
        String visible = text.codePoints()
                .mapToObj(c -> Character.isISOControl(c) ? "." : Character.toString(c))
                .collect(Collectors.joining());
        return visible.length() > LONGEST_VALUE ? visible.substring(0, LONGEST_VALUE) + "..." : visible;
    }
}
