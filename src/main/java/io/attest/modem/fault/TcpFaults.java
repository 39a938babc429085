package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.ORDER_OF_LINES;
import static io.attest.modem.fault.Operator.PROTOCOL_BREACH;
import static io.attest.modem.fault.Operator.SIDE_EFFECT;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.WRONG_CLOSE_REASON;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;
import static io.attest.modem.fault.Operator.WRONG_SOCKET;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Lost;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** A TCP session: with whose parameters, what the host is told at its beginning and at its end. */
final class TcpFaults {

    private static final Set<String> PEERS_END =
            Set.of("T-B-05.r03", "R-B-029", "R-B-123", "T-B-36.r04", "R-5-040", "R-5-031");
    private static final Set<String> CLOSED =
            Set.of("T-5-07.r02", "R-5-032", "R-5-041", "T-5-03.r02", "R-B-137", "R-B-124");

    private TcpFaults() {}

    static List<Fault> all() {
        return Stream.of(sockets(), beginnings(), ends(), failures())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault that is one other rule. */
    static Fault stream(String id, Operator operator, String what, Set<String> breaks, StreamRules rules) {
        return harmful(id, operator, what, breaks, design -> design.stream(rules));
    }

    private static List<Fault> sockets() {
        return List.of(
                otherSocket(
                        "tcpserv-of-other-socket",
                        "TCPSERV is that of the other socket",
                        Set.of("T-5-06.r03", "R-5-008", "R-5-016", "T-B-37.r01"),
                        (set, other) -> new Endpoint(other.peer(), set.port(), set.coded(), set.delay(), false)),
                otherSocket(
                        "tcpport-of-other-socket",
                        "TCPPORT is that of the other socket",
                        Set.of("T-5-06.r02", "R-5-008", "R-5-012", "T-B-37.r02"),
                        (set, other) -> new Endpoint(set.peer(), other.port(), set.coded(), set.delay(), false)),
                otherSocket(
                        "dlemode-of-other-socket",
                        "DLEMODE is that of the other socket",
                        Set.of("T-5-06.r01", "R-5-004", "R-5-008", "T-B-37.r03", "T-5-01.r01"),
                        (set, other) -> new Endpoint(set.peer(), set.port(), other.coded(), set.delay(), false)),
                otherSocket(
                        "tcptxdelay-of-other-socket",
                        "TCPTXDELAY is that of the other socket",
                        Set.of("T-5-06.r04", "R-5-008", "R-5-020"),
                        (set, other) -> new Endpoint(set.peer(), set.port(), set.coded(), other.delay(), false)),
                stream(
                        "second-socket-is-first",
                        WRONG_SOCKET,
                        "socket 2 is opened with the parameters of socket 1",
                        Set.of("R-5-008", "T-5-06.r03", "T-5-06.r02", "R-5-035"),
                        new StreamRules() {
                            @Override
                            public Endpoint tcp(Machine machine, int id) {
                                return super.tcp(machine, 1);
                            }
                        }),
                harmful(
                        "tcp-parameters-read-once",
                        STALE_DATA,
                        "a socket keeps the parameters of its first session",
                        Set.of("T-5-06.r02", "T-5-06.r03", "R-5-012", "R-5-016", "R-5-035"),
                        design -> design.stream(new StreamRules() {
                            private final Map<Integer, Endpoint> first = new HashMap<>();

                            @Override
                            public Endpoint tcp(Machine machine, int id) {
                                Endpoint set = super.tcp(machine, id);
                                return first.merge(id, set, (kept, now) -> kept);
                            }
                        })),
                named(
                        "tcp-name-unresolved",
                        NOT_DONE,
                        "OTCP takes no names",
                        Set.of("R-5-016", "R-B-047", "R-B-129", "T-B-37.r01"),
                        "nobody.invalid"),
                named(
                        "tcp-name-to-socket-1",
                        PROTOCOL_BREACH,
                        "OTCP takes any name for peer.example.org's",
                        Set.of("R-5-016", "R-B-129", "T-5-07.r03"),
                        "198.51.100.7"));
    }

    private static Fault otherSocket(String id, String what, Set<String> breaks, BinaryOperator<Endpoint> instead) {
        return stream(id, WRONG_SOCKET, what, breaks, new StreamRules() {
            @Override
            public Endpoint tcp(Machine machine, int socket) {
                return instead.apply(super.tcp(machine, socket), super.tcp(machine, 3 - socket));
            }
        });
    }

    private static Fault named(String id, Operator operator, String what, Set<String> breaks, String instead) {
        return stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public Endpoint tcp(Machine machine, int socket) {
                Endpoint set = super.tcp(machine, socket);
                return set.peer().matches("[0-9.]*")
                        ? set
                        : new Endpoint(instead, set.port(), set.coded(), set.delay(), false);
            }
        });
    }

    private static List<Fault> beginnings() {
        Set<String> prompt = Set.of("T-5-07.r01", "R-5-035", "R-B-135", "T-B-38.r01", "T-A-13.r03");
        return List.of(
                stream(
                        "prompt-before-connection",
                        ORDER_OF_LINES,
                        "Ok_Info_WaitingForData comes before there is a connection",
                        Set.of("R-5-035", "R-B-135", "T-5-07.r04", "R-5-025", "R-B-118"),
                        new StreamRules() {
                            @Override
                            public boolean announcesEarly() {
                                return true;
                            }
                        }),
                prompt("prompt-missing", MISSING_OR_EXTRA_MESSAGE, "nothing tells that a session is open", prompt, ""),
                prompt(
                        "prompt-twice",
                        MISSING_OR_EXTRA_MESSAGE,
                        "Ok_Info_WaitingForData comes twice",
                        prompt,
                        "Ok_Info_WaitingForData\r\n\r\nOk_Info_WaitingForData"),
                prompt(
                        "prompt-and-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "OK follows Ok_Info_WaitingForData",
                        prompt,
                        "Ok_Info_WaitingForData\r\n\r\nOK"),
                prompt("prompt-is-connect", WRONG_CODE, "CONNECT tells that a session is open", prompt, "CONNECT"),
                prompt(
                        "prompt-is-data-begin",
                        WRONG_CODE,
                        "Ok_Info_DataBegin for a socket",
                        prompt,
                        "Ok_Info_DataBegin"),
                number("waiting-wrong-number", "Ok_Info_WaitingForData", 1025, "T-9-02.r02", "R-9-015"),
                number("data-begin-wrong-number", "Ok_Info_DataBegin", 1028, "T-9-02.r01", "R-9-014"),
                number("socket-closed-wrong-number", "Ok_Info_SocketClosed", 3072, "T-9-02.r03", "R-9-016"));
    }

    private static Fault prompt(String id, Operator operator, String what, Set<String> breaks, String instead) {
        return stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public String waitingForData(Endpoint endpoint) {
                return instead;
            }
        });
    }

    private static Fault number(String id, String text, int number, String... breaks) {
        return harmful(
                id,
                WRONG_CODE,
                text + " is " + number + " in numbers",
                Set.of(breaks),
                design -> design.codes(design.codes().with(text, number)));
    }

    private static List<Fault> ends() {
        return List.of(
                end("peers-end-without-etx", "no ETX tells the peer's end", PEERS_END, true, ""),
                end("peers-end-with-two-etx", "two ETX tell the peer's end", PEERS_END, true, "\u0003\u0003"),
                end("peers-end-with-dle-etx", "DLE ETX tells the peer's end", PEERS_END, true, "\u0010\u0003"),
                end("peers-end-with-eot", "EOT tells the peer's end", PEERS_END, true, "\u0004"),
                end(
                        "dlemode-0-with-etx",
                        "ETX tells the peer's end in DLEMODE 0",
                        Set.of("T-B-06.r03", "R-5-004", "R-B-032", "T-B-06.r06"),
                        false,
                        "\u0003"),
                answered(
                        "closed-without-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "no OK follows Ok_Info_SocketClosed",
                        CLOSED,
                        Outcome.TAKEN),
                answered(
                        "closed-with-two-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "two OK follow Ok_Info_SocketClosed",
                        CLOSED,
                        new Outcome.Result("OK\r\n\r\nOK")),
                answered(
                        "closed-with-no-carrier",
                        WRONG_CLOSE_REASON,
                        "NO CARRIER follows Ok_Info_SocketClosed",
                        CLOSED,
                        new Outcome.Result("NO CARRIER")),
                stream(
                        "ok-before-closed",
                        ORDER_OF_LINES,
                        "OK comes before Ok_Info_SocketClosed",
                        CLOSED,
                        new StreamRules() {
                            @Override
                            public String socketClosed() {
                                return "OK";
                            }

                            @Override
                            public Outcome closed(boolean byPeer) {
                                return new Outcome.Result("Ok_Info_SocketClosed");
                            }
                        }),
                stream(
                        "peers-end-with-ok-alone",
                        MISSING_OR_EXTRA_MESSAGE,
                        "no Ok_Info_SocketClosed tells the peer's end",
                        Set.of("T-B-36.r04", "R-B-123", "R-A-020", "T-A-12.r06", "T-A-13.r06"),
                        new StreamRules() {
                            @Override
                            public boolean tellsClosed(Endpoint endpoint, boolean byPeer) {
                                return !byPeer;
                            }
                        }),
                stream(
                        "hosts-end-is-an-error",
                        WRONG_CLOSE_REASON,
                        "37966 when the host has ended the session",
                        Set.of("R-5-032", "R-B-137", "R-B-124", "R-A-020", "T-B-38.r03"),
                        new StreamRules() {
                            @Override
                            public boolean tellsClosed(Endpoint endpoint, boolean byPeer) {
                                return byPeer;
                            }

                            @Override
                            public Outcome closed(boolean byPeer) {
                                return byPeer ? Outcome.OK : new Outcome.Refused(37_966);
                            }
                        }),
                stream(
                        "link-dropped-with-the-socket",
                        SIDE_EFFECT,
                        "the end of a session ends the link",
                        Set.of("R-5-037", "R-5-027", "R-B-137", "R-B-133", "R-6-034"),
                        new StreamRules() {
                            @Override
                            public boolean keepsLink() {
                                return false;
                            }
                        }));
    }

    private static Fault end(String id, String what, Set<String> breaks, boolean coded, String instead) {
        return stream(id, WRONG_ESCAPE, what, breaks, new StreamRules() {
            @Override
            public String end(Endpoint endpoint, boolean byHost) {
                return byHost || coded != endpoint.coded() ? super.end(endpoint, byHost) : instead;
            }
        });
    }

    private static Fault answered(String id, Operator operator, String what, Set<String> breaks, Outcome instead) {
        return stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public Outcome closed(boolean byPeer) {
                return instead;
            }
        });
    }

    private static List<Fault> failures() {
        return List.of(
                stream(
                        "reset-as-orderly-end",
                        WRONG_CLOSE_REASON,
                        "a reset is told as Ok_Info_SocketClosed and OK",
                        Set.of("R-5-033", "R-5-043", "T-5-07.r04", "T-5-03.r03", "T-9-03.r21"),
                        new StreamRules() {
                            @Override
                            public boolean mindsReset() {
                                return false;
                            }
                        }),
                lost(
                        "refused-socket-as-closed",
                        WRONG_CODE,
                        Lost.How.NOT_OPENED,
                        Failure.CLOSED_BY_PEER,
                        "T-5-07.r04",
                        "R-5-043"),
                lost(
                        "refused-socket-as-no-name",
                        WRONG_CODE,
                        Lost.How.NOT_OPENED,
                        Failure.NAME_NOT_RESOLVED,
                        "T-5-07.r04",
                        "R-5-043"),
                lost(
                        "reset-socket-as-refused",
                        WRONG_CLOSE_REASON,
                        Lost.How.RESET,
                        Failure.OPENING_REFUSED,
                        "R-5-043",
                        "T-9-03.r21"),
                lost(
                        "reset-socket-as-idle",
                        WRONG_CLOSE_REASON,
                        Lost.How.RESET,
                        Failure.IDLE_TOO_LONG,
                        "R-5-043",
                        "T-9-03.r21",
                        "R-5-033"),
                harmful(
                        "reset-without-etx",
                        WRONG_ESCAPE,
                        "no ETX comes before the error of a reset",
                        Set.of("R-5-033", "R-5-043", "T-5-07.r04", "T-5-03.r03", "R-B-029", "T-B-05.r03"),
                        design -> design.stream(new StreamRules() {
                            private volatile boolean reset;

                            @Override
                            public Failure lost(Lost.How how) {
                                reset = how == Lost.How.RESET;
                                return super.lost(how);
                            }

                            @Override
                            public String end(Endpoint endpoint, boolean byHost) {
                                boolean bare = reset;
                                reset = false;
                                return bare ? "" : super.end(endpoint, byHost);
                            }
                        })));
    }

    private static Fault lost(String id, Operator operator, Lost.How how, Failure instead, String... breaks) {
        return stream(id, operator, how + " is " + instead, Set.of(breaks), new StreamRules() {
            @Override
            public Failure lost(Lost.How met) {
                return met == how ? instead : super.lost(met);
            }
        });
    }
}
