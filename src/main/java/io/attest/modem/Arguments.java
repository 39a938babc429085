package io.attest.modem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of an actuator's JSON object, read with a sentence for whatever is wrong. */
record Arguments(String verb, Map<String, Object> fields) {

    /** Refuses every field that is not one of these. */
    Arguments only(String... known) {
        for (String field : fields.keySet()) {
            if (!Set.of(known).contains(field)) {
                throw new IllegalArgumentException(verb + " has no field " + field + "; it has " + List.of(known));
            }
        }
        return this;
    }

    Optional<String> text(String field) {
        return value(field, String.class, "a string");
    }

    /** A string, or a whole number in its plain form. */
    Optional<String> plain(String field) {
        return fields.get(field) instanceof Number number
                ? Optional.of(Long.toString(number.longValue()))
                : text(field);
    }

    String oneOf(String field, String... allowed) {
        return text(field)
                .filter(Set.of(allowed)::contains)
                .orElseThrow(() -> new IllegalArgumentException(
                        verb + " needs " + field + " to be one of " + List.of(allowed) + ", not " + fields.get(field)));
    }

    Optional<Number> number(String field) {
        Optional<Number> number = value(field, Number.class, "a number");
        number.filter(n -> !(n.doubleValue() >= 0 && n.doubleValue() <= 1e6)).ifPresent(n -> {
            throw new IllegalArgumentException(verb + " needs " + field + " to be from 0 to 1000000, not " + n);
        });
        return number;
    }

    Duration seconds(String field, double otherwise) {
        double seconds = number(field).map(Number::doubleValue).orElse(otherwise);
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    /** A list of objects. */
    List<Arguments> objects(String field) {
        List<?> list = value(field, List.class, "a list")
                .orElseThrow(() -> new IllegalArgumentException(verb + " needs the list " + field));
        return list.stream().map(element -> object(field, element)).toList();
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    private Arguments object(String field, Object element) {
        if (element instanceof Map<?, ?> map) {
            return new Arguments(verb, (Map<String, Object>) map);
        }
        throw new IllegalArgumentException(verb + " needs objects in " + field + ", not " + element);
    }

    private <T> Optional<T> value(String field, Class<T> type, String what) {
        Object value = fields.get(field);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(verb + " needs " + field + " to be " + what + ", not " + value);
        }
        return Optional.ofNullable(type.cast(value));
    }
}
