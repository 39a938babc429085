package io.attest.modem.fault;

import static io.attest.modem.fault.MailFaults.mail;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.PROTOCOL_BREACH;
import static io.attest.modem.fault.Operator.WRONG_PARAMETER;

import io.attest.modem.mail.Letter;
import io.attest.modem.mail.MailRules;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a mail looks to the server: the envelope, the header, the stored body. */
final class LetterFaults {

    private LetterFaults() {}

    static List<Fault> all() {
        return Stream.of(envelopes(), headers(), bodies()).flatMap(List::stream).toList();
    }

    private static List<Fault> envelopes() {
        return List.of(
                to(
                        "first-recipient-only",
                        PROTOCOL_BREACH,
                        "only the first of a list gets the mail",
                        list -> list.subList(0, 1)),
                to(
                        "last-recipient-missing",
                        OFF_BY_ONE,
                        "the last of a list does not get the mail",
                        list -> list.subList(0, Math.max(1, list.size() - 1))),
                mail(
                        "copy-in-header-only",
                        PROTOCOL_BREACH,
                        "CCRECi is in the header and not in the envelope",
                        Set.of("T-9-04.r14", "T-3-07.r02", "T-3-09.r02", "R-3-012"),
                        new MailRules() {
                            @Override
                            public List<String> envelopeCopies(Letter letter) {
                                return List.of();
                            }
                        }),
                mail(
                        "copy-of-nobody",
                        CHECK_MISSING,
                        "an empty CCRECi is a recipient, too",
                        Set.of("R-3-012", "T-3-08.r01", "R-3-022"),
                        new MailRules() {
                            @Override
                            public List<String> envelopeCopies(Letter letter) {
                                return letter.copies().isEmpty() ? List.of("") : letter.copies();
                            }
                        }),
                mail(
                        "sender-in-the-domain",
                        WRONG_PARAMETER,
                        "the envelope's sender is in DOMAIN",
                        Set.of("T-3-07.r05", "T-3-09.r04", "T-B-26.r07", "T-B-29.r07"),
                        new MailRules() {
                            @Override
                            public String envelopeSender(Letter letter) {
                                return letter.sender().replaceFirst("@.*", "") + '@' + letter.domain();
                            }
                        }),
                mail(
                        "domain-of-the-sender",
                        WRONG_PARAMETER,
                        "the server is told the domain of SENDERADDR",
                        Set.of("T-3-07.r07", "T-3-09.r06", "R-3-016", "T-B-26.r05", "T-B-29.r05"),
                        new MailRules() {
                            @Override
                            public String hello(Letter letter) {
                                return letter.sender().replaceFirst(".*@", "");
                            }
                        }),
                mail(
                        "domain-is-localhost",
                        WRONG_PARAMETER,
                        "the server is told localhost",
                        Set.of("T-3-07.r07", "T-3-09.r06", "R-3-016"),
                        new MailRules() {
                            @Override
                            public String hello(Letter letter) {
                                return "localhost";
                            }
                        }));
    }

    private static Fault to(String id, Operator operator, String what, UnaryOperator<List<String>> instead) {
        return mail(id, operator, what, Set.of("R-3-021", "R-3-023", "R-3-025"), new MailRules() {
            @Override
            public List<String> envelopeRecipients(Letter letter) {
                return instead.apply(letter.recipients());
            }
        });
    }

