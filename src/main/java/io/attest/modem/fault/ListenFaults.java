package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.OnlineFaults.online;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.SIDE_EFFECT;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;
import static io.attest.modem.fault.Operator.WRONG_SOCKET;
import static io.attest.modem.fault.TcpFaults.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.StackCommands;
import io.attest.modem.core.Machine;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.online.Service;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.ListenTcp;
import io.attest.modem.stream.StreamRules;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Listening for a TCP peer: on which port, for whom, until when, and what else is possible meanwhile. */
final class ListenFaults {

    private static final Set<String> FILTER = Set.of("R-B-119", "R-5-025", "T-B-35.r01", "T-5-02.r03");
    private static final Set<String> PORT =
            Set.of("T-5-02.r02", "R-5-012", "R-5-023", "R-B-117", "T-B-35.r02", "R-A-016");
    private static final Set<String> STOP = Set.of("T-5-05.r01", "R-5-034", "R-B-127", "T-B-36.r05");

    private ListenFaults() {}

    static List<Fault> all() {
        return Stream.of(filters(), ports(), stops(), beside())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> filters() {
        return List.of(
                admits("tcp-filter-ignored", CHECK_MISSING, "any peer may come", FILTER, (filter, peer) -> true),
                admits(
                        "tcp-filter-by-network",
                        CHECK_MISSING,
                        "any peer of the same 256 addresses may come",
                        FILTER,
                        (filter, peer) -> network(filter).equals(network(peer))),
                admits(
                        "everybody-not-special",
                        NOT_DONE,
                        "255.255.255.255 admits nobody",
                        Set.of("R-A-017", "T-A-12.r01", "R-B-116", "T-B-35.r01", "R-6-011", "T-6-01.r01"),
                        String::equals),
                listening(
                        "tcp-filter-of-other-socket",
                        WRONG_SOCKET,
                        "TCPSERV of the other socket says who may come",
                        FILTER,
                        (rules, machine, id) -> {
                            Endpoint set = rules.tcp(machine, id);
                            return new Endpoint(
                                    rules.tcp(machine, 3 - id).peer(), set.port(), set.coded(), set.delay(), false);
                        }));
    }

    private static String network(String address) {
        return address.substring(0, address.lastIndexOf('.') + 1);
    }

    private static Fault admits(
            String id, Operator operator, String what, Set<String> breaks, BiPredicate<String, String> instead) {
        return stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public boolean admits(String filter, String peer) {
                boolean everybody = filter.equals("255.255.255.255") && !id.startsWith("everybody");
                return everybody || instead.test(filter, peer);
            }
        });
    }

    /** What a listening is about instead. */
    private interface Other {

        Endpoint of(StreamRules rules, Machine machine, int id);
    }

    private static Fault listening(String id, Operator operator, String what, Set<String> breaks, Other other) {
        return stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public Endpoint listening(Machine machine, int socket) {
                return other.of(this, machine, socket);
            }
        });
    }

    private static List<Fault> ports() {
        return List.of(
                listening(
                        "listens-with-dlemode-of-other-socket",
                        WRONG_SOCKET,
                        "DLEMODE of the other socket holds for a session that a peer opens",
                        Set.of("T-5-01.r01", "T-5-01.r02", "T-5-02.r01", "R-5-029", "R-5-030"),
                        (rules, machine, id) -> {
                            Endpoint set = rules.tcp(machine, id);
                            return new Endpoint(
                                    set.peer(),
                                    set.port(),
                                    rules.tcp(machine, 3 - id).coded(),
                                    set.delay(),
                                    false);
                        }),
                listening(
                        "listens-with-delay-of-other-socket",
                        WRONG_SOCKET,
                        "TCPTXDELAY of the other socket holds for a session that a peer opens",
                        Set.of("R-5-020", "T-5-02.r04", "R-5-021"),
                        (rules, machine, id) -> {
                            Endpoint set = rules.tcp(machine, id);
                            return new Endpoint(
                                    set.peer(),
                                    set.port(),
                                    set.coded(),
                                    rules.tcp(machine, 3 - id).delay(),
                                    false);
                        }),
                listening(
                        "listens-on-port-of-other-socket",
                        WRONG_SOCKET,
                        "TCPPORT of the other socket is listened on",
                        PORT,
                        (rules, machine, id) -> at(
                                rules.tcp(machine, id),
                                rules.tcp(machine, 3 - id).port())),
                listening(
                        "listens-on-port-of-socket-1",
                        WRONG_SOCKET,
                        "TCPPORT of socket 1 is listened on always",
                        PORT,
                        (rules, machine, id) ->
                                at(rules.tcp(machine, id), rules.tcp(machine, 1).port())),
                listening(
                        "listens-on-port-23",
                        WRONG_PARAMETER,
                        "port 23 is listened on always",
                        PORT,
                        (rules, machine, id) -> at(rules.tcp(machine, id), 23)),
                listening(
                        "listens-on-signed-port",
                        OFF_BY_ONE,
                        "no port above 32767 is listened on",
                        PORT,
                        (rules, machine, id) -> {
                            Endpoint set = rules.tcp(machine, id);
                            return at(set, set.port() & 0x7FFF);
                        }),
                harmful(
                        "port-open-after-session",
                        STATE_NOT_RESET,
                        "the port is listened on again when a session is over",
                        Set.of("R-B-125", "T-B-36.r04"),
                        design -> design.stream(new StreamRules() {
                            private boolean again;

                            @Override
                            public boolean listensAgain() {
                                again = true;
                                return true;
                            }

                            @Override
                            public Outcome listening() {
                                Outcome first = again ? Outcome.TAKEN : super.listening();
                                again = false;
                                return first;
                            }
                        })));
    }

    private static Endpoint at(Endpoint set, int port) {
        return new Endpoint(set.peer(), port, set.coded(), set.delay(), false);
    }

    private static List<Fault> stops() {
        return List.of(
                stream(
                        "ltcpstop-without-effect",
                        NOT_DONE,
                        "AT#LTCPSTOP is OK and the port stays open",
                        STOP,
                        new StreamRules() {
                            @Override
                            public boolean stops() {
                                return false;
                            }
                        }),
                stream(
                        "stop-unanswered",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#LTCPSTOP and AT#LUDPSTOP close the port without a word",
                        STOP,
                        new StreamRules() {
                            @Override
                            public Outcome stopped() {
                                return Outcome.TAKEN;
                            }
                        }),
                stream(
                        "stop-says-closed",
                        WRONG_CODE,
                        "NO CARRIER answers AT#LTCPSTOP and AT#LUDPSTOP",
                        STOP,
                        new StreamRules() {
                            @Override
                            public Outcome stopped() {
                                return new Outcome.Result("NO CARRIER");
                            }
                        }),
                harmful(
                        "ltcpstop-of-other-socket",
                        WRONG_SOCKET,
                        "AT#LTCPSTOP stops the other socket",
                        STOP,
                        design -> design.commands(design.commands()
                                .stack(
                                        "LTCPSTOP",
                                        StackCommands.socket((machine, id) -> ListenTcp.stop(machine, 3 - id))))),
                harmful(
                        "ltcpstop-ends-the-link",
                        SIDE_EFFECT,
                        "AT#LTCPSTOP ends the link",
                        STOP,
                        design -> design.commands(design.commands()
                                .stack("LTCPSTOP", StackCommands.socket((machine, id) -> {
                                    Outcome stopped = ListenTcp.stop(machine, id);
                                    machine.session().drop();
                                    return stopped;
                                })))),
                ends("etx-does-not-abort", WRONG_ESCAPE, "ETX does not end the listening", octet -> false),
                ends("eot-aborts", WRONG_ESCAPE, "EOT ends the listening instead of ETX", octet -> octet == 4),
                stream(
                        "abort-unanswered",
                        MISSING_OR_EXTRA_MESSAGE,
                        "ETX ends listening and sessions without a word",
                        Set.of("R-5-028", "R-5-032"),
                        new StreamRules() {
                            @Override
                            public boolean tellsClosed(Endpoint endpoint, boolean byPeer) {
                                return byPeer;
                            }

                            @Override
                            public Outcome closed(boolean byPeer) {
                                return byPeer ? Outcome.OK : Outcome.TAKEN;
                            }
                        }));
    }

    private static Fault ends(String id, Operator operator, String what, IntPredicate ends) {
        return stream(id, operator, what, Set.of("R-5-028"), new StreamRules() {
            @Override
            public boolean endsListening(int octet) {
                return ends.test(octet);
            }
        });
    }

    /** What goes on beside a listening, and is left of it. */
    private static List<Fault> beside() {
        Set<String> second = Set.of("T-9-03.r19", "R-5-024", "R-5-036", "R-4-040", "R-4-049", "R-B-114", "R-B-128");
        Set<String> after = Set.of("R-5-034", "R-B-127", "R-5-037", "R-B-137", "R-B-124");
        return List.of(
                online(
                        "listening-makes-way",
                        SIDE_EFFECT,
                        "a second service ends the listening",
                        second,
                        new OnlineRules() {
                            @Override
                            public boolean givesWay(Service running, Service started) {
                                return running instanceof ListenTcp && !(started instanceof ListenTcp);
                            }
                        }),
                online(
                        "set-while-listening",
                        CHECK_MISSING,
                        "parameters can be set while the modem listens",
                        Set.of("T-9-03.r20", "R-9-023", "T-B-08.r02"),
                        new OnlineRules() {
                            @Override
                            public boolean locks(Service running) {
                                return !(running instanceof ListenTcp);
                            }
                        }),
                online(
                        "socket-never-freed",
                        STATE_NOT_RESET,
                        "no other service can run after a TCP session",
                        after,
                        new OnlineRules() {
                            @Override
                            public boolean frees(Service over) {
                                return !(over instanceof io.attest.modem.stream.Stream);
                            }
                        }),
                stream(
                        "listens-to-everybody-unset",
                        CHECK_MISSING,
                        "an empty TCPSERV admits everybody",
                        Set.of("R-5-033", "T-5-03.r03", "R-5-025"),
                        new StreamRules() {
                            @Override
                            public boolean listens(Endpoint endpoint) {
                                return endpoint.peer().isEmpty() || super.listens(endpoint);
                            }

                            @Override
                            public boolean admits(String filter, String peer) {
                                return filter.isEmpty() || super.admits(filter, peer);
                            }
                        }));
    }
}
