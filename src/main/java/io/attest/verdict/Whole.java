package io.attest.verdict;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a record as others may rely on it. JSON leaves out what it likes, and a record may come from another
 * machine: what must not be null is looked for once, where it is read.
 */
final class Whole {

    /** More seconds than any run takes: some thirty years. */
    private static final double ABSURD = 1e9;

    private Whole() {}

    /**
     * The entry itself.
     *
     * @throws IOException if something is missing in it, or a number is none that was measured; says what
     */
    static <T extends @Nullable Object> T of(T entry) throws IOException {
        look(entry, "it");
        return entry;
    }

    private static void look(@Nullable Object value, String where) throws IOException {
        if (value == null) {
            throw new IOException(where + " is missing");
        }
        if (value instanceof Double number && !(Math.abs(number) < ABSURD)) {
            throw new IOException(where + " is " + number);
        }
        if (value instanceof Record record) {
            for (Part part : PARTS.get(record.getClass())) {
                Object found = part.of(record);
                if (found != null || !part.nullable) {
                    look(found, part.accessor.getName());
                }
            }
        } else if (value instanceof Collection<?> all) {
            for (Object each : all) {
                look(each, "one of " + where);
            }
        } else if (value instanceof Map<?, ?> all) {
            look(all.values(), where);
        }
    }

    /** A component of a record. To look it up takes longer than to read it. */
    private record Part(Method accessor, boolean nullable) {

        @Nullable
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Part(
                            component.getAccessor(),
                            component.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                    .toList();
        }
    };
}
