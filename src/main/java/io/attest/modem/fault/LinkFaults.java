package io.attest.modem.fault;

import static io.attest.modem.fault.OnlineFaults.online;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.PROTOCOL_BREACH;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;

import io.attest.modem.core.Machine;
import io.attest.modem.online.OnlineRules;
import io.attest.ppp.PppAccess;
import io.attest.ppp.PppAuth;
import io.attest.ppp.PppConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** PPP and PDP contexts: roles, credentials, addresses, access points. */
final class LinkFaults {

    private LinkFaults() {}

    static List<Fault> all() {
        return List.of(
                role("pppmode-ignored", "PPPMODE is 1 whatever was set", 1, 1, 1, 1),
                role("pppmode-1-and-2-swapped", "PPPMODE 1 behaves as 2 and the reverse", 2, 1, 3, 4),
                role("pppmode-3-as-1", "PPPMODE 3 is a server for incoming calls", 1, 2, 1, 4),
                role("pppmode-4-as-1", "PPPMODE 4 is a client for outgoing calls", 1, 2, 3, 1),
                client(
                        "credentials-swapped",
                        WRONG_PARAMETER,
                        "user name and password of the ISP are swapped",
                        machine -> PppConfig.client(machine.value("ISPPW"), machine.value("ISPUN"))),
                client(
                        "credentials-of-the-server",
                        WRONG_PARAMETER,
                        "the client presents PPPSERVUN and PPPSERVPW",
                        machine -> PppConfig.client(machine.value("PPPSERVUN"), machine.value("PPPSERVPW"))),
                client(
                        "password-empty",
                        WRONG_PARAMETER,
                        "the client presents no password",
                        machine -> PppConfig.client(machine.value("ISPUN"), "")),
                client(
                        "client-without-chap",
                        PROTOCOL_BREACH,
                        "the client refuses CHAP",
                        machine -> PppConfig.client("", "")
                                .presenting(machine.value("ISPUN"), machine.value("ISPPW"), PppAuth.PAP)),
                client(
                        "client-without-pap",
                        PROTOCOL_BREACH,
                        "the client refuses PAP",
                        machine -> PppConfig.client("", "")
                                .presenting(machine.value("ISPUN"), machine.value("ISPPW"), PppAuth.CHAP)),
                client(
                        "client-keeps-its-address",
                        PROTOCOL_BREACH,
                        "the client takes no address but 10.10.10.10",
                        machine -> PppConfig.client(machine.value("ISPUN"), machine.value("ISPPW"))
                                .insistingOn("10.10.10.10")),
                server(
                        "server-admits-any-name",
                        CHECK_MISSING,
                        "the server compares the password alone",
                        machine -> standard(machine, caller -> Optional.of(machine.value("PPPSERVPW")))),
                server(
                        "server-takes-name-for-password",
                        WRONG_PARAMETER,
                        "the server compares the password with PPPSERVUN",
                        machine -> standard(machine, caller -> Optional.of(machine.value("PPPSERVUN")))),
                server(
                        "server-asks-nobody",
                        CHECK_MISSING,
                        "the server asks for no authentication",
                        machine -> PppConfig.server(machine.value("PPPMYIP"), machine.value("PPPPEERIP"))),
                server(
                        "server-asks-for-chap",
                        PROTOCOL_BREACH,
                        "the server asks for CHAP",
                        machine -> PppConfig.server(machine.value("PPPMYIP"), machine.value("PPPPEERIP"))
                                .requiring(PppAuth.CHAP, access(machine))),
                server(
                        "server-addresses-swapped",
                        WRONG_PARAMETER,
                        "the server takes PPPPEERIP and gives PPPMYIP",
                        machine -> PppConfig.server(machine.value("PPPPEERIP"), machine.value("PPPMYIP"))
                                .requiring(PppAuth.PAP, access(machine))),
                server(
                        "server-address-fixed",
                        WRONG_PARAMETER,
                        "the server's address is 192.168.1.1",
                        machine -> PppConfig.server("192.168.1.1", machine.value("PPPPEERIP"))
                                .requiring(PppAuth.PAP, access(machine))),
                server(
                        "server-lets-peer-choose",
                        CHECK_MISSING,
                        "the server takes any address of the peer",
                        machine -> standard(machine, access(machine)).suggestingToPeer(machine.value("PPPPEERIP"))),
                online(
                        "gprsmode-ignored",
                        WRONG_PARAMETER,
                        "every connection goes over GPRS",
                        Set.of("R-2-108", "R-2-119", "T-B-12.r02"),
                        new OnlineRules() {
                            @Override
                            public boolean packet(Machine machine) {
                                return true;
                            }
                        }),
                online(
                        "gprsmode-inverted",
                        WRONG_PARAMETER,
                        "GPRSMODE 0 is GPRS and 1 is GSM",
                        Set.of("R-2-108", "R-2-119", "T-B-22.r02"),
                        new OnlineRules() {
                            @Override
                            public boolean packet(Machine machine) {
                                return !super.packet(machine);
                            }
                        }),
                online(
                        "gprscid-ignored",
                        WRONG_PARAMETER,
                        "the context is always number 1",
                        Set.of("R-2-104", "T-2-10.r15"),
                        new OnlineRules() {
                            @Override
                            public int context(int gprsCid) {
                                return 1;
                            }
                        }),
                point(
                        "apnserv-ignored",
                        "the access point is always internet",
                        "T-2-10.r13",
                        point -> new OnlineRules.AccessPoint("internet", point.username(), point.password())),
                point(
                        "apn-credentials-swapped",
                        "APNUN and APNPW are swapped",
                        "T-2-10.r12",
                        point -> new OnlineRules.AccessPoint(point.name(), point.password(), point.username())),
                point(
                        "apnun-not-sent",
                        "the access point is asked without a user name",
                        "T-2-10.r14",
                        point -> new OnlineRules.AccessPoint(point.name(), "", point.password())));
    }

