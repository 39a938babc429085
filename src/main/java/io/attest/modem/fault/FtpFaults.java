package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.CASE_HANDLING;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.PROTOCOL_BREACH;
import static io.attest.modem.fault.Operator.SIDE_EFFECT;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;

import io.attest.modem.core.Machine;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What FTP is asked for, by whom, in which mode and type, and how a transfer is left. */
final class FtpFaults {

    private static final Set<String> ACCOUNT =
            Set.of("R-4-024", "T-4-03.r07", "T-4-03.r08", "T-4-05.r07", "T-4-05.r08", "T-B-31.r02", "T-B-33.r02");
    private static final Set<String> PATH =
            Set.of("R-4-031", "R-4-038", "T-4-03.r02", "T-4-05.r02", "T-B-31.r03", "T-B-33.r03");
    private static final Set<String> MODE = Set.of("T-4-01.r01", "T-4-01.r02", "R-4-008", "T-4-03.r06", "T-4-05.r06");
    private static final Set<String> TYPE = Set.of("T-4-02.r01", "T-4-02.r02", "R-4-012", "T-4-03.r05", "T-4-05.r05");

    private FtpFaults() {}

    static List<Fault> all() {
        return Stream.of(servers(), files(), modes(), ends())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault that is one other rule. */
    static Fault ftp(String id, Operator operator, String what, Set<String> breaks, FtpRules rules) {
        return harmful(id, operator, what, breaks, design -> design.ftp(rules));
    }

    private static Fault target(
            String id, Operator operator, String what, Set<String> breaks, UnaryOperator<Target> instead) {
        return ftp(id, operator, what, breaks, new FtpRules() {
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
                        WRONG_PARAMETER,
                        "FTP goes to port 21 always",
                        Set.of("R-4-004", "T-4-03.r03", "T-4-05.r03", "R-B-102", "T-B-31.r04", "T-B-33.r05"),
                        set -> at(set, set.host(), 21)),
                target(
                        "ftp-name-unresolved",
                        NOT_DONE,
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
                        WRONG_PARAMETER,
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
                        WRONG_PARAMETER,
                        "FTPUN and FTPPW are swapped",
                        ACCOUNT,
                        set -> by(set, set.password(), set.username())),
                target(
                        "ftp-anonymous",
                        WRONG_PARAMETER,
                        "FTP logs in as anonymous",
                        ACCOUNT,
                        set -> by(set, "anonymous", "modem@")),
                target(
                        "ftp-password-empty",
                        WRONG_PARAMETER,
                        "FTPPW is not given",
                        ACCOUNT,
                        set -> by(set, set.username(), "")),
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
                STALE_DATA,
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
                target(
                        "ftp-path-ignored",
                        WRONG_PARAMETER,
                        "no CWD goes to the path",
                        PATH,
                        set -> named(set, "", set.name())),
                target(
                        "ftp-path-twice",
                        PROTOCOL_BREACH,
                        "the path is in CWD and in front of the name",
                        PATH,
                        set -> named(set, set.path(), set.path() + '/' + set.name())),
                target(
                        "ftp-path-glued",
                        PROTOCOL_BREACH,
                        "the path is in front of the name, without a slash",
                        PATH,
                        set -> named(set, "", set.path() + set.name())),
                target(
                        "ftp-path-in-capitals",
                        CASE_HANDLING,
                        "CWD goes to the path in capitals",
                        PATH,
                        set -> named(set, set.path().toUpperCase(Locale.ROOT), set.name())),
                target("ftp-name-cut", PROTOCOL_BREACH, "names are cut to 8 and 3 characters", PATH, FtpFaults::cut),
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
                        WRONG_PARAMETER,
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
                        WRONG_PARAMETER,
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
                        WRONG_PARAMETER,
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
                        WRONG_PARAMETER,
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
                ftp("ftpmode-swapped", WRONG_PARAMETER, "FTPMODE 0 is passive and 1 active", MODE, new FtpRules() {
                    @Override
                    public boolean passive(String mode) {
                        return !super.passive(mode);
                    }
                }),
                ftp(
                        "ftpmode-always-passive",
                        WRONG_PARAMETER,
                        "the mode is passive whatever FTPMODE says",
                        MODE,
                        new FtpRules() {
                            @Override
                            public boolean passive(String mode) {
                                return true;
                            }
                        }),
                ftp(
                        "ftpmode-always-active",
                        WRONG_PARAMETER,
                        "the mode is active whatever FTPMODE says",
                        MODE,
                        new FtpRules() {
                            @Override
                            public boolean passive(String mode) {
                                return false;
                            }
                        }),
                ftp("ftptype-never-said", PROTOCOL_BREACH, "TYPE is not said", TYPE, new FtpRules() {
                    @Override
                    public boolean saysType() {
                        return false;
                    }
                }),
                ftp(
                        "ftptype-always-i",
                        WRONG_PARAMETER,
                        "TYPE I is said always, and no bit is cleared",
                        TYPE,
                        new FtpRules() {
                            @Override
                            public boolean ascii(String type) {
                                return false;
                            }
                        }),
                ftp(
                        "ftptype-always-a",
                        WRONG_PARAMETER,
                        "TYPE A is said always, and top bits are cleared",
                        TYPE,
                        new FtpRules() {
                            @Override
                            public boolean ascii(String type) {
                                return true;
                            }
                        }));
    }

    private static List<Fault> ends() {
        Set<String> both = Set.of("R-B-106", "R-B-112", "R-4-047", "R-4-055", "T-B-32.r03", "T-B-34.r05");
        return List.of(
                ftp(
                        "ftp-result-not-awaited",
                        CHECK_MISSING,
                        "OK whatever the server says of the transfer",
                        both,
                        new FtpRules() {
                            @Override
                            public boolean awaitsConfirmation() {
                                return false;
                            }
                        }),
                ftp(
                        "ftp-connection-left-open",
                        STATE_NOT_RESET,
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
                        SIDE_EFFECT,
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
