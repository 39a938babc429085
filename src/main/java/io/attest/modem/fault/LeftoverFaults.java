package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;

import io.attest.modem.Design;
import io.attest.modem.answer.Outcome;
import io.attest.modem.coding.Coding;
import io.attest.modem.coding.DleCoding;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Target;
import io.attest.modem.mail.Account;
import io.attest.modem.mail.Letter;
import io.attest.modem.mail.MailRules;
import io.attest.modem.network.Incoming;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.ping.PingRules;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import io.attest.ppp.PppConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What one connection, session, file or call leaves behind for the next. */
final class LeftoverFaults {

    private LeftoverFaults() {}

    static List<Fault> all() {
        return Stream.of(connections(), calls(), services(), settings())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault stale(String id, String what, Set<String> breaks, UnaryOperator<Design> change) {
        return harmful(id, STALE_DATA, what, breaks, change);
    }

    /** Another rule for each modem, for it remembers. */
    private static Fault connection(String id, String what, Set<String> breaks, Supplier<OnlineRules> rules) {
        return stale(id, what, breaks, design -> design.online(rules.get()));
    }

    private static List<Fault> connections() {
        return List.of(
                connection(
                        "gprscid-one-connection-late",
                        "the context is the one of the connection before",
                        Set.of("R-2-104", "T-2-10.r15"),
                        () -> new OnlineRules() {
                            private final Remembered<Integer> cid = new Remembered<>();

                            @Override
                            public int context(int gprsCid) {
                                return cid.late(gprsCid);
                            }
                        }),
                connection(
                        "access-point-one-connection-late",
                        "the access point is the one of the connection before",
                        Set.of("R-2-100", "T-2-10.r12", "T-2-10.r13", "T-2-10.r14"),
                        () -> new OnlineRules() {
                            private final Remembered<AccessPoint> point = new Remembered<>();

                            @Override
                            public AccessPoint accessPoint(Machine machine) {
                                return point.late(super.accessPoint(machine));
                            }
                        }),
                connection(
                        "isp-login-one-connection-late",
                        "user name and password of the ISP are those of the connection before",
                        Set.of("R-2-066", "T-2-10.r04", "T-2-10.r05"),
                        () -> new OnlineRules() {
                            private final Remembered<PppConfig> client = new Remembered<>();

                            @Override
                            public PppConfig ppp(Machine machine, boolean server) {
                                PppConfig set = super.ppp(machine, server);
                                return server ? set : client.late(set);
                            }
                        }),
                connection(
                        "bearer-one-connection-late",
                        "GPRSMODE is that of the connection before",
                        Set.of("R-2-108", "R-2-119"),
                        () -> new OnlineRules() {
                            private final Remembered<Boolean> packet = new Remembered<>();

                            @Override
                            public boolean packet(Machine machine) {
                                return packet.late(super.packet(machine));
                            }
                        }),
                connection(
                        "address-one-connection-late",
                        "the address told is that of the connection before",
                        Set.of("R-2-131", "R-2-121", "R-B-057", "R-B-083"),
                        () -> new OnlineRules() {
                            private final Remembered<Addresses> told = new Remembered<>();

                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                super.connected(machine, told.late(addresses), information);
                            }
                        }),
                harmful(
                        "redials-used-up",
                        STATE_NOT_RESET,
                        "the retries of one connection are missing in the next",
                        Set.of("R-2-120", "R-2-127", "R-2-031"),
                        design -> design.online(new OnlineRules() {
                            private int before;
                            private int used;

                            @Override
                            public void dialling(Machine machine, String number, int attempt) {
                                before = attempt == 1 ? used : before;
                                used += attempt == 1 ? 0 : 1;
                                super.dialling(machine, number, attempt);
                            }

                            @Override
                            public int attempts(int redialCount) {
                                return Math.max(1, super.attempts(redialCount) - before);
                            }
                        })));
    }

    private static List<Fault> calls() {
        return List.of(connection(
                "caller-of-the-last-call",
                "+CLIP shows the last caller for a call without a number",
                Set.of("R-B-080", "T-B-21.r02"),
                () -> new OnlineRules() {
                    private Optional<String> last = Optional.empty();

                    @Override
                    public void ring(Machine machine, Incoming call) {
                        last = call.cli().or(() -> last);
                        super.ring(machine, new Incoming(last, call.data(), call.rings()));
                    }
                }));
    }

