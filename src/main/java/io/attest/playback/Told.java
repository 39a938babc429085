package io.attest.playback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
            return JSON.writeValueAsString(plain(value, secrets::masked));
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException("no value that JSON has: " + unfit.getOriginalMessage(), unfit);
        }
    }

    /**
     * What was told.
     *
     * @throws IllegalArgumentException if it was not told whole, or is no such value
     */
    static <T> T value(String text, TypeReference<T> type) {
        try {
            T value = JSON.readValue(text, type);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException other) {
            throw new IllegalArgumentException("it was not told whole", other);
        }
        throw new IllegalArgumentException("nothing was told");
    }

    private static @Nullable Object plain(@Nullable Object value, UnaryOperator<String> mask) {
        if (value instanceof String text) {
            String masked = mask.apply(text);
            return masked.length() <= LONG
                    ? masked
                    : new TreeMap<>(Map.of("characters", masked.length(), "sha256", digest(masked)));
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
