package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.MailFaults.mail;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.CASE_HANDLING;
import static io.attest.modem.fault.Operator.DATA_ALTERED;
import static io.attest.modem.fault.Operator.INDICATION_INSIDE_RESPONSE;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.NOT_DONE;
import static io.attest.modem.fault.Operator.PROTOCOL_BREACH;
import static io.attest.modem.fault.Operator.SIDE_EFFECT;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;

import io.attest.modem.core.Machine;
import io.attest.modem.mail.Account;
import io.attest.modem.mail.MailRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** AT#GETMAIL: the account, which mail, what is shown of it, how it ends, and what is left on the server. */
final class RetrievalFaults {

    private RetrievalFaults() {}

    static List<Fault> all() {
        return Stream.of(accounts(), indications(), headers(), bodies(), ends(), mailboxes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> accounts() {
        return List.of(
                account(
                        "pop3-port-ignored",
                        "POP3 goes to port 110 always",
                        Set.of("T-3-05.r02", "R-3-045", "T-B-24.r02"),
                        (pop3, smtp) -> new Account(pop3.host(), 110, pop3.username(), pop3.password())),
                account(
                        "pop3-port-of-smtp",
                        "POP3 goes to SMTPPORT",
                        Set.of("T-3-05.r02", "R-3-045", "T-3-06.r01"),
                        (pop3, smtp) -> new Account(pop3.host(), smtp.port(), pop3.username(), pop3.password())),
                account(
                        "pop3-server-of-smtp",
                        "POP3 goes to SMTPSERV",
                        Set.of("T-3-05.r05", "R-3-052", "T-B-24.r01"),
                        (pop3, smtp) -> new Account(smtp.host(), pop3.port(), pop3.username(), pop3.password())),
                account(
                        "pop3-user-of-smtp",
                        "SMTPUN is given to the POP3 server",
                        Set.of("T-3-05.r03", "R-3-056", "T-B-24.r03"),
                        (pop3, smtp) -> new Account(pop3.host(), pop3.port(), smtp.username(), pop3.password())),
                account(
                        "pop3-password-of-smtp",
                        "SMTPPW is given to the POP3 server",
                        Set.of("T-3-05.r04", "R-3-056", "T-B-24.r04"),
                        (pop3, smtp) -> new Account(pop3.host(), pop3.port(), pop3.username(), smtp.password())),
                account(
                        "pop3-user-as-password",
                        "POP3UN and POP3PW are swapped",
                        Set.of("T-3-05.r03", "T-3-05.r04", "R-3-056"),
                        (pop3, smtp) -> new Account(pop3.host(), pop3.port(), pop3.password(), pop3.username())),
                mail(
                        "pop3-user-is-the-address",
                        WRONG_PARAMETER,
                        "SENDERADDR is the POP3 login",
                        Set.of("R-A-012", "T-3-05.r03", "R-3-056"),
                        new MailRules() {
                            @Override
                            public Account pop3(Machine machine) {
                                Account set = super.pop3(machine);
                                return new Account(set.host(), set.port(), machine.value("SENDERADDR"), set.password());
                            }
                        }),
                mail(
                        "pop3-user-in-capitals",
                        CASE_HANDLING,
                        "POP3UN is given in capitals",
                        Set.of("T-3-05.r03", "R-3-056"),
                        new MailRules() {
                            @Override
                            public Account pop3(Machine machine) {
                                Account set = super.pop3(machine);
                                return new Account(
                                        set.host(),
                                        set.port(),
                                        set.username().toUpperCase(Locale.ROOT),
                                        set.password());
                            }
                        }));
    }

    private static Fault account(String id, String what, Set<String> breaks, BinaryOperator<Account> instead) {
        return mail(id, WRONG_PARAMETER, what, breaks, new MailRules() {
            @Override
            public Account pop3(Machine machine) {
                return instead.apply(super.pop3(machine), super.smtp(machine));
            }
        });
    }

    private static List<Fault> indications() {
        return List.of(
                mail(
                        "no-mail-for-mail",
                        WRONG_CODE,
                        "Ok_Info_NoMail precedes a mail",
                        Set.of("T-3-06.r01", "R-3-085", "T-B-23.r01"),
                        new MailRules() {
                            @Override
                            public String mailFound() {
                                return "Ok_Info_NoMail";
                            }
                        }),
                mail(
                        "no-word-before-mail",
                        MISSING_OR_EXTRA_MESSAGE,
                        "nothing precedes a mail",
                        Set.of("T-3-06.r01", "R-3-085", "R-B-018"),
                        new MailRules() {
                            @Override
                            public String mailFound() {
                                return "";
                            }
                        }),
                mail(
                        "mail-for-no-mail",
                        WRONG_CODE,
                        "Ok_Info_Mail for an empty mailbox",
                        Set.of("T-3-06.r02", "R-3-087", "T-B-23.r02"),
                        new MailRules() {
                            @Override
                            public String noMail() {
                                return "Ok_Info_Mail";
                            }
                        }),
                mail(
                        "no-mail-is-an-error",
                        WRONG_CODE,
                        "38025 for an empty mailbox",
                        Set.of("T-3-06.r02", "R-3-087", "T-B-23.r02"),
                        new MailRules() {
                            @Override
                            public String noMail() {
                                return "#CME ERROR: 38025";
                            }

                            @Override
                            public boolean okAfterNoMail() {
                                return false;
                            }
                        }),
                number("mail-wrong-number", WRONG_CODE, "Ok_Info_Mail", 3072, "T-9-02.r05", "R-9-018"),
                number("no-mail-wrong-number", WRONG_CODE, "Ok_Info_NoMail", 3073, "T-9-02.r04", "R-9-017"));
    }

    private static Fault number(String id, Operator operator, String text, int number, String... breaks) {
        return harmful(
                id,
                operator,
                text + " is " + number + " in numbers",
                Set.of(breaks),
                design -> design.codes(design.codes().with(text, number)));
    }

    private static List<Fault> headers() {
        return List.of(
                mode(
                        "header-always",
                        WRONG_PARAMETER,
                        "POP3HEADERMODE 0 shows the header",
                        true,
                        "R-3-040",
                        "T-3-05.r01",
                        "T-B-24.r05"),
                mode(
                        "header-never",
                        WRONG_PARAMETER,
                        "POP3HEADERMODE 1 shows no header",
                        false,
                        "R-3-041",
                        "T-3-05.r01",
                        "T-B-24.r05"),
                hidden("header-without-from", "from"),
                hidden("header-without-subject", "subject"),
                hidden("header-without-cc", "cc"));
    }

    private static Fault mode(String id, Operator operator, String what, boolean shows, String... breaks) {
        return mail(id, operator, what, Set.of(breaks), new MailRules() {
            @Override
            public boolean showsHeader(int pop3HeaderMode) {
                return shows;
            }
        });
    }

    private static Fault hidden(String id, String field) {
        return mail(
                id,
                PROTOCOL_BREACH,
                "the field " + field + " is not shown",
                Set.of("R-3-041", "T-3-05.r01", "T-3-06.r01"),
                new MailRules() {
                    @Override
                    public boolean shows(String line) {
                        return super.shows(line)
                                && !line.toLowerCase(Locale.ROOT).startsWith(field);
                    }
                });
    }

    private static List<Fault> bodies() {
        return List.of(
                passed(
                        "line-feeds-of-mail-lost",
                        MISSING_OR_EXTRA_CRLF,
                        "CR LF of a mail becomes CR",
                        text -> text.replace("\n", "")),
                passed(
                        "line-ends-of-mail-doubled",
                        MISSING_OR_EXTRA_CRLF,
                        "every CR LF of a mail comes twice",
                        text -> text.replace("\n", "\n\r\n")),
                passed("full-stops-lost", DATA_ALTERED, "dots of a mail are lost", text -> text.replace(".", "")),
                lost(
                        "octet-of-mail-lost",
                        BYTE_LOST_AT_BOUNDARY,
                        "each 4096th octet of a mail is lost",
                        at -> at % 4096 == 0),
                lost("mail-cut", BYTE_LOST_AT_BOUNDARY, "a mail is cut at 1024 octets", at -> at > 1024),
                mail(
                        "host-heard-in-mail",
                        WRONG_ESCAPE,
                        "ETX of the host ends a mail",
                        Set.of("R-B-020", "T-B-03.r06"),
                        new MailRules() {
                            @Override
                            public void hears(Machine machine, int octet, Runnable end) {
                                if (octet == 3) {
                                    end.run();
                                }
                            }
                        }),
                mail(
                        "host-echoed-in-mail",
                        INDICATION_INSIDE_RESPONSE,
                        "what the host writes is echoed into a mail",
                        Set.of("R-B-020", "T-B-03.r06"),
                        new MailRules() {
                            @Override
                            public void hears(Machine machine, int octet, Runnable end) {
                                machine.outlet().write(octet);
                            }
                        }));
    }

    private static Fault passed(String id, Operator operator, String what, UnaryOperator<String> change) {
        return mail(id, operator, what, Set.of("R-3-085", "T-3-06.r01", "T-B-23.r01"), new MailRules() {
            @Override
            public byte[] retrieved(byte[] octets) {
                return change.apply(new String(octets, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1);
            }
        });
    }

    /** @param lost which octets of a mail do not reach the host, by number from 1 */
    private static Fault lost(String id, Operator operator, String what, IntPredicate lost) {
        return harmful(
                id,
                operator,
                what,
                Set.of("R-3-086"),
                design -> design.mail(new MailRules() {
                    private int at;

                    @Override
                    public byte[] retrieved(byte[] octets) {
                        ByteArrayOutputStream kept = new ByteArrayOutputStream();
                        for (byte octet : octets) {
                            at++;
                            if (!lost.test(at)) {
                                kept.write(octet);
                            }
                        }
                        return kept.toByteArray();
                    }

                    @Override
                    public int which(int mails) {
                        at = 0;
                        return super.which(mails);
                    }
                }));
    }

    private static List<Fault> ends() {
        return List.of(
                end("mail-without-end", "nothing ends a mail", "\r\n"),
                end("mail-ends-by-a-dot", "CR LF . ends a mail", "\r\n."),
                end("mail-ends-by-etx", "ETX ends a mail", "\r\n\u0003"),
                mail(
                        "cut-mail-without-end",
                        WRONG_ESCAPE,
                        "nothing but the error ends a mail that is cut off",
                        Set.of("R-3-090", "R-B-019", "T-B-03.r05"),
                        new MailRules() {
                            @Override
                            public boolean endsWhenCut() {
                                return false;
                            }
                        }));
    }

    private static Fault end(String id, String what, String instead) {
        return mail(id, WRONG_ESCAPE, what, Set.of("R-3-086", "T-3-06.r01", "T-B-23.r01"), new MailRules() {
            @Override
            public String end() {
                return instead;
            }
        });
    }

    private static List<Fault> mailboxes() {
        return List.of(
                mail(
                        "last-mail-first",
                        PROTOCOL_BREACH,
                        "the last mail of the mailbox is given",
                        Set.of("R-3-082", "T-B-23.r05", "R-B-084"),
                        new MailRules() {
                            @Override
                            public int which(int mails) {
                                return mails;
                            }
                        }),
                deleted("mail-not-deleted", NOT_DONE, "a mail that was given stays", (given, mails) -> Stream.empty()),
                deleted(
                        "all-mails-deleted",
                        SIDE_EFFECT,
                        "the whole mailbox is deleted",
                        (given, mails) -> IntStream.rangeClosed(1, mails).boxed()),
                deleted(
                        "other-mail-deleted",
                        SIDE_EFFECT,
                        "the last mail is deleted",
                        (given, mails) -> Stream.of(mails)),
                mail(
                        "pop3-not-left",
                        PROTOCOL_BREACH,
                        "the POP3 server is not taken leave of and deletes nothing",
                        Set.of("R-B-086", "T-B-23.r05"),
                        new MailRules() {
                            @Override
                            public boolean commits() {
                                return false;
                            }
                        }));
    }

    private static Fault deleted(
            String id, Operator operator, String what, BiFunction<Integer, Integer, Stream<Integer>> instead) {
        return mail(id, operator, what, Set.of("R-B-086", "T-B-23.r05", "R-B-084"), new MailRules() {
            @Override
            public List<Integer> deleted(int given, int mails) {
                return instead.apply(given, mails).toList();
            }
        });
    }
}
