package io.attest.modem.fault;

import static io.attest.modem.fault.OnlineFaults.online;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.ORDER_OF_LINES;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;
import static io.attest.modem.fault.Operator.WRONG_TEXT;

import io.attest.modem.core.Machine;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.OnlineRules;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Calling out: the wrong number, the wrong pauses, the wrong tale of it. */
final class DialFaults {

    private DialFaults() {}

    static List<Fault> all() {
        return List.of(
                online(
                        "dialselect-ignored",
                        WRONG_PARAMETER,
                        "DIALN1 is dialled whatever DIALSELECT says",
                        Set.of("R-2-059", "T-2-10.r03"),
                        new OnlineRules() {
                            @Override
                            public String number(Machine machine) {
                                return machine.value("DIALN1");
                            }
                        }),
                online(
                        "dialselect-swapped",
                        WRONG_PARAMETER,
                        "DIALSELECT 1 dials DIALN2 and the reverse",
                        Set.of("R-2-059", "T-2-10.r01"),
                        new OnlineRules() {
                            @Override
                            public String number(Machine machine) {
                                return machine.value(machine.number("DIALSELECT") == 1 ? "DIALN2" : "DIALN1");
                            }
                        }),
                online(
                        "number-cut-at-nine",
                        OFF_BY_ONE,
                        "no more than nine digits of the number are dialled",
                        Set.of("T-2-10.r01", "T-2-11.r01", "R-B-056"),
                        new OnlineRules() {
                            @Override
                            public String number(Machine machine) {
                                String number = super.number(machine);
                                return number.substring(0, Math.min(9, number.length()));
                            }
                        }),
                online(
                        "dialing-not-told",
                        MISSING_OR_EXTRA_MESSAGE,
                        "the number is told without DIALING",
                        Set.of("T-2-11.r01", "R-2-121"),
                        new OnlineRules() {
                            @Override
                            public void dialling(Machine machine, String number, int attempt) {
                                machine.answers().indicate(number);
                            }
                        }),
                online(
                        "number-not-told",
                        MISSING_OR_EXTRA_MESSAGE,
                        "DIALING is told without the number",
                        Set.of("T-2-11.r01", "R-2-121"),
                        new OnlineRules() {
                            @Override
                            public void dialling(Machine machine, String number, int attempt) {
                                machine.answers().indicate("DIALING");
                            }
                        }),
                online(
                        "number-before-dialing",
                        ORDER_OF_LINES,
                        "the number comes before DIALING",
                        Set.of("T-2-11.r01", "R-2-121"),
                        new OnlineRules() {
                            @Override
                            public void dialling(Machine machine, String number, int attempt) {
                                machine.answers().indicate(number);
                                machine.answers().indicate("DIALING");
                            }
                        }),
                online(
                        "one-redial-too-many",
                        OFF_BY_ONE,
                        "a number is dialled once more than REDIALCOUNT allows",
                        Set.of("R-2-031", "T-2-10.r06", "R-2-030"),
                        new OnlineRules() {
                            @Override
                            public int attempts(int redialCount) {
                                return redialCount + 2;
                            }
                        }),
                online(
                        "no-redial",
                        NOT_DONE,
                        "a number that failed is not dialled again",
                        Set.of("R-2-120", "R-2-127", "T-2-10.r06"),
                        new OnlineRules() {
                            @Override
                            public int attempts(int redialCount) {
                                return 1;
                            }
                        }),
                online(
                        "redial-once-at-zero",
                        OFF_BY_ONE,
                        "REDIALCOUNT 0 still dials again once",
                        Set.of("R-2-030"),
                        new OnlineRules() {
                            @Override
                            public int attempts(int redialCount) {
                                return Math.max(2, redialCount + 1);
                            }
                        }),
                notRedialled("busy", "BUSY", "T-2-11.r03"),
                notRedialled("no-answer", "NO ANSWER", "T-2-12.r01"),
                notRedialled("no-carrier", "NO CARRIER", "T-2-12.r02"),
                delay("redialdelay-ignored", "a number is dialled again at once", 0, 0),
                delay("redialdelay-fixed", "REDIALDELAY is 5 whatever was set", 0, 5),
                delay("redialdelay-doubled", "REDIALDELAY counts double", 2, 0),
                online(
                        "address-not-told",
                        MISSING_OR_EXTRA_MESSAGE,
                        "the information comes without the address",
                        Set.of("T-2-11.r01", "T-2-13.r01", "R-2-121"),
                        new OnlineRules() {
                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                machine.answers().indicate("Ok_Info_" + information);
                            }
                        }),
                online(
                        "address-after-information",
                        ORDER_OF_LINES,
                        "the address comes after the information",
                        Set.of("T-2-11.r01", "T-2-13.r01", "R-2-131"),
                        new OnlineRules() {
                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                machine.answers().indicate("Ok_Info_" + information);
                                machine.answers().indicate(addresses.own());
                            }
                        }),
                online(
                        "peer-address-told",
                        WRONG_TEXT,
                        "the address told is that of the other end",
                        Set.of("R-A-007", "T-2-11.r01", "T-2-13.r01"),
                        new OnlineRules() {
                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                machine.answers().indicate(addresses.peer());
                                machine.answers().indicate("Ok_Info_" + information);
                            }
                        }),
                online(
                        "ok-in-place-of-information",
                        WRONG_CODE,
                        "OK ends the connection set-up",
                        Set.of("T-2-11.r01", "T-2-13.r01"),
                        new OnlineRules() {
                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                machine.answers().indicate(addresses.own());
                                machine.answers().indicate("OK");
                            }
                        }),
                online(
                        "gprs-information-for-ppp",
                        WRONG_CODE,
                        "a GSM connection ends with the information of GPRS",
                        Set.of("T-2-11.r01", "R-2-121"),
                        new OnlineRules() {
                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                super.connected(machine, addresses, "GprsActivation");
                            }
                        }));
    }

    private static Fault notRedialled(String name, String result, String row) {
        return online(
                name + "-not-redialled",
                NOT_DONE,
                "a number is not dialled again after " + result,
                Set.of(row, "R-2-120"),
                new OnlineRules() {
                    @Override
                    public boolean redials(String failed) {
                        return !failed.equals(result);
                    }
                });
    }

    private static Fault delay(String id, String what, int times, int plus) {
        return online(id, TIMER_IGNORED, what, Set.of("R-2-035", "T-2-10.r07", "T-B-12.r09"), new OnlineRules() {
            @Override
            public Duration redialDelay(int seconds) {
                return Duration.ofSeconds((long) seconds * times + plus);
            }
        });
    }
}
