package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.UdpFaults.datagrams;

import io.attest.modem.coding.Coding;
import io.attest.modem.mail.MailRules;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.Values;
import io.attest.modem.socket.DatagramRules;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Octets lost where a buffer is just full, or where two things meet at its end. */
final class BoundaryFaults {

    private static final Set<String> BRIDGE =
            Set.of("R-5-026", "R-5-029", "R-5-038", "R-B-027", "R-B-115", "R-B-122", "R-B-131");

    private BoundaryFaults() {}

    static List<Fault> all() {
        return Stream.of(sessions(), datagramFaults(), mails(), values())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault coding(String id, String what, UnaryOperator<Coding> other) {
        return harmful(
                id,
                BYTE_LOST_AT_BOUNDARY,
                what,
                BRIDGE,
                design -> design.stream(new StreamRules() {
                    @Override
                    public Coding coding(Endpoint endpoint) {
                        return other.apply(super.coding(endpoint));
                    }
                }));
    }

    private static List<Fault> sessions() {
        return List.of(
                coding(
                        "coded-octet-1460-lost-to-peer",
                        "an ETX or DLE of the host is lost if it is each 1460th octet",
                        behind -> new ToPeer(behind, 1460, octet -> octet == Coding.ETX || octet == Coding.DLE)),
                coding(
                        "nul-at-256-lost-to-peer",
                        "a NUL of the host is lost if it is each 256th octet",
                        behind -> new ToPeer(behind, 256, octet -> octet == 0)),
                coding(
                        "piece-of-256-loses-its-last",
                        "what the peer sends at once loses its last octet if it is 256",
                        behind -> new Recoded(behind) {
                            @Override
                            public byte[] toHost(byte[] octets) {
                                return super.toHost(octets.length == 256 ? Arrays.copyOf(octets, 255) : octets);
                            }
                        }),
                coding(
                        "dle-lost-at-1024-to-host",
                        "the DLE in front of an octet of the peer is lost if it is each 1024th on the line",
                        DleLost::new));
    }

    /** Octets that the host has written, the code taken off, without some at the end of a buffer. */
    private static final class ToPeer extends Recoded {

        private final int size;
        private final IntPredicate lost;
        private int at;

        ToPeer(Coding behind, int size, IntPredicate lost) {
            super(behind);
            this.size = size;
            this.lost = lost;
        }

        @Override
        public boolean fromHost(int octet, IntConsumer data) {
            return super.fromHost(octet, each -> {
                at++;
                if (at % size != 0 || !lost.test(each)) {
                    data.accept(each);
                }
            });
        }
    }

    private static final class DleLost extends Recoded {

        private int at;

        DleLost(Coding behind) {
            super(behind);
        }

        @Override
        public byte[] toHost(byte[] octets) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            for (byte octet : octets) {
                byte[] coded = super.toHost(new byte[] {octet});
                boolean lost = coded.length == 2 && (at + 1) % 1024 == 0;
                kept.write(coded, lost ? 1 : 0, lost ? 1 : coded.length);
                at += coded.length;
            }
            return kept.toByteArray();
        }
    }

    private static List<Fault> datagramFaults() {
        return List.of(
                datagrams(
                        "datagram-of-1472-loses-its-last",
                        BYTE_LOST_AT_BOUNDARY,
                        "a datagram of the peer that is full loses its last octet",
                        Set.of("R-6-022", "R-6-023", "R-6-027", "R-6-033", "T-6-03.r02"),
                        () -> cut(1472, 1471)),
                datagrams(
                        "datagram-of-256-empty",
                        BYTE_LOST_AT_BOUNDARY,
                        "a datagram of 256 octets is taken for an empty one",
                        Set.of("R-6-022", "R-6-023", "R-6-027", "R-6-033", "T-6-03.r02"),
                        () -> cut(256, 0)));
    }

    private static DatagramRules cut(int size, int kept) {
        return new DatagramRules() {
            @Override
            public byte[] received(byte[] datagram, boolean first) {
                return datagram.length == size ? Arrays.copyOf(datagram, kept) : datagram;
            }
        };
    }

    private static List<Fault> mails() {
        return List.of(harmful(
                "mail-line-cut-at-255",
                BYTE_LOST_AT_BOUNDARY,
                "what a line of a retrieved mail has beyond 255 octets is lost",
                Set.of("R-3-085", "R-3-086", "T-3-06.r01"),
                design -> design.mail(new MailRules() {
                    private int column;

                    @Override
                    public byte[] retrieved(byte[] octets) {
                        ByteArrayOutputStream kept = new ByteArrayOutputStream();
                        for (byte octet : octets) {
                            boolean end = octet == '\r' || octet == '\n';
                            column = end ? 0 : column + 1;
                            if (column <= 255) {
                                kept.write(octet);
                            }
                        }
                        return kept.toByteArray();
                    }
                })));
    }

    private static List<Fault> values() {
        return List.of(
                cut("longest-of-120-cut", 120, "R-4-025", "R-4-028", "R-3-001", "R-2-094"),
                cut("longest-of-64-cut", 64, "R-2-060", "R-2-063", "R-3-046", "R-4-018"));
    }

    private static Fault cut(String id, int length, String... breaks) {
        return harmful(
                id,
                BYTE_LOST_AT_BOUNDARY,
                "a text of just " + length + " characters loses its last one",
                Set.of(breaks),
                design -> design.wiring(behind -> new Shortened(behind, length)));
    }

    private static final class Shortened extends Rewired {

        private final int length;

        Shortened(Values behind, int length) {
            super(behind);
            this.length = length;
        }

        @Override
        public void write(Parameter parameter, String value) throws IOException {
            super.write(parameter, value.length() == length ? value.substring(0, length - 1) : value);
        }
    }
}