    private static List<Fault> services() {
        return List.of(
                stale(
                        "dle-of-the-last-upload",
                        "a DLE at the end of one upload is in front of the first octet of the next",
                        Set.of("R-4-050", "R-4-051", "R-B-111"),
                        design -> design.ftp(new FtpRules() {
                            private final Coding kept = new DleCoding();

                            @Override
                            public Coding reader() {
                                return kept;
                            }
                        })),
                stale(
                        "pop3-account-one-retrieval-late",
                        "POP3UN and POP3PW are those of the retrieval before",
                        Set.of("R-3-056", "T-3-05.r02", "T-3-05.r04"),
                        design -> design.mail(new MailRules() {
                            private final Remembered<Account> account = new Remembered<>();

                            @Override
                            public Account pop3(Machine machine) {
                                Account set = super.pop3(machine);
                                Account late = account.late(set);
                                return new Account(set.host(), set.port(), late.username(), late.password());
                            }
                        })),
                stale(
                        "pingnum-one-ping-late",
                        "PINGNUM is that of the AT#PING before",
                        Set.of("R-7-009", "R-7-017", "T-7-01.r02"),
                        design -> design.ping(new PingRules() {
                            private final Remembered<Integer> requests = new Remembered<>();

                            @Override
                            public int requests(Machine machine) {
                                return requests.late(super.requests(machine));
                            }
                        })),
                stale(
                        "peers-octets-of-the-last-session",
                        "a session begins with what the peer sent last in the one before",
                        Set.of("R-5-026", "R-B-115", "R-B-131"),
                        design -> design.stream(new StreamRules() {
                            private byte[] last = {};

                            @Override
                            public Coding coding(Endpoint endpoint) {
                                byte[] former = last;
                                return new Recoded(super.coding(endpoint)) {
                                    private byte[] first = former;

                                    @Override
                                    public byte[] toHost(byte[] octets) {
                                        last = octets.clone();
                                        byte[] all = Recoded.joined(first, octets);
                                        first = new byte[0];
                                        return super.toHost(all);
                                    }
                                };
                            }
                        })));
    }

    private static List<Fault> settings() {
        return List.of(
                harmful(
                        "echo-off-after-peers-end",
                        STATE_NOT_RESET,
                        "the echo of command state stays off when the peer has ended a session",
                        Set.of("R-B-133", "R-B-123", "T-B-37.r03"),
                        design -> design.stream(new StreamRules() {
                            private Runnable over = () -> {};

                            @Override
                            public Endpoint tcp(Machine machine, int id) {
                                over = () -> machine.profile().set(Setting.E, 0);
                                return super.tcp(machine, id);
                            }

                            @Override
                            public Outcome closed(boolean byPeer) {
                                if (byPeer) {
                                    over.run();
                                }
                                return super.closed(byPeer);
                            }
                        })),
                harmful(
                        "echo-off-after-download",
                        STATE_NOT_RESET,
                        "the echo of command state stays off when a file was downloaded",
                        Set.of("R-4-044", "R-4-043"),
                        design -> design.ftp(new FtpRules() {
                            private Runnable over = () -> {};

                            @Override
                            public Target download(Machine machine) {
                                over = () -> machine.profile().set(Setting.E, 0);
                                return super.download(machine);
                            }

                            @Override
                            public Target upload(Machine machine) {
                                over = () -> {};
                                return super.upload(machine);
                            }

                            @Override
                            public Outcome done() {
                                over.run();
                                return super.done();
                            }
                        })),
                harmful(
                        "echo-off-after-typed-mail",
                        STATE_NOT_RESET,
                        "the echo of command state stays off when a typed mail was sent",
                        Set.of("R-3-103", "R-3-104"),
                        design -> design.mail(new MailRules() {
                            private Runnable over = () -> {};

                            @Override
                            public Letter letter(Machine machine, int number, boolean typed) {
                                over = () -> machine.profile()
                                        .set(
                                                Setting.E,
                                                typed ? 0 : machine.profile().get(Setting.E));
                                return super.letter(machine, number, typed);
                            }

                            @Override
                            public Outcome done() {
                                over.run();
                                return super.done();
                            }
                        })),
                harmful(
                        "inactivity-of-the-last-connection",
                        STALE_DATA,
                        "PHYTIMEOUT is that of the connection before",
                        Set.of("R-2-040", "R-2-042"),
                        design -> design.online(new OnlineRules() {
                            private final Remembered<Duration> set = new Remembered<>();
                            private Duration now = Duration.ofMinutes(15);
                            private boolean begun;

                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                begun = false;
                                super.connected(machine, addresses, information);
                            }

                            @Override
                            public Duration silence(int phyTimeout) {
                                if (!begun) {
                                    begun = true;
                                    now = set.late(super.silence(phyTimeout));
                                }
                                return now;
                            }
                        })));
    }
}
