package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.benign;

import io.attest.modem.answer.Outcome;
import io.attest.modem.coding.Coding;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.ping.PingRules;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Other legal ways to begin, carry and end a session with TCP, UDP and PING, each with the errata that allow it. */
final class DataVariants {

    private DataVariants() {}

    static List<Fault> all() {
        return Stream.of(beginnings(), ends(), flows(), listenings(), codes(), pings())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault variant(String id, String what, String erratum, StreamRules rules) {
        return benign(id, what, Set.of(erratum), design -> design.stream(rules));
    }

    private static List<Fault> beginnings() {
        return List.of(
                variant("listening-without-ok", "no OK when the modem listens", "E-159", new StreamRules() {
                    @Override
                    public Outcome listening() {
                        return Outcome.TAKEN;
                    }
                }),
                spelled("prompt-in-capitals", "OK_Info_WaitingForData", "E-01", endpoint -> "OK_Info_WaitingForData"),
                spelled(
                        "prompt-for-date",
                        "Ok_Info_WaitingForDate for TCP",
                        "E-05",
                        endpoint -> endpoint.datagrams() ? "Ok_Info_WaitingForData" : "Ok_Info_WaitingForDate"),
                benign(
                        "closed-in-capitals",
                        "OK_Info_SocketClosed",
                        Set.of("E-01"),
                        design -> design.codes(design.codes().with("OK_Info_SocketClosed", 3074)).stream(
                                new StreamRules() {
                                    @Override
                                    public String socketClosed() {
                                        return "OK_Info_SocketClosed";
                                    }
                                })));
    }

    /** Another spelling in words; the number is the same. */
    private static Fault spelled(String id, String what, String erratum, Function<Endpoint, String> prompt) {
        Endpoint tcp = new Endpoint("", 0, true, Duration.ZERO, false);
        return benign(
                id,
                what,
                Set.of(erratum),
                design -> design.codes(design.codes().with(prompt.apply(tcp), 1028)).stream(new StreamRules() {
                    @Override
                    public String waitingForData(Endpoint endpoint) {
                        return prompt.apply(endpoint);
                    }
                }));
    }

    private static List<Fault> ends() {
        return List.of(
                variant("hosts-end-with-ok-alone", "OK alone when the host ends a session", "E-163", new StreamRules() {
                    @Override
                    public boolean tellsClosed(Endpoint endpoint, boolean byPeer) {
                        return byPeer || endpoint.datagrams();
                    }
                }),
                variant("peers-end-is-an-error", "37966 when the peer ends a session", "E-164", new StreamRules() {
                    @Override
                    public boolean tellsClosed(Endpoint endpoint, boolean byPeer) {
                        return !byPeer;
                    }

                    @Override
                    public Outcome closed(boolean byPeer) {
                        return byPeer ? new Outcome.Refused(37_966) : Outcome.OK;
                    }
                }),
                benign(
                        "dlemode-0-end-without-ok",
                        "Ok_Info_SocketClosed without OK when the peer ends a session in DLEMODE 0",
                        Set.of("E-165"),
                        design -> design.stream(new StreamRules() {
                            private volatile boolean plain;

                            @Override
                            public Coding coding(Endpoint endpoint) {
                                plain = !endpoint.coded();
                                return super.coding(endpoint);
                            }

                            @Override
                            public Outcome closed(boolean byPeer) {
                                return byPeer && plain ? Outcome.TAKEN : super.closed(byPeer);
                            }
                        })),
                variant("etx-not-echoed", "the ETX that ends a session is not echoed", "E-166", new StreamRules() {
                    @Override
                    public boolean echoesEnd() {
                        return false;
                    }
                }));
    }

    private static List<Fault> flows() {
        return List.of(
                sized("segments-of-536", "full at 536 octets", 536, 512),
                sized("segments-of-4096", "full at 4096 octets", 4096, 8192),
                variant("delay-restarts-for-tcp", "TCPTXDELAY counts from the last octet", "E-244", new StreamRules() {
                    @Override
                    public boolean restartsDelay(Endpoint endpoint) {
                        return true;
                    }
                }),
                variant("delay-runs-on-for-udp", "UDPTXDELAY counts from the first octet", "E-244", new StreamRules() {
                    @Override
                    public boolean restartsDelay(Endpoint endpoint) {
                        return false;
                    }
                }),
                variant("delay-0-takes-20-ms", "TXDELAY 0 collects for 20 ms", "E-175", new StreamRules() {
                    @Override
                    public Duration delay(Endpoint endpoint) {
                        return endpoint.delay().isZero() ? Duration.ofMillis(20) : super.delay(endpoint);
                    }
                }));
    }

    private static Fault sized(String id, String what, int segment, int datagram) {
        return variant(id, what, "E-188", new StreamRules() {
            @Override
            public int largest(Endpoint endpoint) {
                return endpoint.datagrams() ? datagram : segment;
            }
        });
    }

    private static List<Fault> listenings() {
        return List.of(
                variant(
                        "strangers-ended",
                        "a peer that is not admitted is ended in good order",
                        "E-215",
                        new StreamRules() {
                            @Override
                            public boolean resetsStrangers() {
                                return false;
                            }
                        }),
                variant(
                        "port-open-in-session",
                        "further callers are cut off while there is a session",
                        "E-158",
                        new StreamRules() {
                            @Override
                            public boolean keepsPortOpen() {
                                return true;
                            }
                        }),
                variant(
                        "nothing-to-stop-as-no-link",
                        "35867 when nothing listens that could be stopped",
                        "E-162",
                        new StreamRules() {
                            @Override
                            public Failure nothingToStop() {
                                return Failure.NO_LINK;
                            }
                        }),
                variant("abort-without-closed", "OK alone when ETX ends the listening", "E-161", new StreamRules() {
                    @Override
                    public boolean tellsClosed(Endpoint endpoint, boolean byPeer) {
                        return byPeer || endpoint.datagrams();
                    }
                }));
    }

    private static List<Fault> codes() {
        return List.of(code(
                "unset-as-refused",
                "38016 for a socket without server or port",
                "E-170",
                Failure.BAD_CONFIGURATION,
                38_016));
    }

    private static Fault code(String id, String what, String erratum, Failure failure, int code) {
        return benign(
                id,
                what,
                Set.of(erratum),
                design -> design.online(new OnlineRules() {
                    @Override
                    public Outcome outcome(Failure met) {
                        return met == failure ? new Outcome.Refused(code) : super.outcome(met);
                    }
                }));
    }

    private static Fault ping(String id, String what, String erratum, PingRules rules) {
        return benign(id, what, Set.of(erratum), design -> design.ping(rules));
    }

    private static List<Fault> pings() {
        return List.of(
                ping("ping-all-lost-is-an-error", "37964 when no request is answered", "E-194", new PingRules() {
                    @Override
                    public Outcome ended(int requests, int answered) {
                        return answered == 0 ? new Outcome.Refused(37_964) : super.ended(requests, answered);
                    }
                }),
                ping("ping-interval-from-reply", "PINGDELAY counts from a reply", "E-238", new PingRules() {
                    @Override
                    public Optional<Duration> pause(Machine machine) {
                        return Optional.of(interval(machine));
                    }
                }));
    }
}
