package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.DATA_ALTERED;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_SOCKET;
import static io.attest.modem.fault.TcpFaults.stream;

import io.attest.modem.coding.Coding;
import io.attest.modem.core.Machine;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What becomes of the octets of a session, and when those of the host are sent. */
final class FlowFaults {

    /** Instead of an octet: none. */
    private static final int LOST = -1;

    private static final Set<String> BRIDGE = Set.of(
            "R-5-026",
            "R-B-027",
            "R-B-115",
            "R-B-131",
            "R-A-019",
            "T-A-12.r04",
            "T-A-13.r04",
            "T-B-36.r03",
            "T-B-38.r02");

    private static final Set<String> DELAY = Set.of("R-5-020", "T-5-02.r04", "T-5-06.r04");

    private FlowFaults() {}

    static List<Fault> all() {
        return Stream.of(lostToHost(), lostToPeer(), positions(), echoes(), delays())
                .flatMap(List::stream)
                .toList();
    }

    /** Octets pass through another layer, a new one for each session. */
    private static Fault flow(String id, Operator operator, String what, Set<String> breaks, Supplier<Layer> layer) {
        return harmful(
                id,
                operator,
                what,
                breaks,
                design -> design.stream(new StreamRules() {
                    @Override
                    public Coding coding(Endpoint endpoint) {
                        return new Layered(super.coding(endpoint), layer.get());
                    }
                }));
    }

    /** What an octet becomes, one way or the other. */
    private interface Layer {

        default void toHost(int octet, IntConsumer data) {
            data.accept(octet);
        }

        default void toPeer(int octet, IntConsumer data) {
            data.accept(octet);
        }
    }

    /** The layer is between the code and the network. */
    private record Layered(Coding coding, Layer layer) implements Coding {

        @Override
        public byte[] toHost(byte[] octets) {
            ByteArrayOutputStream passed = new ByteArrayOutputStream();
            for (byte octet : octets) {
                layer.toHost(octet & 0xFF, passed::write);
            }
            return coding.toHost(passed.toByteArray());
        }

        @Override
        public boolean fromHost(int octet, IntConsumer data) {
            return coding.fromHost(octet, each -> layer.toPeer(each, data));
        }

        @Override
        public void pause() {
            coding.pause();
        }
    }

    private static Fault toHost(String id, Operator operator, String what, IntUnaryOperator instead) {
        return flow(id, operator, what, BRIDGE, () -> new Layer() {
            @Override
            public void toHost(int octet, IntConsumer data) {
                pass(instead.applyAsInt(octet), data);
            }
        });
    }

    private static Fault toPeer(String id, Operator operator, String what, IntUnaryOperator instead) {
        return flow(id, operator, what, BRIDGE, () -> new Layer() {
            @Override
            public void toPeer(int octet, IntConsumer data) {
                pass(instead.applyAsInt(octet), data);
            }
        });
    }

    private static void pass(int octet, IntConsumer data) {
        if (octet != LOST) {
            data.accept(octet);
        }
    }

