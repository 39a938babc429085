package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_CLOSE_REASON;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_TEXT;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.StackCommand;
import io.attest.modem.command.StackCommands;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.Failure;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.online.SessionState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The session: its states, its end, its codes, what is shown of it, and how long it lasts. */
final class OnlineFaults {

    private OnlineFaults() {}

    static List<Fault> all() {
        return Stream.of(codes(), states(), ends(), inactivity())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault that is one other rule. */
    static Fault online(String id, Operator operator, String what, Set<String> breaks, OnlineRules rules) {
        return harmful(id, operator, what, breaks, design -> design.online(rules));
    }

    private static List<Fault> codes() {
        return List.of(
                code(
                        "ppp-client-as-server-failure",
                        WRONG_CODE,
                        Failure.PPP_CLIENT,
                        37_121,
                        "T-2-12.r03",
                        "T-9-03.r17"),
                code(
                        "ppp-client-failure-as-timeout",
                        WRONG_CODE,
                        Failure.PPP_CLIENT,
                        38_980,
                        "T-2-12.r03",
                        "T-9-03.r17"),
                code("ppp-server-as-client-failure", WRONG_CODE, Failure.PPP_SERVER, 37_120, "T-2-12.r04"),
                code(
                        "ppp-client-timeout-as-failure",
                        WRONG_CODE,
                        Failure.PPP_CLIENT_SILENT,
                        37_120,
                        "T-2-12.r05",
                        "T-9-04.r18"),
                code("ppp-server-timeout-as-failure", WRONG_CODE, Failure.PPP_SERVER_SILENT, 37_121, "T-2-12.r06"),
                code(
                        "unregistered-as-refused",
                        WRONG_CODE,
                        Failure.NOT_ATTACHED,
                        35_866,
                        "T-2-12.r07",
                        "T-2-13.r03",
                        "R-2-129"),
                code(
                        "running-as-another-application",
                        WRONG_CODE,
                        Failure.ALREADY_RUNNING,
                        37_122,
                        "T-2-12.r08",
                        "T-9-03.r06"),
                code("refusal-as-loss", WRONG_CODE, Failure.ACTIVATION_REFUSED, 35_841, "T-2-13.r02", "T-9-03.r10"),
                code("abort-as-no-link", WRONG_CODE, Failure.ACTIVATION_ABORTED, 35_867, "T-2-13.r04", "T-9-03.r12"),
                code("apn-credentials-as-ppp", WRONG_CODE, Failure.APN_CREDENTIALS, 37_120, "T-9-04.r23"),
                code("opening-as-syntax-error", WRONG_CODE, Failure.OPENING_FAILED, 34_819, "T-9-04.r22"),
                code("no-ipcp-as-resource", WRONG_CODE, Failure.NO_IPCP_INFORMATION, 36_872, "T-9-04.r24"),
                code(
                        "no-link-as-unregistered",
                        WRONG_CODE,
                        Failure.NO_LINK,
                        35_865,
                        "T-9-03.r11",
                        "R-2-139",
                        "T-2-16.r02"),
                code("loss-as-abort", WRONG_CLOSE_REASON, Failure.SESSION_LOST, 35_868, "T-9-03.r07", "R-9-024"),
                code(
                        "inactivity-as-loss",
                        WRONG_CLOSE_REASON,
                        Failure.IDLE_TOO_LONG,
                        35_841,
                        "T-9-03.r08",
                        "R-9-025",
                        "T-2-03.r01"),
                code("voice-as-no-identity", WRONG_CODE, Failure.WRONG_CALL, 35_870, "T-9-03.r13", "R-9-026"),
                code("no-identity-as-voice", WRONG_CODE, Failure.NO_CALLER_IDENTITY, 35_867, "T-9-03.r14", "R-9-026"),
                harmful(
                        "ppp-information-wrong-number",
                        WRONG_CODE,
                        "the PPP information is 3076 in numbers",
                        Set.of("T-9-02.r06", "R-9-019"),
                        design -> design.codes(design.codes().with("Ok_Info_PPP", 3076))),
                harmful(
                        "gprs-information-wrong-number",
                        WRONG_CODE,
                        "the GPRS information is 3087 in numbers",
                        Set.of("T-9-02.r07", "R-9-020"),
                        design -> design.codes(design.codes().with("Ok_Info_GprsActivation", 3087))),
                online(
                        "already-running-unnoticed",
                        CHECK_MISSING,
                        "AT#CONNECTIONSTART is OK while connected",
                        Set.of("T-2-12.r08", "R-2-130", "T-9-03.r06"),
                        new OnlineRules() {
                            @Override
                            public Outcome outcome(Failure failure) {
                                return failure == Failure.ALREADY_RUNNING ? Outcome.OK : super.outcome(failure);
                            }
                        }));
    }

    /** A fault that is another code for a failure. */
    static Fault code(String id, Operator operator, Failure instead, int code, String... breaks) {
        return online(
                id,
                operator,
                instead.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is " + code,
                Set.of(breaks),
                new OnlineRules() {
                    @Override
                    public Outcome outcome(Failure failure) {
                        return failure == instead ? new Outcome.Refused(code) : super.outcome(failure);
                    }
                });
    }

    private static List<Fault> states() {
        return List.of(
                shown("dialing-as-idle", SessionState.DIALING, "IDLE", "T-8-03.r02", "R-8-003"),
                shown("authenticating-as-connected", SessionState.AUTHENTICATING, "CONNECTED", "T-8-03.r03", "R-8-004"),
                shown("connected-as-idle", SessionState.CONNECTED, "IDLE", "T-8-03.r04", "R-8-005"),
                shown("connected-as-authenticating", SessionState.CONNECTED, "AUTHENTICATING", "T-8-03.r04", "R-8-005"),
                shown("disconnecting-as-dialing", SessionState.DISCONNECTING, "DIALING", "T-8-03.r06", "R-8-007"),
                shown("checking-as-idle", SessionState.CHECKING, "IDLE", "T-8-03.r07", "R-8-008"),
                online(
                        "displayip-swapped",
                        WRONG_TEXT,
                        "AT#DISPLAYIP shows the addresses the wrong way round",
                        Set.of("T-2-16.r01", "T-2-17.r01", "R-2-136"),
                        new OnlineRules() {
                            @Override
                            public List<String> shown(Addresses addresses, String peerLabel) {
                                return super.shown(new Addresses(addresses.peer(), addresses.own()), peerLabel);
                            }
                        }),
                online(
                        "displayip-gateway-in-gsm",
                        WRONG_TEXT,
                        "AT#DISPLAYIP says Gateway IP over GSM as well",
                        Set.of("T-2-16.r01", "R-2-137"),
                        new OnlineRules() {
                            @Override
                            public List<String> shown(Addresses addresses, String peerLabel) {
                                return super.shown(addresses, "Gateway IP");
                            }
                        }),
                online(
                        "displayip-one-line",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#DISPLAYIP shows the modem's address alone",
                        Set.of("T-2-16.r01", "T-2-17.r01", "T-2-15.r02"),
                        new OnlineRules() {
                            @Override
                            public List<String> shown(Addresses addresses, String peerLabel) {
                                return super.shown(addresses, peerLabel).subList(0, 1);
                            }
                        }),
                command(
                        "displayip-shows-parameters",
                        WRONG_TEXT,
                        "AT#DISPLAYIP shows PPPMYIP and PPPPEERIP, connected or not",
                        "DISPLAYIP",
                        Set.of("R-2-136", "R-2-139", "T-2-16.r02", "T-2-17.r02"),
                        machine -> {
                            machine.answers()
                                    .report(List.of(
                                            "MY IP: " + machine.value("PPPMYIP"),
                                            "PEER IP: " + machine.value("PPPPEERIP")));
                            return Outcome.TAKEN;
                        }));
    }

    private static Fault shown(String id, SessionState hidden, String instead, String... breaks) {
        return online(id, WRONG_TEXT, hidden + " is shown as " + instead, Set.of(breaks), new OnlineRules() {
            @Override
            public String shown(SessionState state, boolean registered) {
                return state == hidden ? instead : super.shown(state, registered);
            }
        });
    }

    private static List<Fault> ends() {
        return List.of(
                command(
                        "connectionstop-without-effect",
                        NOT_DONE,
                        "AT#CONNECTIONSTOP is OK and the connection stays",
                        "CONNECTIONSTOP",
                        Set.of("T-2-09.r01", "R-2-117", "R-2-135"),
                        machine -> Outcome.OK),
                command(
                        "connectionstop-not-while-dialling",
                        NOT_DONE,
                        "AT#CONNECTIONSTOP is refused while a number is dialled",
                        "CONNECTIONSTOP",
                        Set.of("R-B-059", "T-B-12.r10"),
                        machine -> machine.session().state() == SessionState.DIALING
                                ? new Outcome.Refused(37_122)
                                : machine.session().stop()),
                command(
                        "connectionstop-not-while-activating",
                        NOT_DONE,
                        "AT#CONNECTIONSTOP is OK and the activation goes on",
                        "CONNECTIONSTOP",
                        Set.of("T-B-22.r06", "R-B-059"),
                        machine -> machine.session().state() == SessionState.CHECKING
                                ? Outcome.OK
                                : machine.session().stop()),
                command(
                        "connectionstop-unanswered",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#CONNECTIONSTOP ends the connection without a word",
                        "CONNECTIONSTOP",
                        Set.of("T-2-09.r01", "R-2-117"),
                        machine -> {
                            machine.session().drop();
                            machine.calls().drop();
                            return Outcome.TAKEN;
                        }),
                online(
                        "loss-unnoticed",
                        CHECK_MISSING,
                        "the loss of the PDP context goes unnoticed",
                        Set.of("T-9-03.r07", "R-9-024"),
                        new OnlineRules() {
                            @Override
                            public boolean noticesLoss() {
                                return false;
                            }
                        }));
    }

    /** A fault that is another command of the same name, without arguments. */
    static Fault command(
            String id,
            Operator operator,
            String what,
            String name,
            Set<String> breaks,
            Function<Machine, Outcome> instead) {
        StackCommand other = StackCommands.alone(instead);
        return harmful(
                id,
                operator,
                what,
                breaks,
                design -> design.commands(design.commands().stack(name, other)));
    }

    private static List<Fault> inactivity() {
        return List.of(
                silence("phytimeout-in-seconds", TIMER_IGNORED, "PHYTIMEOUT counts seconds", Duration.ofSeconds(1)),
                silence("phytimeout-in-hours", TIMER_IGNORED, "PHYTIMEOUT counts hours", Duration.ofHours(1)),
                online(
                        "phytimeout-not-restarted",
                        TIMER_IGNORED,
                        "traffic does not restart PHYTIMEOUT",
                        Set.of("R-2-041"),
                        new OnlineRules() {
                            @Override
                            public boolean counts(Traffic kind) {
                                return false;
                            }
                        }),
                online(
                        "phytimeout-silent",
                        MISSING_OR_EXTRA_MESSAGE,
                        "PHYTIMEOUT ends the connection without a word",
                        Set.of("R-2-042", "T-2-03.r01", "T-9-03.r08"),
                        new OnlineRules() {
                            @Override
                            public void idle(Machine machine) {
                                // That is the fault.
                            }
                        }),
                online(
                        "phytimeout-told-only",
                        STATE_NOT_RESET,
                        "PHYTIMEOUT is told and the connection stays",
                        Set.of("R-2-040", "T-2-03.r01"),
                        new OnlineRules() {
                            @Override
                            public boolean endsWhenIdle() {
                                return false;
                            }
                        }));
    }

    private static Fault silence(String id, Operator operator, String what, Duration unit) {
        return online(id, operator, what, Set.of("R-2-040", "T-2-03.r01", "T-9-03.r08"), new OnlineRules() {
            @Override
            public Duration silence(int phyTimeout) {
                return unit.multipliedBy(phyTimeout);
            }
        });
    }
}
