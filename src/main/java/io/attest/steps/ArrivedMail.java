package io.attest.steps;

import io.attest.dte.Difference;
import io.attest.internet.Mail;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.cucumber.datatable.DataTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mail that a mailbox must have got, field by field.
 *
 * @param fields each a name and its value
 */
record ArrivedMail(List<List<String>> fields) {

    private static final Set<String> ADDRESSES = Set.of("To", "Cc");
    private static final String LINE_END = "\r\n";

    static ArrivedMail of(DataTable table, Notation notation) {
        return new ArrivedMail(table.asLists().stream()
                .map(row -> List.of(Notation.cell(row.get(0)), notation.toldCell(row.get(1))))
                .toList());
    }

    /**
     * How what has come differs.
     *
     * @param recipient whose mailbox
     * @param issued what the host wrote last, for the message
     * @param came the mails that are there
     */
    Optional<Finding> differenceFrom(String recipient, String issued, List<byte[]> came) {
        if (came.size() != 1) {
            return Optional.of(differs(
                    recipient,
                    issued,
                    List.of(
                            Fact.of("expected", "one mail"),
                            Fact.of("came", came.isEmpty() ? "none" : came.size() + " mails"))));
        }
        Mail mail = Mail.parse(came.get(0));
        return fields.stream()
                .flatMap(field -> difference(field.get(0), field.get(1), mail).stream())
                .findFirst()
                .map(facts -> differs(recipient, issued, facts));
    }

    private static Optional<List<Fact>> difference(String field, String wanted, Mail mail) {
        String value = value(field, mail);
        if (field.equals("body")) {
            return isSameBody(wanted, value) ? Optional.empty() : Optional.of(Difference.facts(wanted, value));
        }
        boolean same = ADDRESSES.contains(field)
                ? addresses(wanted).equals(addresses(value))
                : wanted.equals("nothing")
                        ? value.isEmpty()
                        : inOneLayout(field, wanted).equals(value);
        return same
                ? Optional.empty()
                : Optional.of(List.of(
                        Fact.of("expected", field + ": " + wanted),
                        Fact.of("came", value.isEmpty() ? "nothing" : field + ": " + Difference.shown(value))));
    }

    private static String value(String field, Mail mail) {
        return switch (field) {
            case "From" -> mail.from();
            case "To" -> String.join(", ", mail.to());
            case "Cc" -> String.join(", ", mail.cc());
            case "Subject" -> mail.subject();
            case "body" -> new String(mail.body(), StandardCharsets.ISO_8859_1);
            default ->
                throw new IllegalArgumentException(
                        "'" + field + "' is no field of a mail; there are: From; To; Cc; Subject; body");
        };
    }

    private static String inOneLayout(String field, String wanted) {
        return field.equals("From")
                ? Mail.parse(("From: " + wanted + LINE_END + LINE_END).getBytes(StandardCharsets.ISO_8859_1))
                        .from()
                : wanted;
    }

    /**
     * SMTP ends the last line of every mail, whether its sender has or not; and of the sequence that ends a body on the
     * line the first line end may be the body's own.
     */
    private static boolean isSameBody(String wanted, String came) {
        return wanted.equals(came) || (wanted + LINE_END).equals(came) || wanted.equals(came + LINE_END);
    }

    /** The bodies that it may have. */
    List<String> bodies() {
        return fields.stream()
                .filter(field -> field.get(0).equals("body"))
                .map(field -> field.get(1))
                .flatMap(body -> Stream.of(
                        body, body + LINE_END, body.endsWith(LINE_END) ? body.substring(0, body.length() - 2) : body))
                .toList();
    }

    private static List<String> addresses(String list) {
        return list.equals("nothing") || list.isEmpty()
                ? List.of()
                : Stream.of(list.split(" *, *")).map(String::strip).sorted().toList();
    }

    private static Finding differs(String recipient, String issued, List<Fact> facts) {
        List<Fact> all = new ArrayList<>();
        all.add(Fact.of("issued", issued));
        all.addAll(facts);
        return Finding.fail("what arrived for " + recipient + " is not what it must be", all);
    }
}
