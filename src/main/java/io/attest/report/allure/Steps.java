package io.attest.report.allure;

import io.attest.report.Visible;
import io.attest.verdict.StepTaken;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import java.util.ArrayList;
import java.util.List;

/** The steps of an attempt; what stands in a step's table or doc string are its parameters. */
final class Steps {

    private static final int ROWS = 200;
    private static final int CELL = 500;
    private static final int SENTENCE = 2_000;
    private static final int DOCUMENT = 4_000;
    private static final int MESSAGE = 4_000;

    private Steps() {}

    /** @param status of the attempt: a step is never shown better or worse than what came of it */
    static List<StepResult> of(List<StepTaken> taken, Status status) {
        return taken.stream().map(step -> of(step, status)).toList();
    }

    private static StepResult of(StepTaken step, Status status) {
        StepResult result = new StepResult()
                .setName(Text.cut(Visible.line((step.keyword() + " " + step.text()).strip()), SENTENCE))
                .setStatus(status(step, status))
                .setStage(Stage.FINISHED)
                .setParameters(parameters(step));
        if (step.start() != null) {
            long start = step.start().toEpochMilli();
            result.setStart(start).setStop(start + Math.round(step.seconds() * 1000));
        }
        if (!step.message().isEmpty()) {
            result.setStatusDetails(
                    new StatusDetails().setMessage(Text.message(Text.cut(Visible.of(step.message()), MESSAGE))));
        }
        return result;
    }

    private static Status status(StepTaken step, Status status) {
        return switch (step.status()) {
            case StepTaken.PASSED -> Status.PASSED;
            case "SKIPPED" -> Status.SKIPPED;
            default -> status == Status.FAILED || status == Status.SKIPPED ? status : Status.BROKEN;
        };
    }

    private static List<Parameter> parameters(StepTaken step) {
        List<Parameter> parameters = new ArrayList<>();
        for (List<String> row :
                step.table().subList(0, Math.min(ROWS, step.table().size()))) {
            boolean named = row.size() > 1;
            parameters.add(new Parameter()
                    .setName(named ? cell(row.get(0)) : String.valueOf(parameters.size() + 1))
                    .setValue(cell(String.join(" | ", named ? row.subList(1, row.size()) : row))));
        }
        if (!step.document().isEmpty()) {
            parameters.add(new Parameter().setName("text").setValue(Text.cut(Visible.of(step.document()), DOCUMENT)));
        }
        return parameters;
    }

    private static String cell(String text) {
        return Text.cut(Visible.line(text), CELL);
    }
}
