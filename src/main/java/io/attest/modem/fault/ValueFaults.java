package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.CASE_HANDLING;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.DATA_ALTERED;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.SIDE_EFFECT;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;
import static io.attest.modem.fault.Operator.WRONG_SOCKET;

import io.attest.modem.command.EntryRules;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Values that change on their way into the store or out of it. */
final class ValueFaults {

    private ValueFaults() {}

    static List<Fault> all() {
        return List.of(
                wired(
                        "refused-but-stored",
                        SIDE_EFFECT,
                        "a refused number is stored all the same",
                        Set.of("R-2-014", "R-4-001"),
                        behind -> new Rewired(behind) {
                            @Override
                            public void refused(Parameter parameter, String raw) {
                                if (!parameter.quoted()) {
                                    try {
                                        write(parameter, raw);
                                    } catch (IOException worn) {
                                        throw new UncheckedIOException(worn);
                                    }
                                }
                            }
                        }),
                wired(
                        "read-increments-port",
                        SIDE_EFFECT,
                        "reading POP3PORT adds one to it",
                        Set.of("R-3-044", "T-3-14.r01", "R-8-015", "R-B-043"),
                        behind -> new Rewired(behind) {
                            @Override
                            public String read(Parameter parameter) {
                                String value = super.read(parameter);
                                if (parameter.name().equals("POP3PORT")) {
                                    try {
                                        write(parameter, Integer.toString((Integer.parseInt(value) + 1) % 65_536));
                                    } catch (IOException worn) {
                                        throw new UncheckedIOException(worn);
                                    }
                                }
                                return value;
                            }
                        }),
                wired(
                        "dialn1-overwrites-dialn2",
                        SIDE_EFFECT,
                        "setting DIALN1 sets DIALN2 as well",
                        Set.of("R-2-055", "R-2-052", "R-2-050"),
                        behind -> written(behind, "DIALN1", (values, parameter, value) -> {
                            values.write(parameter, value);
                            values.write(named(parameter, "DIALN2"), value);
                        })),
                wired(
                        "sockets-share-values",
                        WRONG_SOCKET,
                        "socket 2 shows and sets the values of socket 1",
                        Set.of("R-5-003", "R-5-011", "R-5-008"),
                        behind -> new Rewired(behind) {
                            @Override
                            public String read(Parameter parameter) {
                                return super.read(first(parameter));
                            }

                            @Override
                            public void write(Parameter parameter, String value) throws IOException {
                                super.write(first(parameter), value);
                            }
                        }),
                wired(
                        "string-upper-cased",
                        CASE_HANDLING,
                        "SENDERNAME is stored in upper case",
                        Set.of("R-3-001", "R-3-003"),
                        behind -> written(
                                behind,
                                "SENDERNAME",
                                (values, parameter, value) -> values.write(parameter, value.toUpperCase(Locale.ROOT)))),
                wired(
                        "trailing-blank-lost",
                        DATA_ALTERED,
                        "a blank at the end of SUBJ1 is lost",
                        Set.of("R-3-029", "R-3-027", "R-3-001"),
                        behind -> written(
                                behind,
                                "SUBJ1",
                                (values, parameter, value) -> values.write(parameter, value.stripTrailing()))),
                wired(
                        "value-never-set",
                        NOT_DONE,
                        "GPRSMODE answers OK and keeps its value",
                        Set.of("R-2-107", "T-2-06.r01"),
                        behind -> written(behind, "GPRSMODE", (values, parameter, value) -> {})),
                wired(
                        "storage-failure-ok",
                        CHECK_MISSING,
                        "a failed write to the flash is answered OK",
                        Set.of("T-9-03.r03"),
                        behind -> new Rewired(behind) {
                            @Override
                            public void write(Parameter parameter, String value) {
                                try {
                                    super.write(parameter, value);
                                } catch (IOException ignored) {
                                    // the fault: nobody is told
                                }
                            }
                        }),
                entry(
                        "eleventh-address-kept",
                        OFF_BY_ONE,
                        "an address list keeps eleven addresses",
                        Set.of("R-3-025", "R-3-021"),
                        new EntryRules() {
                            @Override
                            public Optional<String> addresses(String former, String text) {
                                return joined(typed(text).stream().limit(11).toList());
                            }
                        }),
                entry(
                        "list-appends",
                        STATE_NOT_RESET,
                        "AT#RECiADD appends to the list",
                        Set.of("R-3-024", "R-3-017", "T-3-02.r01"),
                        new EntryRules() {
                            @Override
                            public Optional<String> addresses(String former, String text) {
                                List<String> all = new ArrayList<>(typed(former));
                                all.addAll(typed(text));
                                return joined(all.stream().limit(MOST_ADDRESSES).toList());
                            }
                        }),
                entry(
                        "body-loses-last",
                        BYTE_LOST_AT_BOUNDARY,
                        "a body loses its last character",
                        Set.of("R-3-031", "R-3-110", "T-3-03.r02"),
                        new EntryRules() {
                            @Override
                            public Optional<String> body(String text) {
                                return super.body(text).map(body -> body.substring(0, Math.max(0, body.length() - 1)));
                            }
                        }));
    }

    @FunctionalInterface
    private interface Write {
        void write(Values values, Parameter parameter, String value) throws IOException;
    }

    private static Values written(Values behind, String name, Write instead) {
        return new Rewired(behind) {
            @Override
            public void write(Parameter parameter, String value) throws IOException {
                if (parameter.name().equals(name)) {
                    instead.write(behind, parameter, value);
                } else {
                    behind.write(parameter, value);
                }
            }
        };
    }

    private static Parameter named(Parameter like, String name) {
        return new Parameter(
                name, like.socket(), like.block(), like.rule(), like.initial(), like.quoted(), like.entry());
    }

    private static Parameter first(Parameter parameter) {
        return parameter.socket() < 2
                ? parameter
                : new Parameter(
                        parameter.name(),
                        1,
                        parameter.block(),
                        parameter.rule(),
                        parameter.initial(),
                        parameter.quoted(),
                        parameter.entry());
    }

    private static Fault wired(
            String id, Operator operator, String what, Set<String> breaks, UnaryOperator<Values> wiring) {
        return harmful(id, operator, what, breaks, design -> design.wiring(wiring));
    }

    private static Fault entry(String id, Operator operator, String what, Set<String> breaks, EntryRules rules) {
        return harmful(id, operator, what, breaks, design -> design.entry(rules));
    }
}
