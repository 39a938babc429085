package io.attest.steps;

import io.attest.dte.ExpectedMail;
import io.cucumber.datatable.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of a mail that the modem delivers. */
final class DeliveredMail {

    private DeliveredMail() {}

    /** {@code before the body} may stand in several rows; where it does not stand, anything may precede the body. */
    static ExpectedMail of(DataTable table, Notation notation) {
        List<String> before = new ArrayList<>();
        boolean nothingBefore = false;
        Optional<String> body = Optional.empty();
        boolean cutOff = false;
        for (List<String> row : table.asLists()) {
            String value = notation.toldCell(row.get(1));
            switch (String.valueOf(row.get(0))) {
                case "before the body" -> {
                    nothingBefore |= value.equals("nothing");
                    before.add(value);
                }
                case "body" -> body = Optional.of(value);
                case "body, cut off" -> {
                    body = Optional.of(value);
                    cutOff = true;
                }
                default ->
                    throw new IllegalArgumentException("'" + row.get(0)
                            + "' is nothing of a delivered mail; there are: before the body; body; body, cut off");
            }
        }
        return new ExpectedMail(nothingBefore ? Optional.empty() : Optional.of(before), body, cutOff);
    }
}
