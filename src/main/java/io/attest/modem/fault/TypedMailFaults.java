package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.MailFaults.mail;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.DATA_ALTERED;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.ORDER_OF_LINES;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.StackCommands;
import io.attest.modem.core.Machine;
import io.attest.modem.mail.EndOfText;
import io.attest.modem.mail.MailRules;
import io.attest.modem.mail.PutMail;
import io.attest.modem.mail.Step;
import io.attest.modem.online.Failure;
import io.attest.modem.online.OnlineRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** AT#PUTMAIL: its prompt, what the host types, the sequence that ends it, the timers, and the answer. */
final class TypedMailFaults {

    private static final String END = "\r\n.\r\n";

    private TypedMailFaults() {}

    static List<Fault> all() {
        return Stream.of(prompts(), ends(), octets(), timers(), answers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> prompts() {
        return List.of(
                prompt("no-prompt-for-text", MISSING_OR_EXTRA_MESSAGE, "nothing says that the body is awaited", ""),
                prompt(
                        "prompt-of-another-service",
                        WRONG_CODE,
                        "Ok_Info_DataBegin asks for the body",
                        "Ok_Info_DataBegin"),
                harmful(
                        "prompt-wrong-number",
                        WRONG_CODE,
                        "the prompt is 1025 in numbers",
                        Set.of("T-9-02.r02", "R-9-015"),
                        design -> design.codes(design.codes().with("Ok_Info_WaitingForData", 1025))),
                harmful(
                        "prompt-before-the-session",
                        ORDER_OF_LINES,
                        "the prompt comes before the server was reached",
                        Set.of("R-3-100", "T-3-10.r01", "T-3-10.r04"),
                        design -> design.mail(new MailRules() {
                                    @Override
                                    public String waitingForData() {
                                        return "";
                                    }
                                })
                                .commands(design.commands()
                                        .stack("PUTMAIL", StackCommands.alone(TypedMailFaults::hasty)))));
    }

    private static Fault prompt(String id, Operator operator, String what, String instead) {
        return mail(id, operator, what, Set.of("T-3-10.r01", "T-B-03.r01", "T-B-25.r01"), new MailRules() {
            @Override
            public String waitingForData() {
                return instead;
            }
        });
    }

    private static Outcome hasty(Machine machine) {
        machine.answers().indicate("Ok_Info_WaitingForData");
        return PutMail.run(machine);
    }

    private static List<Fault> ends() {
        return List.of(
                text(
                        "end-of-text-in-one-piece",
                        WRONG_ESCAPE,
                        "the sequence is missed when it comes in pieces",
                        Set.of("R-3-104", "T-3-10.r03", "T-B-03.r02", "T-B-25.r03"),
                        () -> new EndOfText(END) {
                            @Override
                            public void pause() {
                                spill(seen());
                            }
                        }),
                text(
                        "end-of-text-in-the-body",
                        WRONG_ESCAPE,
                        "the sequence is part of the body",
                        Set.of("R-3-104", "T-3-10.r03", "R-3-101"),
                        () -> new EndOfText(END) {
                            @Override
                            public boolean take(int octet) {
                                boolean ends = super.take(octet);
                                if (ends) {
                                    END.chars().forEach(this::keep);
                                }
                                return ends;
                            }
                        }),
                text(
                        "dot-at-a-line-end-ends-text",
                        WRONG_ESCAPE,
                        "a dot at the end of any line ends the body",
                        Set.of("R-3-101", "T-3-10.r02", "R-3-104"),
                        () -> new EndOfText(".\r\n")),
                text(
                        "empty-line-ends-text",
                        WRONG_ESCAPE,
                        "an empty line ends the body",
                        Set.of("R-3-101", "T-3-10.r02", "R-3-104"),
                        () -> new EndOfText("\r\n\r\n")),
                text(
                        "no-empty-text",
                        WRONG_ESCAPE,
                        "the sequence is missed when it comes first",
                        Set.of("R-3-104", "T-3-10.r03"),
                        () -> new EndOfText(END) {
                            private boolean any;

                            @Override
                            public boolean take(int octet) {
                                boolean ends = super.take(octet);
                                if (ends && !any) {
                                    spill(seen());
                                    return false;
                                }
                                return ends;
                            }

                            @Override
                            protected void keep(int octet) {
                                any = true;
                                super.keep(octet);
                            }
                        }),
                harmful(
                        "half-an-end-kept",
                        STATE_NOT_RESET,
                        "a beginning of the sequence that cut a body off counts for the next one",
                        Set.of("T-B-03.r02", "R-3-107"),
                        design -> design.mail(new Kept())),
                mail(
                        "text-echoed",
                        MISSING_OR_EXTRA_MESSAGE,
                        "the body is echoed",
                        Set.of("R-3-103", "R-B-090", "T-3-10.r02", "T-B-27.r01"),
                        new MailRules() {
                            @Override
                            public boolean echoesBody() {
                                return true;
                            }
                        }));
    }

    private static final class Kept extends MailRules {

        private int kept;

        @Override
        public EndOfText endOfText() {
            EndOfText next = new EndOfText(END) {
                @Override
                public boolean take(int octet) {
                    boolean ends = super.take(octet);
                    kept = ends ? 0 : seen();
                    return ends;
                }
            };
            END.substring(0, kept).chars().forEach(next::take);
            return next;
        }
    }

    private static Fault text(
            String id, Operator operator, String what, Set<String> breaks, Supplier<EndOfText> instead) {
        return mail(id, operator, what, breaks, new MailRules() {
            @Override
            public EndOfText endOfText() {
                return instead.get();
            }
        });
    }

    private static List<Fault> octets() {
        return List.of(
                times("text-cut", "the body is cut at 1024 octets", at -> at > 1024 ? 0 : 1),
                times("text-without-its-first", "the first octet of a body is lost", at -> at == 1 ? 0 : 1),
                times("octet-lost-at-4096", "each 4096th octet of a body is lost", at -> at % 4096 == 0 ? 0 : 1),
                times(
                        "octet-doubled-at-65536",
                        "each 65536th octet of a body comes twice",
                        at -> at % 65_536 == 0 ? 2 : 1),
                passed(
                        "line-ends-doubled",
                        MISSING_OR_EXTRA_CRLF,
                        "every CR LF of the body comes twice",
                        text -> text.replace("\n", "\n\r\n")),
                passed(
                        "line-ends-of-text-lost",
                        MISSING_OR_EXTRA_CRLF,
                        "CR LF of the body becomes a blank",
                        text -> text.replace("\r", "").replace("\n", " ")),
                passed(
                        "escape-in-text",
                        DATA_ALTERED,
                        "three plus signs do not reach the body",
                        text -> text.replace("+++", "")),
                passed(
                        "command-in-text",
                        DATA_ALTERED,
                        "AT# does not reach the body",
                        text -> text.replace("AT#", "")));
    }

    /** @param times how often an octet of a body is sent, by its number from 1 */
    private static Fault times(String id, String what, IntUnaryOperator times) {
        return text(
                id, BYTE_LOST_AT_BOUNDARY, what, Set.of("R-3-101", "T-3-10.r02", "R-3-097"), () -> new EndOfText(END) {
                    private int at;

                    @Override
                    protected void keep(int octet) {
                        at++;
                        for (int n = 0; n < times.applyAsInt(at); n++) {
                            super.keep(octet);
                        }
                    }
                });
    }

    private static Fault passed(String id, Operator operator, String what, UnaryOperator<String> change) {
        return mail(id, operator, what, Set.of("R-3-101", "T-3-10.r02", "R-3-097"), new MailRules() {
            @Override
            public byte[] typed(byte[] octets) {
                return change.apply(new String(octets, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1);
            }
        });
    }

    private static List<Fault> timers() {
        return List.of(
                host("host-silence-ignored", "the host may be silent for ever", Duration.ofDays(365)),
                host("host-silence-short", "the host may be silent for 30 s", Duration.ofSeconds(30)),
                host("host-silence-long", "the host may be silent for 180 s", Duration.ofSeconds(180)),
                mail(
                        "host-silence-not-restarted",
                        TIMER_IGNORED,
                        "50 s after the prompt the body is cut off",
                        Set.of("R-3-107", "T-3-10.r05"),
                        new MailRules() {
                            @Override
                            public boolean restartsSilence() {
                                return false;
                            }
                        }),
                server(
                        "server-silence-ignored",
                        TIMER_IGNORED,
                        "an SMTP server may be silent for ever",
                        Duration.ofDays(365)),
                server(
                        "server-silence-short",
                        TIMER_IGNORED,
                        "an SMTP server may be silent for 60 s",
                        Duration.ofSeconds(60)));
    }

    private static Fault host(String id, String what, Duration longest) {
        return mail(id, TIMER_IGNORED, what, Set.of("R-3-107", "T-3-10.r05"), new MailRules() {
            @Override
            public Duration hostSilence() {
                return longest;
            }
        });
    }

    private static Fault server(String id, Operator operator, String what, Duration longest) {
        return mail(id, operator, what, Set.of("R-B-093", "T-B-25.r05", "T-9-04.r01"), new MailRules() {
            @Override
            public Duration serverSilence(Step step) {
                return longest;
            }
        });
    }

    private static List<Fault> answers() {
        return List.of(
                mail(
                        "ok-before-the-server",
                        ORDER_OF_LINES,
                        "OK before the server has taken the mail",
                        Set.of("R-3-104", "R-3-094", "T-B-25.r04", "R-B-092"),
                        new MailRules() {
                            @Override
                            public boolean awaitsAcceptance() {
                                return false;
                            }

                            @Override
                            public boolean quits() {
                                return false;
                            }
                        }),
                done("ok-twice", MISSING_OR_EXTRA_MESSAGE, "OK comes twice", "OK\r\n\r\nOK"),
                done("error-after-ok", MISSING_OR_EXTRA_MESSAGE, "an error follows OK", "OK\r\n\r\n#CME ERROR: 38018"),
                mail(
                        "sequence-before-the-error",
                        WRONG_ESCAPE,
                        "CR LF . CR LF precedes the error that cuts a body off",
                        Set.of("T-B-03.r03", "R-B-017"),
                        new MailRules() {
                            @Override
                            public String endOfCutText() {
                                return END;
                            }
                        }),
                OnlineFaults.online(
                        "lost-text-is-ok",
                        CHECK_MISSING,
                        "OK for a body that could not be sent",
                        Set.of("R-3-107", "T-3-10.r05", "T-9-04.r04", "R-3-106"),
                        new OnlineRules() {
                            @Override
                            public Outcome outcome(Failure failure) {
                                return failure == Failure.SENDING ? Outcome.OK : super.outcome(failure);
                            }
                        }));
    }

    private static Fault done(String id, Operator operator, String what, String instead) {
        return mail(
                id,
                operator,
                what,
                Set.of("R-3-094", "R-B-097", "T-3-08.r01", "T-3-10.r03", "T-B-25.r03"),
                new MailRules() {
                    @Override
                    public Outcome done() {
                        return new Outcome.Result(instead);
                    }
                });
    }
}
