package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;
import static io.attest.modem.fault.Operator.WRONG_TEXT;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.ping.PingRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** AT#PING: how many requests, how long each is waited for, what the lines say, how it ends. */
final class PingFaults {

    private static final Set<String> NUMBER = Set.of("R-7-009", "R-7-017", "T-7-01.r02", "T-7-02.r01");
    private static final Set<String> DELAY = Set.of("R-7-004", "R-7-005", "T-7-01.r01");
    private static final Set<String> ALIVE = Set.of("R-7-014", "T-7-02.r01");
    private static final Set<String> LOST = Set.of("R-7-015", "T-7-02.r01", "R-7-004");
    private static final Set<String> END = Set.of("R-7-016", "T-7-02.r01");

    private PingFaults() {}

    static List<Fault> all() {
        return Stream.of(numbers(), delays(), lines(), ends(), remotes())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault ping(String id, Operator operator, String what, Set<String> breaks, PingRules rules) {
        return harmful(id, operator, what, breaks, design -> design.ping(rules));
    }

    private static List<Fault> numbers() {
        return List.of(
                number("ping-one-more", OFF_BY_ONE, "one request more than PINGNUM", set -> set + 1),
                number("ping-one-less", OFF_BY_ONE, "one request less than PINGNUM", set -> Math.max(1, set - 1)),
                number("pingnum-fixed", WRONG_PARAMETER, "four requests whatever PINGNUM says", set -> 4),
                number("pingnum-seven-bits", OFF_BY_ONE, "PINGNUM counts to 127", set -> Math.max(1, set & 0x7F)),
                number("pingnum-at-most-100", OFF_BY_ONE, "PINGNUM ends at 100", set -> Math.min(100, set)));
    }

    private static Fault number(String id, Operator operator, String what, IntUnaryOperator instead) {
        return ping(id, operator, what, NUMBER, new PingRules() {
            @Override
            public int requests(Machine machine) {
                return instead.applyAsInt(super.requests(machine));
            }
        });
    }

    private static List<Fault> delays() {
        return List.of(
                delay("pingdelay-fixed", "PINGDELAY is one second always", set -> Duration.ofSeconds(1)),
                delay("pingdelay-in-tenths", "PINGDELAY counts tenths of a second", set -> set.dividedBy(10)),
                delay("pingdelay-twice", "PINGDELAY counts two seconds", set -> set.multipliedBy(2)),
                ping(
                        "ping-time-out-fixed",
                        TIMER_IGNORED,
                        "a request is waited for one second always",
                        DELAY,
                        new PingRules() {
                            @Override
                            public Duration patience(Machine machine) {
                                return Duration.ofSeconds(1);
                            }
                        }),
                ping(
                        "ping-time-out-exclusive",
                        OFF_BY_ONE,
                        "a reply after exactly PINGDELAY is too late",
                        LOST,
                        new PingRules() {
                            @Override
                            public Duration patience(Machine machine) {
                                return super.patience(machine).minusMillis(1);
                            }
                        }),
                ping(
                        "ping-without-interval",
                        TIMER_IGNORED,
                        "the next request follows a reply at once",
                        DELAY,
                        new PingRules() {
                            @Override
                            public Optional<Duration> pause(Machine machine) {
                                return Optional.of(Duration.ZERO);
                            }
                        }));
    }

    private static Fault delay(String id, String what, UnaryOperator<Duration> instead) {
        return ping(id, TIMER_IGNORED, what, DELAY, new PingRules() {
            @Override
            public Duration patience(Machine machine) {
                return instead.apply(super.patience(machine));
            }

            @Override
            public Duration interval(Machine machine) {
                return instead.apply(super.interval(machine));
            }
        });
    }

    private static Fault time(String id, String what, UnaryOperator<Duration> instead) {
        return ping(id, WRONG_TEXT, what, ALIVE, new PingRules() {
            @Override
            public String alive(String remote, String address, Duration time) {
                return super.alive(remote, address, instead.apply(time));
            }
        });
    }

    private static List<Fault> lines() {
        return List.of(
                time("ping-time-in-seconds", "times are in seconds", time -> Duration.ofMillis(time.toSeconds())),
                time("ping-time-one-way", "times are halved", time -> time.dividedBy(2)),
                time("ping-time-always-0", "times are 0", time -> Duration.ZERO),
                harmful(
                        "ping-time-of-last-reply",
                        STALE_DATA,
                        "each time is that of the reply before",
                        ALIVE,
                        design -> design.ping(new PingRules() {
                            private Duration last = Duration.ZERO;

                            @Override
                            public String alive(String remote, String address, Duration time) {
                                Duration earlier = last;
                                last = time;
                                return super.alive(remote, address, earlier);
                            }
                        })),
                ping(
                        "ping-name-unquoted",
                        WRONG_TEXT,
                        "the remote is not quoted",
                        Set.of("R-7-014", "R-7-015", "T-7-02.r01"),
                        new PingRules() {
                            @Override
                            public String alive(String remote, String address, Duration time) {
                                return super.alive(remote, address, time).replace("\"", "");
                            }

                            @Override
                            public String lost(String remote, String address) {
                                return super.lost(remote, address).replace("\"", "");
                            }
                        }),
                ping(
                        "ping-address-for-name",
                        WRONG_TEXT,
                        "the address is shown in place of the name",
                        Set.of("R-7-014", "R-7-015", "T-7-02.r01"),
                        new PingRules() {
                            @Override
                            public String alive(String remote, String address, Duration time) {
                                return super.alive(address, address, time);
                            }

                            @Override
                            public String lost(String remote, String address) {
                                return super.lost(address, address);
                            }
                        }),
                lost(
                        "ping-lost-as-alive",
                        WRONG_TEXT,
                        "a request without reply is alive after PINGDELAY",
                        "\" is alive : time = 1000 ms"),
                lost("ping-lost-as-time-out", WRONG_TEXT, "a request without reply is a time-out", "\" : time-out"));
    }

    private static Fault lost(String id, Operator operator, String what, String instead) {
        return ping(id, operator, what, LOST, new PingRules() {
            @Override
            public String lost(String remote, String address) {
                return '"' + remote + instead;
            }
        });
    }

    private static List<Fault> ends() {
        return List.of(
                ended("ping-without-ok", MISSING_OR_EXTRA_MESSAGE, "no OK ends the requests", Outcome.TAKEN, false),
                ended(
                        "ping-loss-without-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "no OK ends requests of which one is lost",
                        Outcome.TAKEN,
                        true),
                ended(
                        "ping-loss-is-an-error",
                        WRONG_CODE,
                        "37964 for requests of which one is lost",
                        new Outcome.Refused(37_964),
                        true),
                ended(
                        "ping-ends-with-two-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "two OK end the requests",
                        new Outcome.Result("OK\r\n\r\nOK"),
                        false));
    }

    private static Fault ended(String id, Operator operator, String what, Outcome instead, boolean onLossAlone) {
        return ping(id, operator, what, END, new PingRules() {
            @Override
            public Outcome ended(int requests, int answered) {
                return onLossAlone && answered == requests ? super.ended(requests, answered) : instead;
            }
        });
    }

    private static List<Fault> remotes() {
        return List.of(
                ping(
                        "ping-name-unresolved",
                        NOT_DONE,
                        "PINGREMOTE is no name",
                        Set.of("T-7-01.r03", "R-7-014", "T-7-02.r01"),
                        new PingRules() {
                            @Override
                            public String remote(Machine machine) {
                                String set = super.remote(machine);
                                return set.matches("[0-9.]*") ? set : "nobody.invalid";
                            }
                        }),
                harmful(
                        "pingremote-read-once",
                        STALE_DATA,
                        "the first PINGREMOTE is asked always",
                        Set.of("T-7-01.r03"),
                        design -> design.ping(new PingRules() {
                            private String first = "";

                            @Override
                            public String remote(Machine machine) {
                                first = first.isEmpty() ? super.remote(machine) : first;
                                return first;
                            }
                        })));
    }
}
