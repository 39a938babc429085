package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;

import io.attest.modem.core.Machine;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Step;
import io.attest.modem.ftp.Target;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Lost;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What FTP is asked for, by whom, in which mode and type, and the codes of its failures. */
final class FtpFaults {

    private static final Set<String> ACCOUNT =
            Set.of("R-4-024", "T-4-03.r07", "T-4-03.r08", "T-4-05.r07", "T-4-05.r08", "T-B-31.r02", "T-B-33.r02");
    private static final Set<String> PATH =
            Set.of("R-4-031", "R-4-038", "T-4-03.r02", "T-4-05.r02", "T-B-31.r03", "T-B-33.r03");
    private static final Set<String> MODE = Set.of("T-4-01.r01", "T-4-01.r02", "R-4-008", "T-4-03.r06", "T-4-05.r06");
    private static final Set<String> TYPE = Set.of("T-4-02.r01", "T-4-02.r02", "R-4-012", "T-4-03.r05", "T-4-05.r05");

    private FtpFaults() {}

    static List<Fault> all() {
        return Stream.of(servers(), files(), modes(), codes(), ends())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault that is one other rule. */
    static Fault ftp(String id, String what, Set<String> breaks, FtpRules rules) {
        return harmful(id, what, breaks, design -> design.ftp(rules));
    }

    private static Fault target(String id, String what, Set<String> breaks, UnaryOperator<Target> instead) {
        return ftp(id, what, breaks, new FtpRules() {
            @Override
            public Target download(Machine machine) {
                return instead.apply(super.download(machine));
            }

            @Override
            public Target upload(Machine machine) {
                return instead.apply(super.upload(machine));
            }
        });
    }

    private static List<Fault> servers() {
        return List.of(
                target(
                        "ftpport-ignored",
                        "FTP goes to port 21 always",
                        Set.of("R-4-004", "T-4-03.r03", "T-4-05.r03", "R-B-102", "T-B-31.r04", "T-B-33.r05"),
                        set -> at(set, set.host(), 21)),
                target(
                        "ftp-name-unresolved",
                        "FTPSERV is no name",
                        Set.of("R-4-017", "R-B-047", "T-4-03.r04", "T-4-05.r04"),
                        set -> set.host().matches("[0-9.]*") ? set : at(set, "nobody.invalid", set.port())),
                remembered(
                        "ftpserv-read-once",
                        "FTP goes to its first server always",
                        Set.of("R-4-017", "T-4-03.r04", "T-4-05.r04", "T-B-31.r01", "T-B-33.r01"),
                        (set, first) -> at(set, first.host(), set.port())),
                ftp(
                        "ftpserv-of-pop3",
                        "FTP goes to POP3SERV",
                        Set.of("R-4-017", "T-4-03.r04", "T-4-05.r04", "T-B-31.r01", "T-B-33.r01"),
                        new FtpRules() {
                            @Override
                            public Target download(Machine machine) {
                                return at(super.download(machine), machine.value("POP3SERV"), 21);
                            }

                            @Override
                            public Target upload(Machine machine) {
                                return at(super.upload(machine), machine.value("POP3SERV"), 21);
                            }
                        }),
                target(
                        "ftp-user-as-password",
                        "FTPUN and FTPPW are swapped",
                        ACCOUNT,
                        set -> by(set, set.password(), set.username())),
                target("ftp-anonymous", "FTP logs in as anonymous", ACCOUNT, set -> by(set, "anonymous", "modem@")),
                target("ftp-password-empty", "FTPPW is not given", ACCOUNT, set -> by(set, set.username(), "")),
                remembered(
                        "ftp-login-read-once",
                        "FTP logs in as the first time always",
                        ACCOUNT,
                        (set, first) -> by(set, first.username(), first.password())));
    }

    private static Target at(Target set, String host, int port) {
        return new Target(
                host, port, set.username(), set.password(), set.passive(), set.ascii(), set.path(), set.name());
    }

    private static Target by(Target set, String username, String password) {
        return new Target(
                set.host(), set.port(), username, password, set.passive(), set.ascii(), set.path(), set.name());
    }

    private static Target named(Target set, String path, String name) {
        return new Target(
                set.host(), set.port(), set.username(), set.password(), set.passive(), set.ascii(), path, name);
    }

    /** Something of the first transfer is still there. */
    private static Fault remembered(String id, String what, Set<String> breaks, BinaryOperator<Target> instead) {
        return harmful(
                id,
                what,
                breaks,
                design -> design.ftp(new FtpRules() {
                    private Target first = new Target("", 0, "", "", false, false, "", "");

                    @Override
                    public Target download(Machine machine) {
                        return since(super.download(machine));
                    }

                    @Override
                    public Target upload(Machine machine) {
                        return since(super.upload(machine));
                    }

                    private Target since(Target set) {
                        first = first.host().isEmpty() ? set : first;
                        return instead.apply(set, first);
                    }
                }));
    }

    private static List<Fault> files() {
        return List.of(
                target("ftp-path-ignored", "no CWD goes to the path", PATH, set -> named(set, "", set.name())),
                target(
                        "ftp-path-twice",
                        "the path is in CWD and in front of the name",
                        PATH,
                        set -> named(set, set.path(), set.path() + '/' + set.name())),
                target(
                        "ftp-path-glued",
                        "the path is in front of the name, without a slash",
                        PATH,
                        set -> named(set, "", set.path() + set.name())),
                target(
                        "ftp-path-in-capitals",
                        "CWD goes to the path in capitals",
                        PATH,
                        set -> named(set, set.path().toUpperCase(Locale.ROOT), set.name())),
                target("ftp-name-cut", "names are cut to 8 and 3 characters", PATH, FtpFaults::cut),
                remembered(
                        "ftp-path-read-once",
                        "CWD goes to the first path always",
                        PATH,
                        (set, first) -> named(set, first.path(), set.name())),
                remembered(
                        "ftp-name-read-once",
                        "the first name is asked for always",
                        Set.of("R-4-031", "R-4-038", "T-4-03.r01", "T-4-05.r01", "T-B-31.r03", "T-B-33.r03"),
                        (set, first) -> named(set, set.path(), first.name())),
                ftp(
                        "ftp-get-path-of-put",
                        "AT#FTPGET takes FTPPUTPATH",
                        Set.of("T-4-03.r02", "R-4-031"),
                        new FtpRules() {
                            @Override
                            public Target download(Machine machine) {
                                return named(
                                        super.download(machine),
                                        machine.value("FTPPUTPATH"),
                                        machine.value("FTPGETFILENAME"));
                            }
                        }),
                ftp(
                        "ftp-get-name-of-put",
                        "AT#FTPGET takes FTPPUTFILENAME",
                        Set.of("T-4-03.r01", "R-4-031"),
                        new FtpRules() {
                            @Override
                            public Target download(Machine machine) {
                                return named(
                                        super.download(machine),
                                        machine.value("FTPGETPATH"),
                                        machine.value("FTPPUTFILENAME"));
                            }
                        }),
                ftp(
                        "ftp-put-path-of-get",
                        "AT#FTPPUT takes FTPGETPATH",
                        Set.of("T-4-05.r02", "R-4-038"),
                        new FtpRules() {
                            @Override
                            public Target upload(Machine machine) {
                                return named(
                                        super.upload(machine),
                                        machine.value("FTPGETPATH"),
                                        machine.value("FTPPUTFILENAME"));
                            }
                        }),
                ftp(
                        "ftp-put-name-of-get",
                        "AT#FTPPUT takes FTPGETFILENAME",
                        Set.of("T-4-05.r01", "R-4-038"),
                        new FtpRules() {
                            @Override
                            public Target upload(Machine machine) {
                                return named(
                                        super.upload(machine),
                                        machine.value("FTPPUTPATH"),
                                        machine.value("FTPGETFILENAME"));
                            }
                        }));
    }

    private static Target cut(Target set) {
        String[] parts = set.name().split("\\.", 2);
        List<String> kept = Arrays.stream(parts)
                .map(part -> part.substring(0, Math.min(part.length(), 8)))
                .toList();
        return named(set, set.path(), String.join(".", kept));
    }

    private static List<Fault> modes() {
        return List.of(
                ftp("ftpmode-swapped", "FTPMODE 0 is passive and 1 active", MODE, new FtpRules() {
                    @Override
                    public boolean passive(String mode) {
                        return !super.passive(mode);
                    }
                }),
                ftp("ftpmode-always-passive", "the mode is passive whatever FTPMODE says", MODE, new FtpRules() {
                    @Override
                    public boolean passive(String mode) {
                        return true;
                    }
                }),
                ftp("ftpmode-always-active", "the mode is active whatever FTPMODE says", MODE, new FtpRules() {
                    @Override
                    public boolean passive(String mode) {
                        return false;
                    }
                }),
                ftp("ftptype-never-said", "TYPE is not said", TYPE, new FtpRules() {
                    @Override
                    public boolean saysType() {
                        return false;
                    }
                }),
                ftp("ftptype-always-i", "TYPE I is said always, and no bit is cleared", TYPE, new FtpRules() {
                    @Override
                    public boolean ascii(String type) {
                        return false;
                    }
                }),
                ftp("ftptype-always-a", "TYPE A is said always, and top bits are cleared", TYPE, new FtpRules() {
                    @Override
                    public boolean ascii(String type) {
                        return true;
                    }
                }));
    }

    private static List<Fault> codes() {
        return List.of(
                refused("ftp-directory-as-file", Step.DIRECTORY, Failure.FILE, "T-9-04.r06"),
                refused("ftp-directory-as-sending", Step.DIRECTORY, Failure.SENDING, "T-9-04.r06"),
                refused("ftp-file-as-directory", Step.RETRIEVING, Failure.DIRECTORY, "T-9-04.r08"),
                refused("ftp-file-as-mail", Step.RETRIEVING, Failure.RETRIEVING, "T-9-04.r08"),
                refused("ftp-user-as-password-refused", Step.USER_NAME, Failure.PASSWORD, "T-9-04.r16"),
                refused("ftp-password-as-user-refused", Step.PASSWORD, Failure.USER_NAME, "T-9-04.r17"),
                refused("ftp-store-as-file", Step.STORING, Failure.FILE, "R-B-113", "T-4-06.r03", "R-4-055"),
                refused("ftp-store-as-directory", Step.STORING, Failure.DIRECTORY, "R-B-113", "T-4-06.r03", "R-4-055"),
                unnoticed("ftp-directory-unnoticed", Step.DIRECTORY, "T-9-04.r06", "T-4-04.r03"),
                unnoticed("ftp-login-unnoticed", Step.PASSWORD, "T-9-04.r17", "T-4-04.r03", "T-4-06.r03"),
                ftp(
                        "ftp-silence-as-idle",
                        "35862 for a server that keeps silent",
                        Set.of("T-4-04.r03", "R-4-047", "T-9-04.r01"),
                        new FtpRules() {
                            @Override
                            public Failure unanswered(Step step) {
                                return Failure.IDLE_TOO_LONG;
                            }
                        }),
                ftp(
                        "ftp-loss-as-no-link",
                        "35867 for a connection that is lost",
                        Set.of("T-4-04.r03", "T-4-06.r03", "R-4-047", "R-4-055", "T-9-04.r02", "T-9-04.r04"),
                        new FtpRules() {
                            @Override
                            public Failure lost(Step step, Lost.How how) {
                                return Failure.NO_LINK;
                            }
                        }));
    }

    private static Fault refused(String id, Step refused, Failure instead, String... breaks) {
        return ftp(id, "a refusal of " + refused + " is " + instead, Set.of(breaks), new FtpRules() {
            @Override
            public Failure refused(Step step, int reply) {
                return step == refused ? instead : super.refused(step, reply);
            }
        });
    }

    private static Fault unnoticed(String id, Step unnoticed, String... breaks) {
        return ftp(id, "a refusal of " + unnoticed + " goes unnoticed", Set.of(breaks), new FtpRules() {
            @Override
            public boolean minds(Step step) {
                return step != unnoticed;
            }
        });
    }

    private static List<Fault> ends() {
        Set<String> both = Set.of("R-B-106", "R-B-112", "R-4-047", "R-4-055", "T-B-32.r03", "T-B-34.r05");
        return List.of(
                ftp("ftp-result-not-awaited", "OK whatever the server says of the transfer", both, new FtpRules() {
                    @Override
                    public boolean awaitsConfirmation() {
                        return false;
                    }
                }),
                ftp(
                        "ftp-connection-left-open",
                        "the control connection is neither left nor closed",
                        Set.of("R-4-039", "R-4-048"),
                        new FtpRules() {
                            @Override
                            public boolean quits() {
                                return false;
                            }

                            @Override
                            public boolean closes() {
                                return false;
                            }
                        }),
                ftp(
                        "ftp-drops-the-link",
                        "the end of a transfer ends the link",
                        Set.of("R-4-039", "R-4-048", "R-4-044", "R-4-053"),
                        new FtpRules() {
                            @Override
                            public boolean keepsLink() {
                                return false;
                            }
                        }));
    }
}
