package io.attest.steps;

import io.cucumber.datatable.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a verb as a table of field and value. */
final class Fields {

    private Fields() {}

    /** @param usual what stands where the table does not say otherwise */
    static Map<String, Object> of(DataTable table, Map<String, Object> usual, Notation notation) {
        Map<String, Object> fields = new HashMap<>(usual);
        table.asLists().forEach(row -> fields.put(row.get(0), value(row.get(0), notation.toldCell(row.get(1)))));
        return fields;
    }

    private static Object value(String field, String text) {
        return switch (field) {
            case "dns" -> text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
            case "after" -> Double.valueOf(text);
            default -> text;
        };
    }
}
