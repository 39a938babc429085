package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.CASE_HANDLING;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;

import io.attest.modem.answer.Outcome;
import io.attest.modem.answer.Refusals;
import io.attest.modem.command.Grammar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Wrong error codes, and AT# lines read too strictly or too kindly. */
final class RefusalFaults {

    private RefusalFaults() {}

    static List<Fault> all() {
        return List.of(
                refusal(
                        "unknown-is-syntax-error",
                        WRONG_CODE,
                        "an unknown mnemonic is answered 34819",
                        Set.of("T-9-03.r01"),
                        refusals -> refusals.unknown(new Outcome.Refused(34_819))),
                refusal(
                        "unknown-is-ok",
                        CHECK_MISSING,
                        "an unknown mnemonic is answered OK",
                        Set.of("T-9-03.r01"),
                        refusals -> refusals.unknown(Outcome.OK)),
                refusal(
                        "syntax-is-unknown",
                        WRONG_CODE,
                        "a syntax error is answered 34817",
                        Set.of("T-9-03.r02"),
                        refusals -> refusals.syntax(new Outcome.Refused(34_817))),
                refusal(
                        "bad-value-is-unlisted",
                        WRONG_CODE,
                        "a bad value is answered with a code that chapter 9 lacks",
                        Set.of("T-9-03.r05", "R-9-021"),
                        refusals -> refusals.badValue(new Outcome.Refused(34_883))),
                refusal(
                        "bad-value-is-ok",
                        CHECK_MISSING,
                        "a bad value is answered OK and ignored",
                        Set.of("T-9-03.r05", "R-2-001"),
                        refusals -> refusals.badValue(Outcome.OK)),
                refusal(
                        "storage-is-bad-value",
                        WRONG_CODE,
                        "a failed write is answered 34882",
                        Set.of("T-9-03.r03"),
                        refusals -> refusals.storage(new Outcome.Refused(34_882))),
                refusal(
                        "too-long-is-syntax-error",
                        WRONG_CODE,
                        "a too long line is answered 34819",
                        Set.of("T-9-03.r04"),
                        refusals -> refusals.tooLong(new Outcome.Refused(34_819))),
                refusal(
                        "too-long-is-silent",
                        MISSING_OR_EXTRA_MESSAGE,
                        "a too long line is not answered",
                        Set.of("T-9-03.r04"),
                        refusals -> refusals.tooLong(Outcome.TAKEN)),
                grammar(
                        "lower-case-prefix-refused",
                        CASE_HANDLING,
                        "at# is an ERROR",
                        Set.of("R-B-035"),
                        new Grammar() {
                            @Override
                            public boolean admits(String prefix) {
                                return prefix.equals("AT");
                            }
                        }),
                grammar(
                        "lower-case-mnemonic-refused",
                        CASE_HANDLING,
                        "a mnemonic in lower case is unknown",
                        Set.of("R-B-036"),
                        new Grammar() {
                            @Override
                            public String mnemonic(String typed, Collection<String> known) {
                                return typed;
                            }
                        }),
                grammar(
                        "mnemonic-abbreviated",
                        CHECK_MISSING,
                        "the beginning of a mnemonic is enough, as in AT#DIALN=1",
                        Set.of("T-9-03.r01"),
                        new Grammar() {
                            @Override
                            public String mnemonic(String typed, Collection<String> known) {
                                String name = super.mnemonic(typed, known);
                                boolean exact = name.isEmpty() || known.contains(name);
                                return exact
                                        ? name
                                        : known.stream()
                                                .filter(one -> one.startsWith(name))
                                                .min(String::compareTo)
                                                .orElse(name);
                            }
                        }),
                grammar(
                        "unbalanced-quote-accepted",
                        WRONG_ESCAPE,
                        "a string without its closing quote is accepted",
                        Set.of("T-9-03.r02"),
                        new Grammar() {
                            @Override
                            public Optional<String> argument(String typed, boolean number) {
                                String text = trim(typed);
                                boolean open = text.startsWith("\"") && text.indexOf('"', 1) < 0;
                                return super.argument(open ? text + '"' : text, number);
                            }
                        }),
                grammar(
                        "quotes-kept",
                        WRONG_ESCAPE,
                        "the quotes become part of the value and are refused",
                        Set.of("R-B-037", "T-B-07.r01"),
                        new Grammar() {
                            @Override
                            public Optional<String> argument(String typed, boolean number) {
                                return Optional.of(trim(typed));
                            }
                        }));
    }

    private static Fault refusal(
            String id, Operator operator, String what, Set<String> breaks, UnaryOperator<Refusals> change) {
        return harmful(id, operator, what, breaks, design -> design.refusals(change.apply(design.refusals())));
    }

    private static Fault grammar(String id, Operator operator, String what, Set<String> breaks, Grammar grammar) {
        return harmful(id, operator, what, breaks, design -> design.grammar(grammar));
    }
}
