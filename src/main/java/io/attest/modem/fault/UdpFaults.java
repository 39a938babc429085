package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.DATA_ALTERED;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.PROTOCOL_BREACH;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;
import static io.attest.modem.fault.Operator.WRONG_SOCKET;
import static io.attest.modem.fault.TcpFaults.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.StackCommands;
import io.attest.modem.core.Machine;
import io.attest.modem.socket.DatagramRules;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.ListenUdp;
import io.attest.modem.stream.StreamRules;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** UDP: where datagrams go to, whose are taken, what is lost of them, and when they are sent. */
final class UdpFaults {

    private static final Set<String> OTHERS = Set.of("R-6-022", "R-6-033", "T-6-01.r02", "T-6-01.r01");
    private static final Set<String> CONTENT = Set.of("R-6-023", "R-6-027", "T-6-03.r01", "T-6-03.r02", "R-6-033");
    private static final Set<String> DELAY = Set.of("R-6-015", "T-6-02.r03", "T-6-06.r03");

    private UdpFaults() {}

    static List<Fault> all() {
        return Stream.of(places(), senders(), contents(), ends(), delays())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> places() {
        return List.of(
                place(
                        "udpserv-of-tcp",
                        WRONG_SOCKET,
                        "AT#OUDP goes to TCPSERV of socket 1",
                        Set.of("T-6-06.r02", "R-6-032", "R-6-033"),
                        (set, tcp) -> to(set, tcp.peer(), set.port())),
                place(
                        "udpport-of-tcp",
                        WRONG_SOCKET,
                        "UDPPORT is TCPPORT of socket 1",
                        Set.of("T-6-06.r01", "R-6-004", "R-6-032", "R-6-019", "T-6-02.r01"),
                        (set, tcp) -> to(set, set.peer(), tcp.port())),
                place(
                        "udpport-fixed",
                        WRONG_PARAMETER,
                        "UDPPORT is 23 always",
                        Set.of("T-6-06.r01", "R-6-004", "R-6-032", "R-6-019", "T-6-02.r01"),
                        (set, tcp) -> to(set, set.peer(), 23)),
                place(
                        "udp-name-unresolved",
                        NOT_DONE,
                        "UDPSERV is no name",
                        Set.of("T-6-01.r02", "T-6-06.r02", "R-B-047", "R-6-010"),
                        (set, tcp) -> set.peer().matches("[0-9.]*") ? set : to(set, "nobody.invalid", set.port())),
                harmful(
                        "udp-parameters-read-once",
                        STALE_DATA,
                        "UDP keeps the parameters of its first session",
                        Set.of("T-6-06.r01", "T-6-06.r02", "R-6-004", "R-6-032"),
                        design -> design.stream(new StreamRules() {
                            private Endpoint first = new Endpoint("", 0, true, Duration.ZERO, true);

                            @Override
                            public Endpoint udp(Machine machine) {
                                first = first.port() == 0 ? super.udp(machine) : first;
                                return first;
                            }
                        })),
                stream(
                        "udp-filter-ignored",
                        CHECK_MISSING,
                        "AT#LUDPSTART takes the first datagram of anybody",
                        Set.of("R-6-021", "R-6-010", "T-6-01.r02", "T-6-02.r02"),
                        new StreamRules() {
                            @Override
                            public Endpoint listening(Machine machine) {
                                Endpoint set = super.listening(machine);
                                return to(set, "255.255.255.255", set.port());
                            }
                        }));
    }

    private static Endpoint to(Endpoint set, String peer, int port) {
        return new Endpoint(peer, port, set.coded(), set.delay(), true);
    }

    private static Fault place(
            String id,
            Operator operator,
            String what,
            Set<String> breaks,
            BiFunction<Endpoint, Endpoint, Endpoint> other) {
        return stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public Endpoint udp(Machine machine) {
                return other.apply(super.udp(machine), super.tcp(machine, 1));
            }
        });
    }

    static Fault datagrams(
            String id, Operator operator, String what, Set<String> breaks, Supplier<DatagramRules> rules) {
        return stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public DatagramRules datagrams() {
                return rules.get();
            }
        });
    }

    private static List<Fault> senders() {
        return List.of(
                stream(
                        "udp-filter-of-tcp",
                        WRONG_SOCKET,
                        "TCPSERV of socket 1 says whose datagrams are admitted",
                        Set.of("R-6-010", "R-6-011", "R-6-020", "R-6-021", "T-6-01.r01"),
                        new StreamRules() {
                            @Override
                            public Endpoint listening(Machine machine) {
                                Endpoint set = udp(machine);
                                return new Endpoint(tcp(machine, 1).peer(), set.port(), true, set.delay(), true);
                            }
                        }),
                stream(
                        "udp-listens-on-port-of-tcp",
                        WRONG_SOCKET,
                        "AT#LUDPSTART listens on TCPPORT of socket 1",
                        Set.of("R-6-019", "R-6-004", "T-6-01.r02"),
                        new StreamRules() {
                            @Override
                            public Endpoint listening(Machine machine) {
                                Endpoint set = udp(machine);
                                return new Endpoint(set.peer(), tcp(machine, 1).port(), true, set.delay(), true);
                            }
                        }),
                datagrams(
                        "datagrams-of-anybody",
                        CHECK_MISSING,
                        "a session takes datagrams of anybody",
                        OTHERS,
                        () -> new DatagramRules() {
                            @Override
                            public boolean belongs(SocketAddress peer, SocketAddress sender) {
                                return true;
                            }
                        }),
                datagrams(
                        "datagrams-of-any-port",
                        CHECK_MISSING,
                        "a session takes datagrams of any port of its peer",
                        Set.of("R-6-022", "R-6-033", "T-6-01.r02"),
                        () -> new DatagramRules() {
                            @Override
                            public boolean belongs(SocketAddress peer, SocketAddress sender) {
                                return host(peer).equals(host(sender));
                            }
                        }),
                datagrams(
                        "last-sender-is-peer",
                        WRONG_SOCKET,
                        "who has sent last is the peer of the session",
                        OTHERS,
                        () -> new DatagramRules() {
                            @Override
                            public boolean belongs(SocketAddress peer, SocketAddress sender) {
                                return true;
                            }

                            @Override
                            public boolean follows() {
                                return true;
                            }
                        }),
                datagrams(
                        "answers-to-own-port",
                        WRONG_SOCKET,
                        "the peer of a session that it has begun is sent to at UDPPORT",
                        Set.of("R-6-020", "R-6-021", "T-6-01.r01", "T-6-01.r02", "R-6-004"),
                        () -> new DatagramRules() {
                            @Override
                            public int answersTo(int sender, int own) {
                                return own;
                            }
                        }));
    }

    private static String host(SocketAddress address) {
        return ((InetSocketAddress) address).getAddress().getHostAddress();
    }

    private static Fault received(
            String id,
            Operator operator,
            String what,
            Set<String> breaks,
            BiFunction<byte[], Boolean, byte[]> received) {
        return datagrams(id, operator, what, breaks, () -> new DatagramRules() {
            @Override
            public byte[] received(byte[] datagram, boolean first) {
                return received.apply(datagram, first);
            }
        });
    }

    private static List<Fault> contents() {
        return List.of(
                received(
                        "first-datagram-lost",
                        BYTE_LOST_AT_BOUNDARY,
                        "the datagram that begins a session is lost",
                        CONTENT,
                        (datagram, first) -> first ? new byte[0] : datagram),
                received(
                        "datagram-cut-at-1472",
                        BYTE_LOST_AT_BOUNDARY,
                        "what a datagram has beyond 1472 octets is lost",
                        Set.of("R-6-023", "R-6-027", "R-6-022", "T-6-03.r02", "R-6-033", "R-6-032"),
                        (datagram, first) -> Arrays.copyOf(datagram, Math.min(datagram.length, 1472))),
                received(
                        "datagram-with-line-end",
                        MISSING_OR_EXTRA_CRLF,
                        "CR LF follows each datagram",
                        CONTENT,
                        (datagram, first) -> joined(datagram, new byte[] {'\r', '\n'})),
                received(
                        "datagram-twice",
                        DATA_ALTERED,
                        "each datagram of the peer comes twice",
                        CONTENT,
                        (datagram, first) -> joined(datagram, datagram)),
                datagrams(
                        "empty-datagram-opens-nothing",
                        NOT_DONE,
                        "an empty datagram begins no session",
                        Set.of("R-6-020", "R-6-023", "R-6-021"),
                        () -> new DatagramRules() {
                            @Override
                            public boolean opens(byte[] datagram) {
                                return datagram.length > 0;
                            }
                        }),
                datagrams(
                        "empty-datagram-ends",
                        PROTOCOL_BREACH,
                        "an empty datagram ends a session",
                        Set.of("R-6-020", "R-6-023", "R-6-025", "R-6-033", "R-6-021"),
                        () -> new DatagramRules() {
                            @Override
                            public boolean ends(byte[] datagram) {
                                return datagram.length == 0;
                            }
                        }));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static List<Fault> ends() {
        return List.of(
                harmful(
                        "ludpstop-ignored",
                        NOT_DONE,
                        "AT#LUDPSTOP is OK and the modem listens on",
                        Set.of("T-6-05.r01", "R-6-024", "R-6-030"),
                        design -> design.commands(
                                design.commands().stack("LUDPSTOP", StackCommands.alone(machine -> Outcome.OK)))),
                harmful(
                        "ludpstop-unknown",
                        NOT_DONE,
                        "there is no AT#LUDPSTOP while the modem listens",
                        Set.of("T-6-05.r01", "R-6-024", "R-6-030"),
                        design -> design.commands(
                                design.commands().stack("LUDPSTOP", StackCommands.alone(ListenUdp::run)))));
    }

    private static List<Fault> delays() {
        return List.of(
                delay(
                        "udptxdelay-ignored",
                        "a datagram is sent at once whatever UDPTXDELAY says",
                        set -> Duration.ZERO),
                delay("udptxdelay-fixed", "UDPTXDELAY is 100 ms always", set -> Duration.ofMillis(100)),
                delay("udptxdelay-in-tens", "UDPTXDELAY counts 10 ms", set -> set.multipliedBy(10)),
                stream(
                        "udptxdelay-of-tcp",
                        WRONG_SOCKET,
                        "UDPTXDELAY is TCPTXDELAY of socket 1",
                        DELAY,
                        new StreamRules() {
                            @Override
                            public Endpoint udp(Machine machine) {
                                Endpoint set = super.udp(machine);
                                return new Endpoint(
                                        set.peer(),
                                        set.port(),
                                        true,
                                        super.tcp(machine, 1).delay(),
                                        true);
                            }
                        }),
                stream(
                        "udptxdelay-0-waits",
                        TIMER_IGNORED,
                        "with UDPTXDELAY 0 a datagram waits to be full",
                        Set.of("R-6-016", "T-6-06.r03"),
                        new StreamRules() {
                            @Override
                            public Duration delay(Endpoint endpoint) {
                                return endpoint.datagrams() && endpoint.delay().isZero()
                                        ? Duration.ofDays(1)
                                        : super.delay(endpoint);
                            }
                        }));
    }

    private static Fault delay(String id, String what, Function<Duration, Duration> instead) {
        return stream(id, TIMER_IGNORED, what, DELAY, new StreamRules() {
            @Override
            public Duration delay(Endpoint endpoint) {
                return endpoint.datagrams() ? instead.apply(endpoint.delay()) : super.delay(endpoint);
            }
        });
    }
}
