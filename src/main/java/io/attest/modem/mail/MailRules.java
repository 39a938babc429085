package io.attest.modem.mail;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.socket.DialogueRules;
import io.attest.modem.socket.Lost;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every decision of the mail services, one method each, as the manual and the canonical column of the errata have it.
 * Open for the faults and variants, which change one each.
 */
public class MailRules implements DialogueRules<Step> {

    private static final Set<String> SHOWN = Set.of("from", "cc", "subject");

    public Account smtp(Machine machine) {
        return new Account(
                machine.value("SMTPSERV"),
                machine.number("SMTPPORT"),
                machine.value("SMTPUN"),
                machine.value("SMTPPW"));
    }

    public Account pop3(Machine machine) {
        return new Account(
                machine.value("POP3SERV"),
                machine.number("POP3PORT"),
                machine.value("POP3UN"),
                machine.value("POP3PW"));
    }

    /** The combination of that number, 1 to 3; AT#PUTMAIL takes the first without its body. */
    public Letter letter(Machine machine, int number, boolean typed) {
        String copy = machine.value("CCREC" + number);
        return new Letter(
                machine.value("DOMAIN"),
                machine.value("SENDERNAME"),
                machine.value("SENDERADDR"),
                list(machine.value("REC" + number)),
                list(copy),
                machine.value("SUBJ" + number),
                typed ? "" : machine.value("BODY" + number));
    }

