package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.STALE_DATA;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;

import io.attest.modem.core.Machine;
import io.attest.modem.mail.Account;
import io.attest.modem.mail.Letter;
import io.attest.modem.mail.MailRules;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What a mail is made of: the combination of parameters, and the account it is sent from. */
final class MailFaults {

    private MailFaults() {}

    static List<Fault> all() {
        return Stream.of(combinations(), memory(), accounts())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault that is one other rule. */
    static Fault mail(String id, Operator operator, String what, Set<String> breaks, MailRules rules) {
        return harmful(id, operator, what, breaks, design -> design.mail(rules));
    }

    /** AT#SENDMAIL2 and 3 take one part from another combination. */
    private static List<Fault> combinations() {
        return List.of(
                sent(
                        "sendmail-first-recipients",
                        "AT#SENDMAIL2 and 3 go to REC1",
                        Set.of("T-3-07.r01", "T-B-29.r08", "T-3-08.r02"),
                        (mail, first) -> mail.to(first.recipients())),
                sent(
                        "sendmail-first-copies",
                        "AT#SENDMAIL2 and 3 take CCREC1",
                        Set.of("T-3-07.r02", "T-B-29.r09", "R-3-012"),
                        (mail, first) -> mail.copied(first.copies())),
                sent(
                        "sendmail-first-subject",
                        "AT#SENDMAIL2 and 3 take SUBJ1",
                        Set.of("T-3-07.r03", "T-B-29.r10", "R-3-030"),
                        (mail, first) -> mail.about(first.subject())),
                sent(
                        "sendmail-first-body",
                        "AT#SENDMAIL2 and 3 take BODY1",
                        Set.of("T-3-07.r04", "T-B-29.r11", "R-3-036"),
                        (mail, first) -> mail.saying(first.body())),
                numbered(
                        "sendmail3-is-2",
                        WRONG_PARAMETER,
                        "AT#SENDMAIL3 sends combination 2",
                        3,
                        2,
                        "T-3-08.r03",
                        "R-3-091"),
                numbered(
                        "sendmail2-is-1",
                        WRONG_PARAMETER,
                        "AT#SENDMAIL2 sends combination 1",
                        2,
                        1,
                        "T-3-08.r02",
                        "R-3-091"),
                typed(
                        "putmail-second-recipients",
                        "AT#PUTMAIL goes to REC2",
                        Set.of("T-3-09.r01", "T-3-10.r01", "T-B-26.r08", "R-3-099"),
                        (mail, second) -> mail.to(second.recipients())),
                typed(
                        "putmail-second-copies",
                        "AT#PUTMAIL takes CCREC2",
                        Set.of("T-3-09.r02", "T-B-26.r09", "R-3-099"),
                        (mail, second) -> mail.copied(second.copies())),
                typed(
                        "putmail-second-subject",
                        "AT#PUTMAIL takes SUBJ2",
                        Set.of("T-3-09.r03", "T-3-10.r01", "T-B-26.r10", "R-3-099"),
                        (mail, second) -> mail.about(second.subject())),
                mail(
                        "putmail-stored-body",
                        WRONG_PARAMETER,
                        "AT#PUTMAIL sends BODY1 before what the host types",
                        Set.of("R-3-101", "T-3-10.r02", "R-3-099"),
                        new MailRules() {
                            @Override
                            public Letter letter(Machine machine, int number, boolean typed) {
                                Letter mail = super.letter(machine, number, typed);
                                String stored =
                                        super.letter(machine, number, false).body();
                                return typed && !stored.isEmpty()
                                        ? mail.about(mail.subject() + "\r\n\r\n" + stored)
                                        : mail;
                            }
                        }));
    }

    private static Fault sent(String id, String what, Set<String> breaks, BinaryOperator<Letter> instead) {
        return mail(id, WRONG_PARAMETER, what, breaks, new MailRules() {
            @Override
            public Letter letter(Machine machine, int number, boolean typed) {
                Letter mail = super.letter(machine, number, typed);
                return typed ? mail : instead.apply(mail, super.letter(machine, 1, false));
            }
        });
    }

    private static Fault numbered(String id, Operator operator, String what, int asked, int sent, String... breaks) {
        return mail(id, operator, what, Set.of(breaks), new MailRules() {
            @Override
            public Letter letter(Machine machine, int number, boolean typed) {
                return super.letter(machine, number == asked ? sent : number, typed);
            }
        });
    }

    private static Fault typed(String id, String what, Set<String> breaks, BinaryOperator<Letter> instead) {
        return mail(id, WRONG_PARAMETER, what, breaks, new MailRules() {
            @Override
            public Letter letter(Machine machine, int number, boolean typed) {
                Letter mail = super.letter(machine, number, typed);
                return typed ? instead.apply(mail, super.letter(machine, 2, true)) : mail;
            }
        });
    }

    /** Something of the last mail is still there. */
    private static List<Fault> memory() {
        return List.of(
                remembering(
                        "copies-of-the-last-mail",
                        "a mail without copies goes to those of the one before",
                        Set.of("R-3-012", "T-3-07.r02", "T-3-09.r02"),
                        (mail, last) -> mail.copies().isEmpty() ? mail.copied(last.copies()) : mail),
                remembering(
                        "recipients-of-the-last-mail",
                        "a mail also goes to the recipients of the one before",
                        Set.of("T-3-07.r01", "T-3-09.r01", "R-3-022"),
                        (mail, last) -> mail.to(Stream.concat(mail.recipients().stream(), last.recipients().stream())
                                .distinct()
                                .limit(10)
                                .toList())),
                remembering(
                        "subject-of-the-first-mail",
                        "SUBJi is read once and kept",
                        Set.of("R-3-102", "R-3-030", "T-3-09.r03"),
                        (mail, last) -> mail.about(last.subject())),
                remembering(
                        "domain-of-the-first-mail",
                        "DOMAIN is read once and kept",
                        Set.of("T-3-07.r07", "T-3-09.r06", "R-3-016"),
                        (mail, last) -> new Letter(
                                last.domain(),
                                mail.name(),
                                mail.sender(),
                                mail.recipients(),
                                mail.copies(),
                                mail.subject(),
                                mail.body())));
    }

    private static Fault remembering(String id, String what, Set<String> breaks, BinaryOperator<Letter> instead) {
        return harmful(
                id,
                STALE_DATA,
                what,
                breaks,
                design -> design.mail(new MailRules() {
                    private Letter last = new Letter("", "", "", List.of(), List.of(), "", "");

                    @Override
                    public Letter letter(Machine machine, int number, boolean typed) {
                        Letter mail = super.letter(machine, number, typed);
                        last = last.sender().isEmpty() ? mail : instead.apply(mail, last);
                        return last;
                    }
                }));
    }

    private static List<Fault> accounts() {
        return List.of(
                account(
                        "smtp-port-ignored",
                        "SMTP goes to port 25 always",
                        Set.of("T-3-07.r08", "T-3-09.r07", "R-3-060", "T-B-26.r02", "T-B-29.r02"),
                        (smtp, pop3) -> new Account(smtp.host(), 25, smtp.username(), smtp.password())),
                account(
                        "smtp-port-of-pop3",
                        "SMTP goes to POP3PORT",
                        Set.of("T-3-07.r08", "T-3-09.r07", "R-3-060"),
                        (smtp, pop3) -> new Account(smtp.host(), pop3.port(), smtp.username(), smtp.password())),
                account(
                        "smtp-server-of-pop3",
                        "SMTP goes to POP3SERV",
                        Set.of("T-3-07.r09", "T-3-09.r08", "R-3-068", "T-B-26.r01", "T-B-29.r01"),
                        (smtp, pop3) -> new Account(pop3.host(), smtp.port(), smtp.username(), smtp.password())),
                account(
                        "smtp-user-of-pop3",
                        "POP3UN is given to the SMTP server",
                        Set.of("T-3-07.r11", "T-3-09.r10", "R-3-073", "T-B-26.r03", "T-B-29.r03"),
                        (smtp, pop3) -> new Account(smtp.host(), smtp.port(), pop3.username(), smtp.password())),
                account(
                        "smtp-password-of-pop3",
                        "POP3PW is given to the SMTP server",
                        Set.of("T-3-07.r10", "T-3-09.r09", "R-3-073", "T-B-26.r04", "T-B-29.r04"),
                        (smtp, pop3) -> new Account(smtp.host(), smtp.port(), smtp.username(), pop3.password())),
                account(
                        "smtp-user-as-password",
                        "SMTPUN and SMTPPW are swapped",
                        Set.of("T-3-07.r10", "T-3-07.r11", "T-3-09.r10", "R-3-073"),
                        (smtp, pop3) -> new Account(smtp.host(), smtp.port(), smtp.password(), smtp.username())),
                mail(
                        "auth-never",
                        WRONG_PARAMETER,
                        "there is never an AUTH",
                        Set.of("R-3-073", "T-3-07.r11", "T-3-09.r10"),
                        new MailRules() {
                            @Override
                            public boolean logsIn(Account account) {
                                return false;
                            }
                        }),
                mail(
                        "auth-without-password",
                        CHECK_MISSING,
                        "AUTH although SMTPPW is empty",
                        Set.of("R-3-064"),
                        new MailRules() {
                            @Override
                            public boolean logsIn(Account account) {
                                return !account.username().isEmpty();
                            }
                        }),
                mail(
                        "auth-without-user",
                        CHECK_MISSING,
                        "AUTH although SMTPUN is empty",
                        Set.of("R-3-072"),
                        new MailRules() {
                            @Override
                            public boolean logsIn(Account account) {
                                return !account.password().isEmpty();
                            }
                        }));
    }

    private static Fault account(String id, String what, Set<String> breaks, BinaryOperator<Account> instead) {
        return mail(id, WRONG_PARAMETER, what, breaks, new MailRules() {
            @Override
            public Account smtp(Machine machine) {
                return instead.apply(super.smtp(machine), super.pop3(machine));
            }
        });
    }
}
