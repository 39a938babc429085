package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.CASE_HANDLING;

import io.attest.modem.Design;
import io.attest.modem.command.Grammar;
import io.attest.modem.core.Machine;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Target;
import io.attest.modem.mail.Account;
import io.attest.modem.mail.MailRules;
import io.attest.modem.online.OnlineRules;
import io.attest.ppp.PppConfig;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Upper and lower case mixed up: of what the host types, and of what goes to others. */
final class CaseFaults {

    private static final Set<String> SERVICES =
            Set.of("getmail", "putmail", "ftpget", "ftpput", "otcp", "ltcpstart", "oudp", "ludpstart", "ping");

    private CaseFaults() {}

    static List<Fault> all() {
        return Stream.of(typed(), passedOn()).flatMap(List::stream).toList();
    }

    private static Fault cased(String id, String what, Set<String> breaks, UnaryOperator<Design> change) {
        return harmful(id, CASE_HANDLING, what, breaks, change);
    }

    private static List<Fault> typed() {
        return List.of(
                cased(
                        "mixed-case-prefix-refused",
                        "At# and aT# are no prefixes",
                        Set.of("R-B-035"),
                        design -> design.grammar(new Grammar() {
                            @Override
                            public boolean admits(String prefix) {
                                return prefix.equals("AT") || prefix.equals("at");
                            }
                        })),
                cased(
                        "mixed-case-mnemonic-refused",
                        "a mnemonic in both cases is unknown",
                        Set.of("R-B-036"),
                        design -> design.grammar(new Grammar() {
                            @Override
                            public String mnemonic(String typed, Collection<String> known) {
                                boolean one = typed.equals(typed.toUpperCase(Locale.ROOT))
                                        || typed.equals(typed.toLowerCase(Locale.ROOT));
                                return one ? super.mnemonic(typed, known) : typed;
                            }
                        })),
                cased(
                        "service-lower-case-refused",
                        "the commands of the services are unknown in lower case",
                        Set.of("R-B-036"),
                        design -> design.grammar(new Grammar() {
                            @Override
                            public String mnemonic(String typed, Collection<String> known) {
                                return SERVICES.contains(typed) ? typed : super.mnemonic(typed, known);
                            }
                        })));
    }

    private static List<Fault> passedOn() {
        return List.of(
                cased(
                        "isp-login-lower-cased",
                        "the ISP is given user name and password in lower case",
                        Set.of("R-2-066", "T-2-10.r04", "T-2-10.r05"),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public PppConfig ppp(Machine machine, boolean server) {
                                return server
                                        ? super.ppp(machine, true)
                                        : PppConfig.client(
                                                lower(machine.value("ISPUN")), lower(machine.value("ISPPW")));
                            }
                        })),
                cased(
                        "access-point-login-lower-cased",
                        "APNUN and APNPW go to the access point in lower case",
                        Set.of("R-2-100", "T-2-10.r12", "T-2-10.r14"),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public AccessPoint accessPoint(Machine machine) {
                                AccessPoint set = super.accessPoint(machine);
                                return new AccessPoint(set.name(), lower(set.username()), lower(set.password()));
                            }
                        })),
                cased(
                        "smtp-login-lower-cased",
                        "SMTPUN and SMTPPW go to the server in lower case",
                        Set.of("R-3-073", "T-3-07.r10", "T-3-07.r11"),
                        design -> design.mail(new MailRules() {
                            @Override
                            public Account smtp(Machine machine) {
                                Account set = super.smtp(machine);
                                return new Account(
                                        set.host(), set.port(), lower(set.username()), lower(set.password()));
                            }
                        })),
                cased(
                        "ftp-file-name-lower-cased",
                        "files are asked for in lower case",
                        Set.of("R-4-031", "R-4-038", "T-4-03.r01", "T-4-05.r01"),
                        design -> design.ftp(new FtpRules() {
                            @Override
                            public Target download(Machine machine) {
                                return target(
                                        machine, machine.value("FTPGETPATH"), lower(machine.value("FTPGETFILENAME")));
                            }

                            @Override
                            public Target upload(Machine machine) {
                                return target(
                                        machine, machine.value("FTPPUTPATH"), lower(machine.value("FTPPUTFILENAME")));
                            }
                        })),
                cased(
                        "header-fields-only-as-from",
                        "a field of a header is shown only if it is written From, Cc or Subject",
                        Set.of("R-3-041"),
                        design -> design.mail(new MailRules() {
                            @Override
                            public boolean shows(String line) {
                                return line.matches("(?s)(From|Cc|Subject)[ \t]*:.*");
                            }
                        })));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