    /** Each PPPMODE behaves as another one. */
    private static Fault role(String id, String what, int of1, int of2, int of3, int of4) {
        int[] other = {0, of1, of2, of3, of4};
        return online(id, WRONG_PARAMETER, what, Set.of("R-2-070", "R-2-071", "R-2-072", "R-2-073"), new OnlineRules() {
            @Override
            public boolean serves(int pppMode, boolean outgoing) {
                return super.serves(other[pppMode], outgoing);
            }
        });
    }

    private interface End {
        PppConfig of(Machine machine);
    }

    private static Fault client(String id, Operator operator, String what, End end) {
        return online(
                id,
                operator,
                what,
                Set.of("R-2-066", "T-2-10.r04", "T-2-10.r05", "R-B-063", "R-B-056"),
                new OnlineRules() {
                    @Override
                    public PppConfig ppp(Machine machine, boolean server) {
                        return server ? super.ppp(machine, true) : end.of(machine);
                    }
                });
    }

    private static Fault server(String id, Operator operator, String what, End end) {
        return online(
                id,
                operator,
                what,
                Set.of("R-2-078", "R-2-082", "R-2-083", "R-2-090", "R-B-060", "R-B-062"),
                new OnlineRules() {
                    @Override
                    public PppConfig ppp(Machine machine, boolean server) {
                        return server ? end.of(machine) : super.ppp(machine, false);
                    }
                });
    }

    private static PppConfig standard(Machine machine, PppAccess access) {
        return PppConfig.server(machine.value("PPPMYIP"), machine.value("PPPPEERIP"))
                .requiring(PppAuth.PAP, access);
    }

    private static PppAccess access(Machine machine) {
        return caller ->
                caller.equals(machine.value("PPPSERVUN")) ? Optional.of(machine.value("PPPSERVPW")) : Optional.empty();
    }

    private static Fault point(String id, String what, String row, UnaryOperator<OnlineRules.AccessPoint> instead) {
        return online(id, WRONG_PARAMETER, what, Set.of("R-2-100", row), new OnlineRules() {
            @Override
            public AccessPoint accessPoint(Machine machine) {
                return instead.apply(super.accessPoint(machine));
            }
        });
    }
}
