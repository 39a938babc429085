package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.benign;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.StackCommand;
import io.attest.modem.command.StackCommands;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.mail.Account;
import io.attest.modem.mail.GetMail;
import io.attest.modem.mail.Letter;
import io.attest.modem.mail.MailRules;
import io.attest.modem.mail.PutMail;
import io.attest.modem.mail.SendMail;
import io.attest.modem.mail.Step;
import io.attest.modem.online.Failure;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.socket.Lost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Other legal ways to send and retrieve mail, each with the errata that allow it. */
final class MailVariants {

    private MailVariants() {}

    static List<Fault> all() {
        return Stream.of(dialogues(), headers(), texts(), retrievals(), codes(), beside())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault variant(String id, String what, String erratum, MailRules rules) {
        return benign(id, what, Set.of(erratum), design -> design.mail(rules));
    }

    private static List<Fault> dialogues() {
        return List.of(
                variant("helo-only", "HELO where there is no AUTH", "E-123", new MailRules() {
                    @Override
                    public boolean extended(Account account) {
                        return logsIn(account);
                    }
                }),
                variant("auth-plain", "AUTH PLAIN before LOGIN", "E-122", new MailRules() {
                    @Override
                    public boolean prefersLogin() {
                        return false;
                    }
                }),
                variant("smtp-not-left", "no QUIT to an SMTP server", "E-215", new MailRules() {
                    @Override
                    public boolean quits() {
                        return false;
                    }
                }),
                variant("copies-first", "the envelope names CCRECi before RECi", "E-93", new MailRules() {
                    @Override
                    public List<String> envelopeRecipients(Letter letter) {
                        return letter.copies();
                    }

                    @Override
                    public List<String> envelopeCopies(Letter letter) {
                        return letter.recipients();
                    }

                    @Override
                    public Failure refused(Step step) {
                        return switch (step) {
                            case RECIPIENT -> super.refused(Step.COPY);
                            case COPY -> super.refused(Step.RECIPIENT);
                            default -> super.refused(step);
                        };
                    }
                }),
                variant("goes-on-without-recipient", "a mail goes to those who are taken", "E-239", new MailRules() {
                    @Override
                    public boolean goesOnWithout(String recipient) {
                        return true;
                    }
                }),
                variant("goes-on-without-copies", "a mail goes on when the copy is refused", "E-239", new MailRules() {
                    @Override
                    public boolean minds(Step step) {
                        return step != Step.COPY;
                    }
                }),
                variant(
                        "less-must-be-set",
                        "a mail needs one of sender, recipient and domain",
                        "E-119",
                        new MailRules() {
                            @Override
                            public boolean sendable(Letter letter) {
                                return !letter.recipients().isEmpty()
                                        || !letter.sender().isEmpty()
                                        || !letter.domain().isEmpty();
                            }
                        }));
    }

    private static List<Fault> headers() {
        return List.of(
                header("from-without-quotes", "From: NAME <ADDR>", "E-121", line -> line.replace("\"", "")),
                header(
                        "from-with-comment",
                        "From: ADDR (NAME)",
                        "E-121",
                        line -> line.replaceFirst("^From: \"(.*)\" <(.*)>$", "From: $2 ($1)")),
                header("header-not-folded", "every field on one line", "E-121", line -> line.replace("\r\n ", " ")),
                header(
                        "header-folded",
                        "Cc and Subject begin on a line of their own",
                        "E-121",
                        line -> line.replaceFirst("^(Cc|Subject): (?=.)", "$1:\r\n ")),
                header(
                        "no-empty-subject",
                        "no Subject where SUBJi is empty",
                        "E-93",
                        line -> line.equals("Subject: ") ? "X-Priority: 3" : line),
                variant("more-header", "Date, Message-ID, MIME-Version and X-Mailer", "E-121", new MailRules() {
                    @Override
                    public List<String> header(Letter letter) {
                        List<String> lines = new ArrayList<>(List.of(
                                "Date: Thu, 01 Jan 2004 00:00:00 +0000",
                                "Message-ID: <1.1@" + letter.domain() + ">",
                                "MIME-Version: 1.0",
                                "Content-Type: text/plain; charset=us-ascii",
                                "X-Mailer: modem"));
                        lines.addAll(super.header(letter));
                        return lines;
                    }
                }));
    }

    private static Fault header(String id, String what, String erratum, UnaryOperator<String> line) {
        return variant(id, what, erratum, new MailRules() {
            @Override
            public List<String> header(Letter letter) {
                return super.header(letter).stream().map(line).toList();
            }
        });
    }

    private static List<Fault> texts() {
        return List.of(
                variant("end-not-echoed", "no echo of the sequence that ends a body", "E-114", new MailRules() {
                    @Override
                    public boolean echoesEnd(boolean echo) {
                        return false;
                    }
                }),
                variant("end-echoed-always", "the sequence is echoed under ATE0 as well", "E-114", new MailRules() {
                    @Override
                    public boolean echoesEnd(boolean echo) {
                        return true;
                    }
                }),
                variant("dots-not-doubled", "a dot that begins a line is sent as it is", "E-110", new MailRules() {
                    @Override
                    public boolean stuffs() {
                        return false;
                    }
                }),
                variant("text-sent-when-complete", "a body goes out when all of it is there", "E-118", new MailRules() {
                    @Override
                    public boolean uploadsAtOnce() {
                        return false;
                    }
                }),
                variant(
                        "last-line-end-kept",
                        "the end of the body's last line is not the sequence's",
                        "E-110",
                        new MailRules() {
                            @Override
                            public boolean sharesLastLineEnd(boolean typed) {
                                return false;
                            }
                        }),
                variant("later-without-host", "the host may be silent for 58 s", "E-117", new MailRules() {
                    @Override
                    public Duration hostSilence() {
                        return Duration.ofSeconds(58);
                    }
                }),
                variant("silent-host-as-no-response", "37964 when the host is silent", "E-117", new MailRules() {
                    @Override
                    public Failure hostSilent() {
                        return Failure.NO_RESPONSE;
                    }
                }),
                variant("later-without-server", "a server may be silent for 195 s", "E-118", new MailRules() {
                    @Override
                    public Duration serverSilence(Step step) {
                        return Duration.ofSeconds(195);
                    }
                }));
    }

    private static List<Fault> retrievals() {
        return List.of(
                variant("full-header", "POP3HEADERMODE 1 shows the whole header", "E-105", new MailRules() {
                    @Override
                    public boolean shows(String line) {
                        return true;
                    }
                }),
                variant("no-ok-after-mail", "the sequence alone ends a mail", "E-106", new MailRules() {
                    @Override
                    public Outcome retrieved() {
                        return Outcome.TAKEN;
                    }
                }),
                variant("no-ok-after-no-mail", "Ok_Info_NoMail alone", "E-107", new MailRules() {
                    @Override
                    public boolean okAfterNoMail() {
                        return false;
                    }
                }),
                variant("end-of-its-own", "the sequence has line ends of its own", "E-106", new MailRules() {
                    @Override
                    public boolean endsWithLastLine() {
                        return false;
                    }
                }),
                variant("deletes-all-the-same", "a mail that is refused is deleted", "E-125", new MailRules() {
                    @Override
                    public boolean deletesWhatItCouldNotGet() {
                        return true;
                    }
                }),
                benign(
                        "mail-information-in-capitals",
                        "OK_Info_Mail, OK_Info_NoMail and OK_Info_WaitingForData",
                        Set.of("E-01"),
                        design -> design.mail(new Capitals())
                                .codes(design.codes()
                                        .with("OK_Info_Mail", 3073)
                                        .with("OK_Info_NoMail", 3072)
                                        .with("OK_Info_WaitingForData", 1028))));
    }

    private static final class Capitals extends MailRules {

        @Override
        public String waitingForData() {
            return "OK_Info_WaitingForData";
        }

        @Override
        public String mailFound() {
            return "OK_Info_Mail";
        }

        @Override
        public String noMail() {
            return "OK_Info_NoMail";
        }
    }

    private static List<Fault> codes() {
        return List.of(
                variant("final-dot-as-sending", "38017 for a mail refused at its final dot", "E-242", new MailRules() {
                    @Override
                    public Failure refused(Step step) {
                        return step == Step.FINAL_DOT ? Failure.SENDING : super.refused(step);
                    }
                }),
                variant("closed-text-as-closed", "37966 for a connection closed in the body", "E-215", new MailRules() {
                    @Override
                    public Failure lost(Step step, Lost.How how) {
                        return step == Step.TEXT && how == Lost.How.CLOSED
                                ? Failure.CLOSED_BY_PEER
                                : super.lost(step, how);
                    }
                }),
                variant("reset-text-as-sending", "38017 for a connection reset in the body", "E-215", new MailRules() {
                    @Override
                    public Failure lost(Step step, Lost.How how) {
                        return step == Step.TEXT ? Failure.SENDING : super.lost(step, how);
                    }
                }),
                variant("lost-opening-as-refused", "38016 for a connection lost before HELO", "E-215", new MailRules() {
                    @Override
                    public Failure lost(Step step, Lost.How how) {
                        return step == Step.OPENING ? Failure.OPENING_REFUSED : super.lost(step, how);
                    }
                }),
                variant("farewell-as-ok", "OK whatever an SMTP server says to QUIT", "E-215", new MailRules() {
                    @Override
                    public boolean minds(Step step) {
                        return step != Step.CLOSING;
                    }
                }),
                running("second-service-as-running", 35_840),
                running("second-service-as-in-use", 37_123));
    }

    private static Fault running(String id, int code) {
        return benign(
                id,
                code + " for a second service",
                Set.of("E-213"),
                design -> design.online(new OnlineRules() {
                    @Override
                    public Outcome outcome(Failure failure) {
                        return failure == Failure.SERVICE_RUNNING ? new Outcome.Refused(code) : super.outcome(failure);
                    }
                }));
    }

    /** The manual does not say that commands are taken while a service is being opened. */
    private static List<Fault> beside() {
        return List.of(benign(
                "deaf-while-opening",
                "no command is taken while a service is being opened",
                Set.of("E-213"),
                design -> design.commands(design.commands()
                        .stack("GETMAIL", deaf(GetMail::run))
                        .stack("PUTMAIL", deaf(PutMail::run))
                        .stack("SENDMAIL1", deaf(machine -> SendMail.run(machine, 1)))
                        .stack("SENDMAIL2", deaf(machine -> SendMail.run(machine, 2)))
                        .stack("SENDMAIL3", deaf(machine -> SendMail.run(machine, 3))))));
    }

    private static StackCommand deaf(Function<Machine, Outcome> service) {
        return StackCommands.alone(machine -> {
            Outcome outcome = service.apply(machine);
            if (outcome == Outcome.TAKEN) {
                machine.enter(new Busy());
            }
            return outcome;
        });
    }

    private static final class Busy implements Mode {

        @Override
        public void take(int octet) {
            // Whatever the host writes is lost.
        }

        @Override
        public boolean holdsIndications() {
            return false;
        }
    }
}
