package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;
import static io.attest.modem.fault.Operator.WRONG_CODE;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.BasicCommand;
import io.attest.modem.command.Editing;
import io.attest.modem.command.ExtendedCommand.Form;
import io.attest.modem.core.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Wrong line editing, echo, and standard commands that do not do what they say. */
final class LineFaults {

    private LineFaults() {}

    static List<Fault> all() {
        return List.of(
                editing(
                        "echo-loses-character",
                        BYTE_LOST_AT_BOUNDARY,
                        "every sixteenth octet is not echoed",
                        Set.of("R-B-042", "R-B-003"),
                        editing -> editing.echo((octet, count) -> count % 16 != 15)),
                editing(
                        "echo-without-cr",
                        MISSING_OR_EXTRA_CRLF,
                        "the CR of a line is not echoed",
                        Set.of("R-B-042"),
                        editing -> editing.echo((octet, count) -> octet != '\r')),
                editing(
                        "runs-without-cr",
                        CHECK_MISSING,
                        "an unfinished line runs after half a second of silence",
                        Set.of("R-B-007", "R-B-034"),
                        editing -> editing.idle(Duration.ofMillis(500))),
                editing(
                        "too-long-runs-truncated",
                        CHECK_MISSING,
                        "a too long line runs up to the limit",
                        Set.of("T-9-03.r04"),
                        editing -> editing.truncates(true)),
                basic(
                        "ate-ignored",
                        NOT_DONE,
                        "ATE0 leaves the echo on",
                        Set.of("T-B-01.r03", "R-B-003"),
                        "E",
                        (machine, number) -> Outcome.OK),
                basic(
                        "atq-ignored",
                        NOT_DONE,
                        "ATQ1 suppresses nothing",
                        Set.of("T-B-01.r04", "R-B-004", "R-B-012"),
                        "Q",
                        (machine, number) -> Outcome.OK),
                basic(
                        "atq-stays",
                        STATE_NOT_RESET,
                        "ATQ0 does not bring the result codes back",
                        Set.of("R-B-004"),
                        "Q",
                        (machine, number) -> {
                            machine.profile()
                                    .set(
                                            Setting.Q,
                                            Math.max(number, machine.profile().get(Setting.Q)));
                            return Outcome.OK;
                        }),
                basic(
                        "atv-ignored",
                        NOT_DONE,
                        "ATV0 leaves the result codes in text",
                        Set.of("T-B-01.r05", "R-B-005", "R-B-010"),
                        "V",
                        (machine, number) -> Outcome.OK),
                harmful(
                        "wopen-0-ignored",
                        STATE_NOT_RESET,
                        "AT+WOPEN=0 leaves the stack open",
                        Set.of("R-1-003"),
                        design -> {
                            var right = design.commands().extended().get("+WOPEN");
                            return design.commands(design.commands()
                                    .extended(
                                            "+WOPEN",
                                            (machine, form, argument) -> form == Form.SET && argument.equals("0")
                                                    ? Outcome.OK
                                                    : right.run(machine, form, argument)));
                        }),
                harmful(
                        "wopen-1-answers-error",
                        WRONG_CODE,
                        "AT+WOPEN=1 opens the stack and answers ERROR",
                        Set.of("R-1-002", "T-A-01.r01"),
                        design -> {
                            var right = design.commands().extended().get("+WOPEN");
                            return design.commands(design.commands().extended("+WOPEN", (machine, form, argument) -> {
                                Outcome outcome = right.run(machine, form, argument);
                                return form == Form.SET && argument.equals("1") ? Outcome.ERROR : outcome;
                            }));
                        }),
                harmful(
                        "wopen-without-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT+WOPEN=1 opens the stack without a word",
                        Set.of("R-1-002", "T-A-01.r01"),
                        design -> {
                            var right = design.commands().extended().get("+WOPEN");
                            return design.commands(design.commands().extended("+WOPEN", (machine, form, argument) -> {
                                Outcome outcome = right.run(machine, form, argument);
                                return form == Form.SET && argument.equals("1") ? Outcome.TAKEN : outcome;
                            }));
                        }),
                harmful(
                        "right-pin-refused",
                        NOT_DONE,
                        "AT+CPIN is answered ERROR although it unlocks",
                        Set.of("R-A-001", "T-A-04.r01"),
                        design -> {
                            var right = design.commands().extended().get("+CPIN");
                            return design.commands(design.commands().extended("+CPIN", (machine, form, argument) -> {
                                Outcome outcome = right.run(machine, form, argument);
                                return form == Form.SET ? Outcome.ERROR : outcome;
                            }));
                        }),
                harmful(
                        "clip-not-offered",
                        NOT_DONE,
                        "AT+CLIP is an ERROR",
                        Set.of("R-B-080"),
                        design -> design.commands(
                                design.commands().extended("+CLIP", (machine, form, argument) -> Outcome.ERROR))));
    }

    private static Fault editing(
            String id, Operator operator, String what, Set<String> breaks, UnaryOperator<Editing> change) {
        return harmful(id, operator, what, breaks, design -> design.editing(change.apply(design.editing())));
    }

    private static Fault basic(
            String id, Operator operator, String what, Set<String> breaks, String name, BasicCommand instead) {
        return harmful(
                id,
                operator,
                what,
                breaks,
                design -> design.commands(design.commands().basic(name, instead)));
    }
}