    protected static List<String> list(String stored) {
        return Arrays.stream(stored.split(Parameter.SEPARATOR))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** Whether there is enough to send it (E-119). */
    public boolean sendable(Letter letter) {
        return !letter.recipients().isEmpty()
                && !letter.sender().isEmpty()
                && !letter.domain().isEmpty();
    }

    /** What the client calls itself. */
    public String hello(Letter letter) {
        return letter.domain();
    }

    /** Whether it says EHLO, and HELO only when that is refused; else HELO alone. */
    public boolean extended(Account account) {
        return true;
    }

    public boolean logsIn(Account account) {
        return account.complete();
    }

    /** Whether a server that offers both is given the password by LOGIN (E-122). */
    public boolean prefersLogin() {
        return true;
    }

    /** The envelope's sender. */
    public String envelopeSender(Letter letter) {
        return letter.sender();
    }

    /** The recipients of the field To as the envelope names them. */
    public List<String> envelopeRecipients(Letter letter) {
        return letter.recipients();
    }

    /** The same for the field Cc. */
    public List<String> envelopeCopies(Letter letter) {
        return letter.copies();
    }

    /** Whether a mail goes on when one of several recipients is refused (E-239). */
    public boolean goesOnWithout(String recipient) {
        return false;
    }

    /** The lines of the header, each without its end (E-93, E-121). */
    public List<String> header(Letter letter) {
        String from = letter.name().isEmpty()
                ? letter.sender()
                : '"' + letter.name().replace("\"", "") + "\" <" + letter.sender() + '>';
        String cc = String.join(", ", letter.copies());
        return Stream.of(
                        "From: " + from,
                        "To: " + String.join(",\r\n ", letter.recipients()),
                        cc.isEmpty() ? "" : "Cc: " + cc,
                        "Subject: " + letter.subject())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The octets of a stored body as they are sent, one character each. */
    public String body(Letter letter) {
        return letter.body();
    }

    /** What octets of a typed body become before they are sent. */
    public byte[] typed(byte[] octets) {
        return octets;
    }

    /** Whether a dot that begins a line of a body is doubled on its way to the server (E-110). */
    public boolean stuffs() {
        return true;
    }

    /**
     * Whether the end of a body's last line is the one before the final dot, too. What the host types is sent as it is,
     * its own line end before the dot included.
     */
    public boolean sharesLastLineEnd(boolean typed) {
        return !typed;
    }

    /** Whether octets of a typed body go to the server as they come, not only when all are there. */
    public boolean uploadsAtOnce() {
        return true;
    }

    /** Whether the answer to the final dot is waited for. */
    public boolean awaitsAcceptance() {
        return true;
    }

    /** What is said when the body of a pre-defined combination is sent: nothing. */
    public String sending() {
        return "";
    }

    public String waitingForData() {
        return "Ok_Info_WaitingForData";
    }

    public String mailFound() {
        return "Ok_Info_Mail";
    }

    public String noMail() {
        return "Ok_Info_NoMail";
    }

    /** Whether OK follows the information that there is no mail (E-107). */
    public boolean okAfterNoMail() {
        return true;
    }

    /** Looks for the end of a typed body (E-111). */
    public EndOfText endOfText() {
        return new EndOfText("\r\n.\r\n");
    }

    /** What precedes an error that cuts a typed body off: nothing (T-B-03.r03). */
    public String endOfCutText() {
        return "";
    }

    /** Whether octets of a body are echoed. */
    public boolean echoesBody() {
        return false;
    }

    /** Whether the sequence that ends a body is (E-114). */
    public boolean echoesEnd(boolean echo) {
        return echo;
    }

    /** How long the host may be silent in a body (E-117). */
    public Duration hostSilence() {
        return Duration.ofSeconds(50);
    }

    /** Whether each octet of the host begins that time anew. */
    public boolean restartsSilence() {
        return true;
    }

    /** How long a server may be silent when an answer is due (E-118). */
    @Override
    public Duration serverSilence(Step step) {
        return Duration.ofMinutes(3);
    }

    /** Which mail of a mailbox with so many is retrieved, from 1. */
    public int which(int mails) {
        return 1;
    }

    public boolean showsHeader(int pop3HeaderMode) {
        return pop3HeaderMode == 1;
    }

    /** Whether a header line, with the lines that continue it, is shown (E-105). */
    public boolean shows(String line) {
        return SHOWN.contains(line.split("[ \t]*:", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** What octets of a retrieved mail become before the host gets them. */
    public byte[] retrieved(byte[] octets) {
        return octets;
    }

    /** What ends a mail. */
    public String end() {
        return "\r\n.\r\n";
    }

    /** Whether the CR LF that ends the last line is the one of that sequence, too. */
    public boolean endsWithLastLine() {
        return true;
    }

    /** Whether the sequence precedes an error that cuts a mail off (E-109). */
    public boolean endsWhenCut() {
        return true;
    }

    /** What an octet of the host does while a mail is given to it, or sent without its help: nothing. */
    public void hears(Machine machine, int octet, Runnable end) {}

    /** The mails that are deleted on the server once one of so many was given. */
    public List<Integer> deleted(int given, int mails) {
        return List.of(given);
    }

    /** Whether a mail is deleted even if it was refused (E-125). */
    public boolean deletesWhatItCouldNotGet() {
        return false;
    }

    /** Whether an SMTP server is taken leave of. */
    public boolean quits() {
        return true;
    }

    /** Whether a POP3 server is taken leave of, which is when it deletes. */
    public boolean commits() {
        return true;
    }

    /** Whether the refusal of a step ends the dialogue. */
    @Override
    public boolean minds(Step step) {
        return true;
    }

    /** Whether the link stays when a service has ended. */
    @Override
    public boolean keepsLink() {
        return true;
    }

    /** What is answered when a server refuses at a step. */
    public Failure refused(Step step) {
        return step.refused();
    }

    /** What is answered when the connection is lost at a step. */
    @Override
    public Failure lost(Step step, Lost.How how) {
        if (step == Step.CLOSING || step == Step.COMMITTING) {
            return Failure.CLOSING;
        }
        return switch (how) {
            case NOT_OPENED -> Failure.OPENING_REFUSED;
            case RESET -> Failure.CONTEXT_CANCELLED;
            case CLOSED -> step == Step.TEXT || step == Step.FINAL_DOT ? Failure.SENDING : Failure.CLOSED_BY_PEER;
        };
    }

    /** What is answered when the server keeps silent at a step. */
    @Override
    public Failure unanswered(Step step) {
        return Failure.NO_RESPONSE;
    }

    /** What is answered when the host keeps silent in a body (E-117). */
    public Failure hostSilent() {
        return Failure.SENDING;
    }

    /** What is answered after the sequence that ends a mail (E-106). */
    public Outcome retrieved() {
        return Outcome.OK;
    }

    /** What is answered when a mail was sent. */
    public Outcome done() {
        return Outcome.OK;
    }
}