    private static List<Fault> lostToHost() {
        return List.of(
                toHost(
                        "seven-bits-to-host",
                        DATA_ALTERED,
                        "the top bit of what the peer sends is lost",
                        octet -> octet & 0x7F),
                toHost("nul-lost-to-host", DATA_ALTERED, "NUL of the peer is lost", octet -> octet == 0 ? LOST : octet),
                toHost(
                        "xon-lost-to-host",
                        DATA_ALTERED,
                        "XON of the peer is lost",
                        octet -> octet == 0x11 ? LOST : octet),
                toHost(
                        "ff-lost-to-host",
                        DATA_ALTERED,
                        "0xFF of the peer is lost",
                        octet -> octet == 0xFF ? LOST : octet),
                toHost(
                        "lf-lost-to-host",
                        MISSING_OR_EXTRA_CRLF,
                        "LF of the peer is lost",
                        octet -> octet == '\n' ? LOST : octet),
                flow(
                        "cr-with-lf-to-host",
                        MISSING_OR_EXTRA_CRLF,
                        "CR of the peer becomes CR LF",
                        BRIDGE,
                        () -> new Layer() {
                            @Override
                            public void toHost(int octet, IntConsumer data) {
                                data.accept(octet);
                                if (octet == '\r') {
                                    data.accept('\n');
                                }
                            }
                        }),
                flow(
                        "last-octet-held",
                        BYTE_LOST_AT_BOUNDARY,
                        "the last octet of the peer waits for the next one",
                        BRIDGE,
                        () -> new Layer() {
                            private int held = LOST;

                            @Override
                            public void toHost(int octet, IntConsumer data) {
                                pass(held, data);
                                held = octet;
                            }
                        }),
                flow(
                        "first-octet-lost-to-host",
                        BYTE_LOST_AT_BOUNDARY,
                        "the first octet of the peer is lost",
                        BRIDGE,
                        () -> new Layer() {
                            private boolean begun;

                            @Override
                            public void toHost(int octet, IntConsumer data) {
                                if (begun) {
                                    data.accept(octet);
                                }
                                begun = true;
                            }
                        }));
    }

    private static List<Fault> lostToPeer() {
        return List.of(
                toPeer(
                        "seven-bits-to-peer",
                        DATA_ALTERED,
                        "the top bit of what the host writes is lost",
                        octet -> octet & 0x7F),
                toPeer("nul-lost-to-peer", DATA_ALTERED, "NUL of the host is lost", octet -> octet == 0 ? LOST : octet),
                toPeer(
                        "xoff-lost-to-peer",
                        DATA_ALTERED,
                        "XOFF of the host is lost",
                        octet -> octet == 0x13 ? LOST : octet),
                toPeer(
                        "sub-lost-to-peer",
                        DATA_ALTERED,
                        "SUB of the host is lost",
                        octet -> octet == 0x1A ? LOST : octet),
                toPeer(
                        "backspace-lost-to-peer",
                        DATA_ALTERED,
                        "BS of the host is lost",
                        octet -> octet == 8 ? LOST : octet),
                toPeer(
                        "lf-lost-to-peer",
                        MISSING_OR_EXTRA_CRLF,
                        "LF of the host is lost",
                        octet -> octet == '\n' ? LOST : octet),
                toPeer(
                        "cr-as-lf-to-peer",
                        MISSING_OR_EXTRA_CRLF,
                        "CR of the host becomes LF",
                        octet -> octet == '\r' ? '\n' : octet),
                toPeer(
                        "plus-lost-to-peer",
                        DATA_ALTERED,
                        "a plus sign of the host is lost",
                        octet -> octet == '+' ? LOST : octet),
                flow(
                        "first-octet-lost-to-peer",
                        BYTE_LOST_AT_BOUNDARY,
                        "the first octet of the host is lost",
                        BRIDGE,
                        () -> new Layer() {
                            private boolean begun;

                            @Override
                            public void toPeer(int octet, IntConsumer data) {
                                if (begun) {
                                    data.accept(octet);
                                }
                                begun = true;
                            }
                        }));
    }

    /** One octet in so many is not what it should be. */
    private static List<Fault> positions() {
        return List.of(
                each("octet-1460-lost-to-peer", "each 1460th octet of the host is lost", 1460, false, 0),
                each("octet-4096-twice-to-peer", "each 4096th octet of the host is sent twice", 4096, false, 2),
                each("octet-65536-lost-to-peer", "each 65536th octet of the host is lost", 65_536, false, 0),
                each("octet-1460-twice-to-host", "each 1460th octet of the peer comes twice", 1460, true, 2),
                each("octet-4096-lost-to-host", "each 4096th octet of the peer is lost", 4096, true, 0),
                each("octet-65536-lost-to-host", "each 65536th octet of the peer is lost", 65_536, true, 0));
    }

