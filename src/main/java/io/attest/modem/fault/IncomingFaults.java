package io.attest.modem.fault;

import static io.attest.modem.fault.OnlineFaults.command;
import static io.attest.modem.fault.OnlineFaults.online;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.ORDER_OF_LINES;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;
import static io.attest.modem.fault.Operator.WRONG_TEXT;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import io.attest.modem.network.Incoming;
import io.attest.modem.online.OnlineRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Calls that come in: announced, answered, screened and called back wrongly. */
final class IncomingFaults {

    private IncomingFaults() {}

    static List<Fault> all() {
        return Stream.of(rings(), screens(), callBacks(), accepts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> rings() {
        return List.of(
                online(
                        "rings-not-told",
                        MISSING_OR_EXTRA_MESSAGE,
                        "a call that rings is not announced",
                        Set.of("R-2-109", "R-B-079", "T-B-21.r01"),
                        new OnlineRules() {
                            @Override
                            public void ring(Machine machine, Incoming call) {
                                // That is the fault.
                            }
                        }),
                online(
                        "ring-told-twice",
                        MISSING_OR_EXTRA_MESSAGE,
                        "each ring is announced twice",
                        Set.of("R-2-109", "R-B-079", "R-2-046"),
                        new OnlineRules() {
                            @Override
                            public void ring(Machine machine, Incoming call) {
                                super.ring(machine, call);
                                machine.answers().indicate("RING");
                            }
                        }),
                online(
                        "caller-before-ring",
                        ORDER_OF_LINES,
                        "+CLIP comes before RING",
                        Set.of("R-B-079", "R-B-080", "T-B-21.r02"),
                        new OnlineRules() {
                            @Override
                            public void ring(Machine machine, Incoming call) {
                                if (machine.profile().on(Setting.CLIP)) {
                                    call.cli()
                                            .ifPresent(number ->
                                                    machine.answers().indicate("+CLIP: \"" + number + "\",129"));
                                }
                                super.ring(machine, new Incoming(Optional.empty(), call.data(), call.rings()));
                            }
                        }),
                online(
                        "caller-always-the-same",
                        WRONG_TEXT,
                        "+CLIP shows a fixed number",
                        Set.of("R-B-080", "T-B-21.r02"),
                        new OnlineRules() {
                            @Override
                            public void ring(Machine machine, Incoming call) {
                                super.ring(
                                        machine,
                                        new Incoming(
                                                call.cli().map(number -> "0600000000"), call.data(), call.rings()));
                            }
                        }),
                online(
                        "answers-in-mode-0",
                        WRONG_PARAMETER,
                        "a call is answered automatically in ANSWERMODE 0 as in 1",
                        Set.of("R-2-004", "R-2-047", "R-2-112"),
                        new OnlineRules() {
                            @Override
                            public boolean automatic(int answerMode) {
                                return true;
                            }

                            @Override
                            public boolean answers(int answerMode) {
                                return answerMode <= 1;
                            }
                        }),
                online(
                        "mode-2-answers",
                        WRONG_PARAMETER,
                        "ANSWERMODE 2 answers the call",
                        Set.of("R-2-007", "T-B-16.r03"),
                        new OnlineRules() {
                            @Override
                            public boolean answers(int answerMode) {
                                return answerMode == 1 || answerMode == 2;
                            }
                        }),
                rings("one-ring-too-many", OFF_BY_ONE, "RINGCOUNT + 1 rings are waited for", 1, 1),
                rings("one-ring-too-few", OFF_BY_ONE, "RINGCOUNT - 1 rings are waited for", 1, -1),
                rings("ringcount-ignored", WRONG_PARAMETER, "the first ring is acted upon", 0, 1));
    }

    private static Fault rings(String id, Operator operator, String what, int times, int plus) {
        return online(
                id,
                operator,
                what,
                Set.of("R-2-046", "R-B-075", "R-2-006", "R-2-048", "T-B-18.r07"),
                new OnlineRules() {
                    @Override
                    public int rings(int ringCount) {
                        return ringCount == 0 && times > 0 ? 0 : Math.max(1, ringCount * times + plus);
                    }
                });
    }

    private static List<Fault> screens() {
        return List.of(
                screen("screen-ignored", CHECK_MISSING, "every caller is admitted", (screen, caller) -> true),
                screen(
                        "screen-0-is-no-screen",
                        CHECK_MISSING,
                        "CALLSCREENNUM 0 admits every caller",
                        (screen, caller) -> screen.equals("0") || standard(screen, caller)),
                screen(
                        "screen-asterisk-is-a-number",
                        NOT_DONE,
                        "CALLSCREENNUM * admits nobody",
                        (screen, caller) -> !screen.equals("*") && standard(screen, caller)),
                screen(
                        "screen-admits-nobody",
                        NOT_DONE,
                        "a number in CALLSCREENNUM admits nobody",
                        (screen, caller) -> screen.equals("*")),
                screen(
                        "screen-by-beginning",
                        CHECK_MISSING,
                        "a caller is admitted whose number begins like CALLSCREENNUM",
                        (screen, caller) -> standard(screen, caller)
                                || !screen.equals("0")
                                        && caller.filter(number ->
                                                        number.startsWith(screen.substring(0, screen.length() - 1)))
                                                .isPresent()),
                screen(
                        "screen-inverted",
                        WRONG_PARAMETER,
                        "every caller but the one of CALLSCREENNUM is admitted",
                        (screen, caller) -> !standard(screen, caller)));
    }

    private static boolean standard(String screen, Optional<String> caller) {
        return new OnlineRules().admits(screen, caller);
    }

    private interface Screen {
        boolean admits(String screen, Optional<String> caller);
    }

    private static Fault screen(String id, Operator operator, String what, Screen other) {
        return online(
                id,
                operator,
                what,
                Set.of("R-2-005", "R-2-022", "R-2-023", "R-2-024", "R-2-026", "R-B-076"),
                new OnlineRules() {
                    @Override
                    public boolean admits(String screen, Optional<String> caller) {
                        return other.admits(screen, caller);
                    }
                });
    }

    private static List<Fault> callBacks() {
        return List.of(
                callBackDelay("callbacktimer-ignored", "the call-back follows at once", 0, 0),
                callBackDelay("callbacktimer-fixed", "CALLBACKTIMER is 2 whatever was set", 0, 2),
                callBackDelay("callbacktimer-doubled", "CALLBACKTIMER counts double", 2, 0),
                online(
                        "mode-3-dials-dialn1",
                        WRONG_PARAMETER,
                        "ANSWERMODE 3 dials DIALN1",
                        Set.of("R-2-010", "R-B-069", "T-B-16.r04"),
                        new OnlineRules() {
                            @Override
                            public Outcome callBack(Machine machine, Optional<String> caller) {
                                return machine.session().start();
                            }
                        }),
                online(
                        "mode-2-always-gsm",
                        WRONG_PARAMETER,
                        "ANSWERMODE 2 dials although GPRSMODE is 1",
                        Set.of("R-B-068", "R-B-074", "T-B-16.r03"),
                        new OnlineRules() {
                            @Override
                            public Outcome callBack(Machine machine, Optional<String> caller) {
                                return machine.session().dial(caller.orElseGet(() -> number(machine)));
                            }
                        }),
                online(
                        "no-call-back",
                        NOT_DONE,
                        "nobody is called back",
                        Set.of("R-2-007", "R-2-010", "T-B-17.r02"),
                        new OnlineRules() {
                            @Override
                            public Outcome callBack(Machine machine, Optional<String> caller) {
                                return Outcome.OK;
                            }
                        }));
    }

    private static Fault callBackDelay(String id, String what, int times, int plus) {
        return online(id, TIMER_IGNORED, what, Set.of("R-2-017", "R-B-072", "T-B-16.r07"), new OnlineRules() {
            @Override
            public Duration callBack(int seconds) {
                return Duration.ofSeconds((long) seconds * times + plus);
            }
        });
    }

    private static List<Fault> accepts() {
        return List.of(
                command(
                        "accept-without-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#ACCEPT answers the call without OK",
                        "ACCEPT",
                        Set.of("T-2-08.r01", "R-2-110"),
                        machine -> machine.session().accept() == Outcome.OK
                                ? Outcome.TAKEN
                                : new Outcome.Result("NO CARRIER")),
                command(
                        "accept-without-call-is-ok",
                        CHECK_MISSING,
                        "AT#ACCEPT is OK when no call rings",
                        "ACCEPT",
                        Set.of("R-2-110"),
                        machine -> machine.calls().ringing().isEmpty()
                                ? Outcome.OK
                                : machine.session().accept()),
                command(
                        "accept-is-screened",
                        NOT_DONE,
                        "AT#ACCEPT answers only callers that CALLSCREENNUM admits",
                        "ACCEPT",
                        Set.of("R-2-025"),
                        machine -> machine.calls()
                                        .ringing()
                                        .filter(call -> standard(machine.value("CALLSCREENNUM"), call.cli()))
                                        .isPresent()
                                ? machine.session().accept()
                                : new Outcome.Result("NO CARRIER")),
                command(
                        "accept-without-effect",
                        NOT_DONE,
                        "AT#ACCEPT is OK and the call goes on ringing",
                        "ACCEPT",
                        Set.of("T-2-08.r01", "R-2-111", "R-2-113"),
                        machine -> Outcome.OK),
                command(
                        "voice-accepted",
                        CHECK_MISSING,
                        "AT#ACCEPT answers a voice call",
                        "ACCEPT",
                        Set.of("T-9-03.r13", "R-9-026"),
                        machine -> machine.hostCall().answer() ? Outcome.OK : new Outcome.Result("NO CARRIER")));
    }
}