    private static List<Fault> headers() {
        return List.of(
                header(
                        "copy-in-envelope-only",
                        PROTOCOL_BREACH,
                        "CCRECi is in the envelope and not in the header",
                        Set.of("R-3-012", "T-B-29.r09", "T-B-26.r09"),
                        mail -> mail.copied(List.of())),
                header(
                        "to-and-cc-swapped",
                        PROTOCOL_BREACH,
                        "RECi is shown as Cc and CCRECi as To",
                        Set.of("R-3-012", "R-3-020", "R-B-091"),
                        mail -> mail.copies().isEmpty()
                                ? mail
                                : mail.to(mail.copies()).copied(mail.recipients())),
                header(
                        "to-shows-the-first",
                        PROTOCOL_BREACH,
                        "the header names the first of a list alone",
                        Set.of("R-3-020", "R-3-021", "R-3-023"),
                        mail -> mail.to(mail.recipients().subList(0, 1))),
                header(
                        "copies-in-to",
                        PROTOCOL_BREACH,
                        "the header names CCRECi as To",
                        Set.of("R-3-012", "T-B-29.r09", "T-B-26.r09"),
                        mail -> mail.to(Stream.concat(mail.recipients().stream(), mail.copies().stream())
                                        .toList())
                                .copied(List.of())),
                header(
                        "subject-missing",
                        PROTOCOL_BREACH,
                        "the subject is empty",
                        Set.of("R-3-030", "T-3-07.r03", "T-3-09.r03"),
                        mail -> mail.about("")),
                header(
                        "subject-cut",
                        BYTE_LOST_AT_BOUNDARY,
                        "the subject is cut at 64 characters",
                        Set.of("R-3-030"),
                        mail -> mail.about(first(64, mail.subject()))),
                header(
                        "sender-name-missing",
                        PROTOCOL_BREACH,
                        "From names the address alone",
                        Set.of("R-3-004", "T-3-07.r06", "T-3-09.r05", "T-B-26.r06", "T-B-29.r06"),
                        mail -> from("", mail.sender(), mail)),
                header(
                        "sender-name-first-word",
                        PROTOCOL_BREACH,
                        "From has the first word of SENDERNAME",
                        Set.of("R-3-004", "T-3-07.r06", "T-3-09.r05", "T-B-26.r06"),
                        mail -> from(mail.name().replaceFirst(" .*", ""), mail.sender(), mail)),
                header(
                        "sender-address-of-the-recipient",
                        PROTOCOL_BREACH,
                        "From has the recipient's address",
                        Set.of("R-3-008", "T-3-07.r05", "T-3-09.r04"),
                        mail -> from(mail.name(), mail.recipients().get(0), mail)),
                mail(
                        "header-with-two-ends",
                        MISSING_OR_EXTRA_CRLF,
                        "two empty lines end the header",
                        Set.of("R-3-101", "R-3-036", "T-3-07.r04"),
                        new MailRules() {
                            @Override
                            public List<String> header(Letter letter) {
                                return Stream.concat(super.header(letter).stream(), Stream.of(""))
                                        .toList();
                            }
                        }));
    }

    private static Letter from(String name, String address, Letter mail) {
        return new Letter(mail.domain(), name, address, mail.recipients(), mail.copies(), mail.subject(), mail.body());
    }

    private static Fault header(
            String id, Operator operator, String what, Set<String> breaks, UnaryOperator<Letter> shown) {
        return mail(id, operator, what, breaks, new MailRules() {
            @Override
            public List<String> header(Letter letter) {
                return super.header(shown.apply(letter));
            }
        });
    }

    private static List<Fault> bodies() {
        return List.of(
                stored(
                        "stored-body-cut",
                        BYTE_LOST_AT_BOUNDARY,
                        "BODYi is sent up to 80 characters",
                        body -> first(80, body)),
                mail(
                        "sendmail-announced",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#SENDMAILi indicates Ok_Info_WaitingForData",
                        Set.of("R-B-097", "T-B-30.r01", "R-B-100", "T-3-08.r01"),
                        new MailRules() {
                            @Override
                            public String sending() {
                                return "Ok_Info_WaitingForData";
                            }
                        }));
    }

    private static Fault stored(String id, Operator operator, String what, UnaryOperator<String> instead) {
        return mail(id, operator, what, Set.of("R-3-035", "R-3-036", "T-B-28.r02", "R-B-096"), new MailRules() {
            @Override
            public String body(Letter letter) {
                return instead.apply(super.body(letter));
            }
        });
    }

    private static String first(int characters, String text) {
        return text.substring(0, Math.min(characters, text.length()));
    }
}
