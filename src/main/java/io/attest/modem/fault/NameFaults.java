package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.PROTOCOL_BREACH;
import static io.attest.modem.fault.Operator.SIDE_EFFECT;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;

import io.attest.modem.core.Machine;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.socket.NameRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From names to addresses: whom to ask, when to ask another, what for, and for how long. */
final class NameFaults {

    private NameFaults() {}

    static List<Fault> all() {
        return Stream.of(servers(), operators(), answers(), names())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault names(String id, Operator operator, String what, Set<String> breaks, NameRules rules) {
        return harmful(id, operator, what, breaks, design -> design.names(rules));
    }

    private static List<Fault> servers() {
        return List.of(
                own(
                        "dns-secondary-first",
                        PROTOCOL_BREACH,
                        "DNSSERV2 is asked first",
                        Set.of("T-B-10.r01", "T-B-11.r01"),
                        "21"),
                own(
                        "dns-secondary-alone",
                        WRONG_PARAMETER,
                        "DNSSERV2 alone is asked",
                        Set.of("T-B-10.r01", "R-3-077", "R-B-050"),
                        "2"),
                own(
                        "dns-primary-alone",
                        WRONG_PARAMETER,
                        "DNSSERV1 alone is asked",
                        Set.of("T-B-10.r02", "T-B-11.r01", "R-3-081", "R-B-051"),
                        "1"),
                names(
                        "dns-no-fall-back-on-silence",
                        PROTOCOL_BREACH,
                        "DNSSERV2 is asked after an answer of DNSSERV1 alone",
                        Set.of("T-B-11.r01", "R-3-081", "R-B-051"),
                        new NameRules() {
                            @Override
                            public boolean fallsBack(Reply reply) {
                                return reply != Reply.SILENCE;
                            }
                        }),
                harmful(
                        "dns-servers-read-once",
                        STALE_DATA,
                        "DNSSERV1 and DNSSERV2 are read once and kept",
                        Set.of("T-B-10.r01", "R-3-077", "T-B-11.r01"),
                        design -> design.names(new NameRules() {
                            private List<String> first = List.of();

                            @Override
                            public List<String> servers(Machine machine, List<String> operators) {
                                first = first.isEmpty() ? super.servers(machine, operators) : first;
                                return first;
                            }
                        })));
    }

    /** @param order the digits of the parameters that are asked */
    private static Fault own(String id, Operator operator, String what, Set<String> breaks, String order) {
        return names(id, operator, what, breaks, new NameRules() {
            @Override
            public List<String> servers(Machine machine, List<String> operators) {
                return operators.isEmpty() ? read(machine, order) : operators;
            }
        });
    }

    private static List<String> read(Machine machine, String order) {
        return order.chars()
                .mapToObj(digit -> machine.value("DNSSERV" + (char) digit))
                .filter(server -> !server.equals("0.0.0.0"))
                .toList();
    }

    private static List<Fault> operators() {
        return List.of(
                names(
                        "operators-dns-ignored",
                        PROTOCOL_BREACH,
                        "DNSSERV1 and DNSSERV2 are asked although the operator has servers",
                        Set.of("R-B-053"),
                        new NameRules() {
                            @Override
                            public List<String> servers(Machine machine, List<String> operators) {
                                return super.servers(machine, List.of());
                            }
                        }),
                names(
                        "operators-dns-last",
                        PROTOCOL_BREACH,
                        "the operator's servers are asked after DNSSERV1 and DNSSERV2",
                        Set.of("R-B-053"),
                        new NameRules() {
                            @Override
                            public List<String> servers(Machine machine, List<String> operators) {
                                return Stream.concat(super.servers(machine, List.of()).stream(), operators.stream())
                                        .toList();
                            }
                        }),
                names(
                        "operators-dns-alone",
                        PROTOCOL_BREACH,
                        "DNSSERV1 and DNSSERV2 are never asked over GPRS",
                        Set.of("R-B-055", "R-3-077"),
                        new NameRules() {
                            @Override
                            public List<String> servers(Machine machine, List<String> operators) {
                                return machine.number("GPRSMODE") == 1 ? operators : super.servers(machine, operators);
                            }
                        }),
                harmful(
                        "operators-dns-stored",
                        SIDE_EFFECT,
                        "the operator's servers become DNSSERV1 and DNSSERV2",
                        Set.of("R-B-054"),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                List<String> servers = machine.session().nameServers();
                                for (int at = 0; at < Math.min(2, servers.size()); at++) {
                                    store(machine, "DNSSERV" + (at + 1), servers.get(at));
                                }
                                super.connected(machine, addresses, information);
                            }
                        })));
    }

    private static void store(Machine machine, String name, String value) {
        try {
            machine.values().write(machine.design().table().find(name, 0).orElseThrow(), value);
        } catch (IOException worn) {
            throw new UncheckedIOException(worn);
        }
    }

    private static List<Fault> answers() {
        return List.of(
                harmful(
                        "address-kept",
                        STALE_DATA,
                        "the last address is taken for every name",
                        Set.of("R-3-052", "R-3-068", "R-B-047"),
                        design -> design.names(new NameRules() {
                            private Optional<InetAddress> last = Optional.empty();

                            @Override
                            public Optional<InetAddress> remembered(String name) {
                                return last;
                            }

                            @Override
                            public void resolved(String name, InetAddress address) {
                                last = Optional.of(address);
                            }
                        })),
                harmful(
                        "names-kept",
                        STALE_DATA,
                        "a name is never asked for twice",
                        Set.of("R-3-077", "T-B-10.r01", "T-B-11.r01"),
                        design -> design.names(new NameRules() {
                            private final Map<String, InetAddress> known = new HashMap<>();

                            @Override
                            public Optional<InetAddress> remembered(String name) {
                                return Optional.ofNullable(known.get(name));
                            }

                            @Override
                            public void resolved(String name, InetAddress address) {
                                known.put(name, address);
                            }
                        })),
                names(
                        "dns-too-patient",
                        TIMER_IGNORED,
                        "silent name servers hold a service up for 72 s",
                        Set.of("R-B-052", "T-B-11.r02", "T-9-04.r11"),
                        new NameRules() {
                            @Override
                            public Duration patience() {
                                return Duration.ofSeconds(18);
                            }
                        }));
    }

    private static List<Fault> names() {
        return List.of(
                names(
                        "first-label-asked",
                        PROTOCOL_BREACH,
                        "the first label of a name alone is asked for",
                        Set.of("R-3-052", "R-3-068", "R-B-047", "T-1-01.r04"),
                        new NameRules() {
                            @Override
                            public String asked(String name) {
                                return name.replaceFirst("\\..*", "");
                            }
                        }),
                names(
                        "dotted-address-asked",
                        PROTOCOL_BREACH,
                        "a dotted address is asked for like a name",
                        Set.of("T-3-05.r05", "T-3-07.r09", "R-3-052", "R-3-068"),
                        new NameRules() {
                            @Override
                            public Optional<String> dotted(String text) {
                                return Optional.empty();
                            }
                        }));
    }
}
