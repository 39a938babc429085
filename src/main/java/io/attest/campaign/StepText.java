package io.attest.campaign;

import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.Step;
import io.cucumber.plugin.event.StepArgument;

/** A step as it stands in its feature, with its table or text under it. */
final class StepText {

    private StepText() {}

    static String of(Step step) {
        return step.getKeyword() + step.getText() + argument(step.getArgument());
    }

    private static String argument(StepArgument argument) {
        StringBuilder text = new StringBuilder();
        if (argument instanceof DataTableArgument table) {
            table.cells()
                    .forEach(row ->
                            text.append("\n| ").append(String.join(" | ", row)).append(" |"));
        } else if (argument instanceof DocStringArgument words) {
            words.getContent().lines().forEach(line -> text.append("\n").append(line));
        }
        return text.toString();
    }
}
