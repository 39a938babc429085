package io.attest.playback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.attest.line.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a transcript tells values: as JSON on one line, in ASCII, without secrets. A text that is very long is told by its
 * length and digest: so nobody can judge it again, but anybody can see whether it is the same.
 */
public final class Told {

    private static final int LONG = 64 << 10;

    private static final String LENGTH = "characters";
    private static final String DIGEST = "sha256";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Secrets secrets;

    /** @param secrets what must not be shown */
    public Told(Secrets secrets) {
        this.secrets = secrets;
    }

    /** @param value texts, numbers, truth values, lists of them and maps from names to them */
    public String text(Object value) {
        try {
            String json = JSON.writeValueAsString(plain(value, secrets::masked));
            // It is ASCII to JSON, but no sign to a terminal.
            return json.replace("\u007f", "\\u007f");
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException("no value that JSON has: " + unfit.getOriginalMessage(), unfit);
        }
    }

    /**
     * What was told.
     *
     * @throws IllegalArgumentException if it was not told whole, or is no such value
     */
    static <T> T value(String json, TypeReference<T> type) {
        return value(json, type, List.of());
    }

    /**
     * The same where very long texts are known by their digests.
     *
     * @param known these texts
     */
    static <T> T value(String json, TypeReference<T> type, List<String> known) {
        try {
            T value = JSON.convertValue(recognised(JSON.readTree(json), known), type);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException other) {
            throw new IllegalArgumentException("it is damaged", other);
        }
        throw new IllegalArgumentException("nothing was told");
    }

    private static JsonNode recognised(JsonNode node, List<String> known) {
        if (node.path(DIGEST).isTextual()) {
            return known.stream()
                    .filter(text -> text.length() == node.path(LENGTH).asInt())
                    .filter(text -> digest(text).equals(node.path(DIGEST).asText()))
                    .findFirst()
                    .<JsonNode>map(TextNode::valueOf)
                    .orElse(node);
        }
        if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, recognised(array.get(at), known));
            }
        }
        return node;
    }

    /** Of a text that may begin with one that was told by its digest: that beginning. */
    static List<String> beginning(String json, String text) {
        try {
            int length = JSON.readTree(json).path(LENGTH).asInt();
            return length > 0 && length <= text.length() ? List.of(text.substring(0, length)) : List.of();
        } catch (JsonProcessingException damaged) {
            return List.of();
        }
    }

    private static @Nullable Object plain(@Nullable Object value, UnaryOperator<String> mask) {
        if (value instanceof String text) {
            String masked = mask.apply(text);
            return masked.length() <= LONG
                    ? masked
                    : new TreeMap<>(Map.of(LENGTH, masked.length(), DIGEST, digest(masked)));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(each -> all.add(plain(each, mask)));
            return all;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> all = new TreeMap<>();
            map.forEach((key, each) -> all.put(String.valueOf(key), plain(each, mask)));
            return all;
        }
        return value;
    }

    private static String digest(String text) {
        try {
            byte[] octets = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