    private static Fault each(String id, String what, int number, boolean toHost, int times) {
        return flow(id, BYTE_LOST_AT_BOUNDARY, what, BRIDGE, () -> new Layer() {
            private int at;

            @Override
            public void toHost(int octet, IntConsumer data) {
                pass(octet, data, toHost);
            }

            @Override
            public void toPeer(int octet, IntConsumer data) {
                pass(octet, data, !toHost);
            }

            private void pass(int octet, IntConsumer data, boolean counts) {
                at += counts ? 1 : 0;
                int copies = counts && at % number == 0 ? times : 1;
                for (int copy = 0; copy < copies; copy++) {
                    data.accept(octet);
                }
            }
        });
    }

    private static List<Fault> echoes() {
        return List.of(
                stream(
                        "socket-data-echoed",
                        MISSING_OR_EXTRA_MESSAGE,
                        "octets of the host are echoed under ATE1",
                        Set.of("R-B-120", "R-B-136", "T-B-36.r03", "T-B-38.r02"),
                        new StreamRules() {
                            @Override
                            public boolean echoesData() {
                                return true;
                            }
                        }),
                stream(
                        "rest-lost-at-hosts-end",
                        BYTE_LOST_AT_BOUNDARY,
                        "what is collected when the host ends a session is never sent",
                        Set.of("R-B-027", "R-5-037", "R-5-027", "R-B-137", "R-B-124", "R-6-034"),
                        new StreamRules() {
                            @Override
                            public boolean sendsRest(boolean byPeer) {
                                return byPeer;
                            }
                        }));
    }

    private static List<Fault> delays() {
        return List.of(
                delay("tcptxdelay-ignored", "a segment is sent at once whatever TCPTXDELAY says", set -> Duration.ZERO),
                delay("tcptxdelay-fixed", "TCPTXDELAY is 100 ms always", set -> Duration.ofMillis(100)),
                delay("tcptxdelay-in-tens", "TCPTXDELAY counts 10 ms", set -> set.multipliedBy(10)),
                delay("tcptxdelay-in-fifths", "TCPTXDELAY is divided by 5", set -> set.dividedBy(5)),
                delay("tcptxdelay-at-most-1-s", "TCPTXDELAY ends at one second", FlowFaults::atMostOneSecond),
                stream(
                        "tcptxdelay-never-over",
                        TIMER_IGNORED,
                        "a segment that is not full is never sent",
                        Set.of("R-5-020", "R-5-021", "T-5-06.r04"),
                        new StreamRules() {
                            @Override
                            public Duration delay(Endpoint endpoint) {
                                return endpoint.datagrams() ? super.delay(endpoint) : Duration.ofDays(1);
                            }
                        }),
                stream(
                        "tcptxdelay-0-waits",
                        TIMER_IGNORED,
                        "with TCPTXDELAY 0 a segment waits to be full",
                        Set.of("R-5-021", "T-5-06.r04"),
                        new StreamRules() {
                            @Override
                            public Duration delay(Endpoint endpoint) {
                                return endpoint.delay().isZero() && !endpoint.datagrams()
                                        ? Duration.ofDays(1)
                                        : super.delay(endpoint);
                            }
                        }),
                stream("tcptxdelay-of-udp", WRONG_SOCKET, "UDPTXDELAY is that of TCP, too", DELAY, new StreamRules() {
                    @Override
                    public Endpoint tcp(Machine machine, int id) {
                        Endpoint set = super.tcp(machine, id);
                        Duration other = super.udp(machine).delay();
                        return new Endpoint(set.peer(), set.port(), set.coded(), other, false);
                    }
                }));
    }

    private static Duration atMostOneSecond(Duration set) {
        return set.compareTo(Duration.ofSeconds(1)) > 0 ? Duration.ofSeconds(1) : set;
    }

    private static Fault delay(String id, String what, Function<Duration, Duration> instead) {
        return stream(id, TIMER_IGNORED, what, DELAY, new StreamRules() {
            @Override
            public Duration delay(Endpoint endpoint) {
                return endpoint.datagrams() ? super.delay(endpoint) : instead.apply(endpoint.delay());
            }
        });
    }
}
