package io.attest.modem;

import io.attest.modem.answer.Codes;
import io.attest.modem.answer.Displays;
import io.attest.modem.answer.Firmware;
import io.attest.modem.answer.Framing;
import io.attest.modem.answer.LineFormat;
import io.attest.modem.answer.Refusals;
import io.attest.modem.command.CommandSet;
import io.attest.modem.command.Editing;
import io.attest.modem.command.EntryRules;
import io.attest.modem.command.Grammar;
import io.attest.modem.core.Delivery;
import io.attest.modem.network.CallRules;
import io.attest.modem.parameter.ParameterTable;
import io.attest.modem.parameter.Persistence;
import io.attest.modem.parameter.Values;
import java.util.function.UnaryOperator;

/**
 * The build plan of a modem. {@link #standard()} is the modem of the manual, with the canonical column of the errata
 * where the manual is open; every fault and variant is another plan.
 *
 * @param wiring what stands between the commands and the stored values
 */
public record Design(
        ParameterTable table,
        Displays displays,
        Grammar grammar,
        Refusals refusals,
        Framing framing,
        Codes codes,
        LineFormat format,
        Editing editing,
        EntryRules entry,
        Persistence persistence,
        UnaryOperator<Values> wiring,
        CommandSet commands,
        CallRules calls,
        Delivery delivery,
        Firmware firmware) {

    public static Design standard() {
        ParameterTable table = ParameterTable.standard();
        return new Design(
                table,
                Displays.standard(table),
                new Grammar(),
                Refusals.standard(),
                new Framing(),
                Codes.standard(),
                new LineFormat(),
                Editing.standard(),
                new EntryRules(),
                Persistence.standard(),
                UnaryOperator.identity(),
                CommandSet.standard(table),
                CallRules.standard(),
                Delivery.AT_ONCE,
                Firmware.standard());
    }

    public Design table(ParameterTable other) {
        return new Design(
                other,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design displays(Displays other) {
        return new Design(
                table,
                other,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design grammar(Grammar other) {
        return new Design(
                table,
                displays,
                other,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design refusals(Refusals other) {
        return new Design(
                table,
                displays,
                grammar,
                other,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design framing(Framing other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                other,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design codes(Codes other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                other,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design format(LineFormat other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                other,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design editing(Editing other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                other,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design entry(EntryRules other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                other,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design persistence(Persistence other) {
        return new Design(
                table, displays, grammar, refusals, framing, codes, format, editing, entry, other, wiring, commands,
                calls, delivery, firmware);
    }

    public Design wiring(UnaryOperator<Values> other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                other,
                commands,
                calls,
                delivery,
                firmware);
    }

    public Design commands(CommandSet other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                other,
                calls,
                delivery,
                firmware);
    }

    public Design calls(CallRules other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                other,
                delivery,
                firmware);
    }

    public Design delivery(Delivery other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                other,
                firmware);
    }

    public Design firmware(Firmware other) {
        return new Design(
                table,
                displays,
                grammar,
                refusals,
                framing,
                codes,
                format,
                editing,
                entry,
                persistence,
                wiring,
                commands,
                calls,
                delivery,
                other);
    }
}
