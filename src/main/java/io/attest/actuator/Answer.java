package io.attest.actuator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an actuator outside this process returned: a JSON object, or nothing. */
final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final TypeReference<@Nullable Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Answer() {}

    /** @throws ActuationFailed with this message and the beginning of the text if it is anything else */
    static Map<String, Object> of(String text, String otherwise) {
        if (text.isBlank()) {
            return Map.of();
        }
        @Nullable Map<String, Object> object;
        try {
            object = JSON.readValue(text, OBJECT);
        } catch (JsonProcessingException garbage) {
            throw new ActuationFailed(otherwise + ": " + Reason.of(text), garbage);
        }
        if (object == null) {
            throw new ActuationFailed(otherwise + ": " + Reason.of(text));
        }
        return object;
    }
}
