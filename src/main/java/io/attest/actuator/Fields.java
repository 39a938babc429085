package io.attest.actuator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a verb's arguments, in words. */
record Fields(Map<String, ?> values) {

    /** A plain value as it is, a list with commas, an object as its fields in alphabetic order; empty for null. */
    Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field)).map(Fields::words);
    }

    boolean is(String field, String value) {
        return text(field).filter(value::equals).isPresent();
    }

    /** A lead and the value, or nothing where the field is absent. */
    String phrase(String lead, String field) {
        return text(field).map(lead::concat).orElse("");
    }

    /** A duration in seconds, as the end of a sentence. */
    String after() {
        return text("after").map(seconds -> " after " + seconds + " s").orElse("");
    }

    /** The objects of a list. */
    List<Fields> objects(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(element -> of((Map<?, ?>) element))
                        .toList()
                : List.of();
    }

    /** Everything there is. */
    String all() {
        return values.isEmpty()
                ? "nothing"
                : of(values).values.entrySet().stream()
                        .map(field -> field.getKey() + ": " + words(field.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static Fields of(Map<?, ?> object) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        object.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        return new Fields(sorted);
    }

    private static String words(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Fields::words).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> object) {
            return of(object).values.entrySet().stream()
                    .map(field -> field.getKey() + " to " + words(field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value == null ? "nothing" : String.valueOf(value);
    }
}
