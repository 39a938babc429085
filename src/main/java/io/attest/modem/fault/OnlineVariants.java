package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.benign;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.StackCommands;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import io.attest.modem.network.Incoming;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.Failure;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.online.SessionState;
import io.attest.ppp.LcpOption;
import io.attest.ppp.PppConfig;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Other legal ways to go online, each with the errata that allow it. */
final class OnlineVariants {

    private static final Set<Failure> ACTIVATION = Set.of(
            Failure.ACTIVATION_REFUSED,
            Failure.ACTIVATION_ABORTED,
            Failure.APN_CREDENTIALS,
            Failure.OPENING_FAILED,
            Failure.NO_IPCP_INFORMATION);

    private OnlineVariants() {}

    static List<Fault> all() {
        return Stream.of(tales(), dialling(), ends(), links())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault variant(String id, String what, String erratum, OnlineRules rules) {
        return benign(id, what, Set.of(erratum), design -> design.online(rules));
    }

    private static List<Fault> tales() {
        OnlineRules upperCase = new OnlineRules() {
            @Override
            public void connected(Machine machine, Addresses addresses, String information) {
                machine.answers().indicate(addresses.own());
                machine.answers().indicate("OK_Info_" + information.replace("Gprs", "GPRS"));
            }
        };
        return List.of(
                benign(
                        "information-in-capitals",
                        "OK_Info_PPP and OK_Info_GPRSActivation",
                        Set.of("E-01", "E-04"),
                        design -> design.online(upperCase)
                                .codes(design.codes().with("OK_Info_PPP", 3077).with("OK_Info_GPRSActivation", 3086))),
                variant("ok-after-information", "OK follows the information", "E-72", new OnlineRules() {
                    @Override
                    public void connected(Machine machine, Addresses addresses, String information) {
                        super.connected(machine, addresses, information);
                        machine.answers().indicate("OK");
                    }
                }),
                variant("every-ring-extended", "+CRING whatever AT+CRC says", "E-69", new OnlineRules() {
                    @Override
                    public void ring(Machine machine, Incoming call) {
                        machine.answers().indicate("+CRING: " + (call.data() ? "ASYNC" : "VOICE"));
                        if (machine.profile().on(Setting.CLIP)) {
                            call.cli()
                                    .ifPresent(number -> machine.answers().indicate("+CLIP:\"" + number + "\",129,,,"));
                        }
                    }
                }),
                variant("peer-ip-over-gprs", "AT#DISPLAYIP says PEER IP over GPRS", "E-79", new OnlineRules() {
                    @Override
                    public List<String> shown(Addresses addresses, String peerLabel) {
                        return super.shown(addresses, "PEER IP");
                    }
                }),
                variant("checking-all-along", "CHECKING is shown until the link is up", "E-202", new OnlineRules() {
                    @Override
                    public String shown(SessionState state, boolean registered) {
                        return state == SessionState.DIALING || state == SessionState.AUTHENTICATING
                                ? "CHECKING"
                                : super.shown(state, registered);
                    }
                }));
    }

    private static List<Fault> dialling() {
        return List.of(
                variant(
                        "redialcount-counts-attempts",
                        "REDIALCOUNT is the number of attempts",
                        "E-47",
                        new OnlineRules() {
                            @Override
                            public int attempts(int redialCount) {
                                return Math.max(1, redialCount);
                            }
                        }),
                variant("last-failure-told", "only the last failure is told", "E-48", new OnlineRules() {
                    @Override
                    public boolean tellsEachFailure() {
                        return false;
                    }
                }),
                variant(
                        "dialling-told-once",
                        "DIALING is told before the first attempt only",
                        "E-48",
                        new OnlineRules() {
                            @Override
                            public void dialling(Machine machine, String number, int attempt) {
                                if (attempt == 1) {
                                    super.dialling(machine, number, attempt);
                                }
                            }
                        }),
                benign(
                        "slower-redial",
                        "dialling again takes two seconds more",
                        Set.of(),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public Duration redialDelay(int seconds) {
                                return Duration.ofSeconds(seconds + 2L);
                            }
                        })),
                variant("later-call-back", "the call-back is three seconds later", "E-57", new OnlineRules() {
                    @Override
                    public Duration callBack(int seconds) {
                        return Duration.ofSeconds(seconds + 3L);
                    }
                }));
    }

    private static List<Fault> ends() {
        return List.of(
                variant("inactivity-in-a-word", "TIMEOUT when PHYTIMEOUT is over", "E-51", new OnlineRules() {
                    @Override
                    public void idle(Machine machine) {
                        machine.answers().indicate("TIMEOUT");
                    }
                }),
                outcome(
                        "one-code-for-gprs",
                        "35866 for every failed activation",
                        "E-74",
                        failure -> ACTIVATION.contains(failure) ? new Outcome.Refused(35_866) : failureOf(failure)),
                outcome(
                        "timeout-codes-as-printed",
                        "28980 and 28981 for a PPP timeout over a call that was dialled",
                        "E-07",
                        failure -> failure == Failure.PPP_CLIENT_SILENT
                                ? new Outcome.Refused(28_980)
                                : failureOf(failure)),
                outcome(
                        "voice-call-as-no-carrier",
                        "NO CARRIER for a voice call accepted",
                        "E-241",
                        failure ->
                                failure == Failure.WRONG_CALL ? new Outcome.Result("NO CARRIER") : failureOf(failure)),
                outcome(
                        "no-word-of-identity",
                        "no word about a caller without identity",
                        "E-216",
                        failure -> failure == Failure.NO_CALLER_IDENTITY ? Outcome.TAKEN : failureOf(failure)),
                stack(
                        "stop-without-connection-refused",
                        "35867 for AT#CONNECTIONSTOP without a connection",
                        "E-75",
                        "CONNECTIONSTOP",
                        machine -> machine.session().state() == SessionState.IDLE
                                ? new Outcome.Refused(35_867)
                                : machine.session().stop()),
                stack(
                        "no-carrier-before-stop",
                        "NO CARRIER before the OK of AT#CONNECTIONSTOP while dialling",
                        "E-76",
                        "CONNECTIONSTOP",
                        machine -> {
                            if (machine.session().state() == SessionState.DIALING) {
                                machine.answers().indicate("NO CARRIER");
                            }
                            return machine.session().stop();
                        }),
                stack(
                        "accept-without-call-is-error",
                        "ERROR for AT#ACCEPT without a call",
                        "E-229",
                        "ACCEPT",
                        machine -> machine.calls().ringing().isEmpty()
                                ? Outcome.ERROR
                                : machine.session().accept()));
    }

    private static Outcome failureOf(Failure failure) {
        return new OnlineRules().outcome(failure);
    }

    private static Fault outcome(String id, String what, String erratum, Function<Failure, Outcome> instead) {
        return variant(id, what, erratum, new OnlineRules() {
            @Override
            public Outcome outcome(Failure failure) {
                return instead.apply(failure);
            }
        });
    }

    private static Fault stack(
            String id, String what, String erratum, String name, Function<Machine, Outcome> instead) {
        return benign(
                id,
                what,
                Set.of(erratum),
                design -> design.commands(design.commands().stack(name, StackCommands.alone(instead))));
    }

    /** PPP leaves the choice and order of its options to each end (RFC 1661, 6). */
    private static List<Fault> links() {
        return List.of(
                options(
                        "ppp-options-reversed",
                        "two LCP options, in another order",
                        config -> config.asking(LcpOption.MAGIC, LcpOption.ACCM)),
                options("ppp-options-none", "no LCP options at all", config -> config.asking()),
                options(
                        "ppp-mru-small",
                        "an MRU of 576",
                        config -> config.asking(LcpOption.MRU, LcpOption.MAGIC).mru(576)),
                options(
                        "ppp-all-control-characters",
                        "every control character escaped",
                        config -> config.asking(LcpOption.ACCM).accm(-1)),
                options(
                        "ppp-restart-slow",
                        "requests are sent again after five seconds",
                        config -> config.restart(Duration.ofSeconds(5))));
    }

    private static Fault options(String id, String what, Function<PppConfig, PppConfig> change) {
        return benign(
                id,
                what,
                Set.of(),
                design -> design.online(new OnlineRules() {
                    @Override
                    public PppConfig ppp(Machine machine, boolean server) {
                        return change.apply(super.ppp(machine, server));
                    }
                }));
    }
}
