package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;
import static io.attest.modem.fault.Operator.WRONG_SOCKET;

import io.attest.modem.coding.Coding;
import io.attest.modem.coding.DleCoding;
import io.attest.modem.coding.PlainCoding;
import io.attest.modem.core.Machine;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** DLE and ETX on a socket: which are coded, in which direction, in which mode, and over which pieces. */
final class CodingFaults {

    private static final Set<String> TO_HOST =
            Set.of("R-5-007", "R-5-026", "R-5-029", "R-5-038", "R-B-030", "R-B-122", "T-B-06.r07");
    private static final Set<String> TO_PEER =
            Set.of("R-5-006", "R-5-026", "R-5-029", "R-5-038", "R-B-030", "R-B-122", "T-B-06.r07");
    private static final Set<String> PLAIN = Set.of("T-5-01.r01", "R-5-004", "R-5-039", "R-B-031", "T-B-06.r02");
    private static final Set<String> DATAGRAMS = Set.of("R-6-026", "R-6-027", "R-6-035");

    /** Nor does the host's ETX end the session. */
    private static final Set<String> UNCODED = Set.of("R-6-026", "R-6-027", "R-6-028", "R-6-035");

    private CodingFaults() {}

    static List<Fault> all() {
        return Stream.of(toHost(), toPeer(), modes(), datagrams())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault that is another coding where there is one. */
    private static Fault coded(String id, String what, Set<String> breaks, Supplier<Coding> coding) {
        return harmful(
                id,
                WRONG_ESCAPE,
                what,
                breaks,
                design -> design.stream(new StreamRules() {
                    @Override
                    public Coding coding(Endpoint endpoint) {
                        return endpoint.coded() ? coding.get() : super.coding(endpoint);
                    }
                }));
    }

    private static List<Fault> toHost() {
        return List.of(
                coded("etx-bare-to-host", "ETX of the peer has no DLE in front", TO_HOST, () -> new DleCoding() {
                    @Override
                    protected boolean escapes(int octet) {
                        return octet == DLE;
                    }
                }),
                coded("dle-single-to-host", "DLE of the peer is not doubled", TO_HOST, () -> new DleCoding() {
                    @Override
                    protected boolean escapes(int octet) {
                        return octet == ETX;
                    }
                }),
                coded(
                        "first-octet-bare-to-host",
                        "the first octet of a piece has no DLE in front",
                        TO_HOST,
                        () -> new DleCoding() {
                            @Override
                            public byte[] toHost(byte[] octets) {
                                byte[] coded = super.toHost(octets);
                                boolean escaped = octets.length > 0 && escapes(octets[0] & 0xFF);
                                return escaped ? rest(coded, 1) : coded;
                            }
                        }),
                coded(
                        "second-of-two-bare-to-host",
                        "of two octets to be coded the second has no DLE in front",
                        TO_HOST,
                        () -> new DleCoding() {
                            @Override
                            public byte[] toHost(byte[] octets) {
                                ByteArrayOutputStream coded = new ByteArrayOutputStream();
                                boolean before = false;
                                for (byte octet : octets) {
                                    boolean escaped = escapes(octet & 0xFF);
                                    if (escaped && !before) {
                                        coded.write(DLE);
                                    }
                                    before = escaped && !before;
                                    coded.write(octet);
                                }
                                return coded.toByteArray();
                            }
                        }),
                coded("nothing-coded-to-host", "octets of the peer come as they are", TO_HOST, () -> new DleCoding() {
                    @Override
                    public byte[] toHost(byte[] octets) {
                        return octets;
                    }
                }));
    }

    private static byte[] rest(byte[] octets, int from) {
        return Arrays.copyOfRange(octets, from, octets.length);
    }

    private static List<Fault> toPeer() {
        return List.of(
                coded("dle-forgotten-between-writes", "a DLE has no effect on the next write", TO_PEER, Forgetful::new),
                coded("dle-kept-to-peer", "the DLE in front goes to the peer, too", TO_PEER, () -> new DleCoding() {
                    @Override
                    protected void unescaped(int octet, IntConsumer data) {
                        data.accept(DLE);
                        data.accept(octet);
                    }
                }),
                coded("dle-doubled-to-peer", "DLE DLE goes to the peer as it is", TO_PEER, () -> new DleCoding() {
                    @Override
                    protected void unescaped(int octet, IntConsumer data) {
                        if (octet == DLE) {
                            data.accept(DLE);
                        }
                        data.accept(octet);
                    }
                }),
                coded("dle-never-to-peer", "DLE DLE is lost", TO_PEER, () -> new DleCoding() {
                    @Override
                    protected void unescaped(int octet, IntConsumer data) {
                        if (octet != DLE) {
                            data.accept(octet);
                        }
                    }
                }),
                coded("any-etx-ends", "ETX ends a session behind a DLE as well", TO_PEER, () -> new DleCoding() {
                    @Override
                    public boolean fromHost(int octet, IntConsumer data) {
                        return octet == ETX || super.fromHost(octet, data);
                    }
                }),
                coded(
                        "second-dle-escapes",
                        "the second of two DLE stands in front of what follows",
                        TO_PEER,
                        Sticky::new),
                coded(
                        "etx-never-ends",
                        "a bare ETX goes to the peer",
                        Set.of("T-5-01.r02", "R-5-005", "R-5-027", "R-5-037", "T-B-05.r02", "R-B-028"),
                        () -> new DleCoding() {
                            @Override
                            public boolean fromHost(int octet, IntConsumer data) {
                                if (super.fromHost(octet, data)) {
                                    data.accept(octet);
                                }
                                return false;
                            }
                        }),
                coded(
                        "eot-ends-too",
                        "EOT ends a session as well",
                        Set.of("R-5-026", "R-B-115", "R-B-131", "R-B-028"),
                        () -> new DleCoding() {
                            @Override
                            public boolean fromHost(int octet, IntConsumer data) {
                                return super.fromHost(octet, data) || octet == 4;
                            }
                        }),
                harmful(
                        "dle-of-the-last-session",
                        STALE_DATA,
                        "a DLE at the end of one session is in front of the first octet of the next",
                        Set.of("R-5-029", "R-5-038", "R-B-124", "R-B-137"),
                        design -> design.stream(new StreamRules() {
                            private final Coding kept = new DleCoding();

                            @Override
                            public Coding coding(Endpoint endpoint) {
                                return endpoint.coded() ? kept : super.coding(endpoint);
                            }
                        })));
    }

    /** Begins anew with each write. */
    private static final class Forgetful implements Coding {

        private DleCoding coding = new DleCoding();

        @Override
        public byte[] toHost(byte[] octets) {
            return coding.toHost(octets);
        }

        @Override
        public boolean fromHost(int octet, IntConsumer data) {
            return coding.fromHost(octet, data);
        }

        @Override
        public void pause() {
            coding = new DleCoding();
        }
    }

    /** A DLE that is data is taken for the next one in front. */
    private static final class Sticky implements Coding {

        private final DleCoding coding = new DleCoding();
        private boolean escaped;

        @Override
        public byte[] toHost(byte[] octets) {
            return coding.toHost(octets);
        }

        @Override
        public boolean fromHost(int octet, IntConsumer data) {
            boolean ends = octet == ETX && !escaped;
            if (!ends && (octet != DLE || escaped)) {
                data.accept(octet);
            }
            escaped = octet == DLE;
            return ends;
        }
    }

    private static List<Fault> modes() {
        return List.of(
                mode("dlemode-always-1", WRONG_PARAMETER, "DLEMODE is 1 whatever was set", PLAIN, (rules, set) -> true),
                mode(
                        "dlemode-always-0",
                        WRONG_PARAMETER,
                        "DLEMODE is 0 whatever was set",
                        Set.of("T-5-01.r02", "R-5-005", "R-5-007", "T-B-05.r02", "R-B-028"),
                        (rules, set) -> false),
                mode(
                        "dlemode-inverted",
                        WRONG_PARAMETER,
                        "DLEMODE 0 and 1 are swapped",
                        Set.of("T-5-01.r01", "T-5-01.r02", "R-5-004", "R-5-005"),
                        (rules, set) -> !set),
                coded(
                        "dlemode-1-ends-alone",
                        "DLEMODE 1 codes nothing, ETX ends all the same",
                        TO_PEER,
                        () -> new PlainCoding() {
                            @Override
                            public boolean fromHost(int octet, IntConsumer data) {
                                return octet == ETX || super.fromHost(octet, data);
                            }
                        }),
                plain("dlemode-0-codes-to-host", "DLEMODE 0 codes what the peer sends", new PlainCoding() {
                    @Override
                    public byte[] toHost(byte[] octets) {
                        return new DleCoding().toHost(octets);
                    }
                }),
                plain("dlemode-0-takes-dle", "DLEMODE 0 takes a DLE of the host off", new PlainCoding() {
                    @Override
                    public boolean fromHost(int octet, IntConsumer data) {
                        return octet != DLE && super.fromHost(octet, data);
                    }
                }),
                plain("dlemode-0-ends-on-etx", "ETX ends a session in DLEMODE 0", new PlainCoding() {
                    @Override
                    public boolean fromHost(int octet, IntConsumer data) {
                        return octet == ETX || super.fromHost(octet, data);
                    }
                }),
                plain("dlemode-0-eats-etx", "ETX does not reach the peer in DLEMODE 0", new PlainCoding() {
                    @Override
                    public boolean fromHost(int octet, IntConsumer data) {
                        return octet != ETX && super.fromHost(octet, data);
                    }
                }));
    }

    private static Fault mode(
            String id,
            Operator operator,
            String what,
            Set<String> breaks,
            BiFunction<StreamRules, Boolean, Boolean> mode) {
        return TcpFaults.stream(id, operator, what, breaks, new StreamRules() {
            @Override
            public Endpoint tcp(Machine machine, int socket) {
                Endpoint set = super.tcp(machine, socket);
                return new Endpoint(set.peer(), set.port(), mode.apply(this, set.coded()), set.delay(), false);
            }
        });
    }

    private static Fault plain(String id, String what, Coding coding) {
        return TcpFaults.stream(id, WRONG_ESCAPE, what, PLAIN, new StreamRules() {
            @Override
            public Coding coding(Endpoint endpoint) {
                return endpoint.coded() ? super.coding(endpoint) : coding;
            }
        });
    }

    private static List<Fault> datagrams() {
        return List.of(
                udp("udp-uncoded", WRONG_ESCAPE, "nothing is coded in UDP", (rules, machine) -> false),
                udp(
                        "udp-has-dlemode",
                        WRONG_SOCKET,
                        "DLEMODE of socket 1 is that of UDP, too",
                        (rules, machine) -> rules.tcp(machine, 1).coded()),
                harmful(
                        "udp-uncoded-to-host",
                        WRONG_ESCAPE,
                        "datagrams of the peer come uncoded",
                        DATAGRAMS,
                        design -> design.stream(new StreamRules() {
                            @Override
                            public Coding coding(Endpoint endpoint) {
                                return !endpoint.datagrams()
                                        ? super.coding(endpoint)
                                        : new DleCoding() {
                                            @Override
                                            public byte[] toHost(byte[] octets) {
                                                return octets;
                                            }
                                        };
                            }
                        })));
    }

    private static Fault udp(
            String id, Operator operator, String what, BiFunction<StreamRules, Machine, Boolean> coded) {
        return TcpFaults.stream(id, operator, what, UNCODED, new StreamRules() {
            @Override
            public Endpoint udp(Machine machine) {
                Endpoint set = super.udp(machine);
                return new Endpoint(set.peer(), set.port(), coded.apply(this, machine), set.delay(), true);
            }
        });
    }
}
