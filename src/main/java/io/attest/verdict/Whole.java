package io.attest.verdict;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
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
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = part(record, component);
                if (part != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    look(part, component.getName());
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

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
