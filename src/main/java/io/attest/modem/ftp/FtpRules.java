package io.attest.modem.ftp;

import io.attest.modem.answer.Outcome;
import io.attest.modem.coding.Coding;
import io.attest.modem.coding.DleCoding;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.DialogueRules;
import io.attest.modem.socket.Lost;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/**
 * Every decision of the FTP services, one method each, as the manual and the canonical column of the errata have it.
 * Open for the faults and variants, which change one each.
 */
public class FtpRules implements DialogueRules<Step> {

    private static final int NO_DATA_CONNECTION = 425;

    /** What AT#FTPGET is about. */
    public Target download(Machine machine) {
        return target(machine, machine.value("FTPGETPATH"), machine.value("FTPGETFILENAME"));
    }

    /** What AT#FTPPUT is about. */
    public Target upload(Machine machine) {
        return target(machine, machine.value("FTPPUTPATH"), machine.value("FTPPUTFILENAME"));
    }

    protected final Target target(Machine machine, String path, String name) {
        return new Target(
                machine.value("FTPSERV"),
                machine.number("FTPPORT"),
                machine.value("FTPUN"),
                machine.value("FTPPW"),
                passive(machine.value("FTPMODE")),
                ascii(machine.value("FTPTYPE")),
                path,
                name);
    }

    /** FTPMODE: 0 active, 1 passive. */
    public boolean passive(String mode) {
        return mode.equals("1");
    }

    /** FTPTYPE: A or I. */
    public boolean ascii(String type) {
        return type.equals("A");
    }

    /** Whether there is enough to begin with. */
    public boolean complete(Target target) {
        return !target.host().isEmpty() && !target.name().isEmpty();
    }

    /** What the server is asked after the login without heed to what it answers: nothing. */
    public List<String> asks(Target target) {
        return List.of();
    }

    /** Whether TYPE is said, whichever it is. */
    public boolean saysType() {
        return true;
    }

    /** Whether CWD goes to that path: the present directory needs none (E-135). */
    public boolean changesTo(String path) {
        return !path.isEmpty() && !path.equals(".");
    }

    /** Whether EPSV and EPRT of RFC 2428 are said, PASV and PORT only if they are refused. */
    public boolean extended() {
        return false;
    }

    /** The argument of PORT for the address at which the modem listens. */
    public String announced(InetSocketAddress listening) {
        int port = listening.getPort();
        String host = listening.getAddress().getHostAddress().replace('.', ',');
        return host + ',' + (port >> 8) + ',' + (port & 0xFF);
    }

    /** Whether the host is told to begin before that step: the server has agreed to the transfer by then. */
    public boolean announcesBefore(Step step) {
        return false;
    }

    /** What the host is told when a file begins (E-06). */
    public String dataBegin() {
        return "Ok_Info_DataBegin";
    }

    /** What it is told when its own may begin (E-05). */
    public String waitingForData() {
        return "Ok_Info_WaitingForData";
    }

    /** A piece of a file as the host gets it; no line ends are converted (E-141). */
    public byte[] coded(byte[] octets) {
        return new DleCoding().toHost(octets);
    }

    /** What ends a file that the host gets: one ETX (E-140). */
    public String endOfFile() {
        return String.valueOf((char) Coding.ETX);
    }

    /** Whether that precedes an error, too: once the data state has begun. */
    public boolean endsWhenCut(boolean begun) {
        return begun;
    }

    /** What an octet of the host does while a file is given to it: nothing. */
    public void hears(Machine machine, int octet, Runnable end) {}

    /** Takes the code off what the host writes. */
    public Coding reader() {
        return new DleCoding();
    }

    /** What octets of the host become before they are sent: 7 bits each in an ASCII session (E-141). */
    public byte[] uploaded(Target target, byte[] octets) {
        if (!target.ascii()) {
            return octets;
        }
        byte[] sent = octets.clone();
        for (int at = 0; at < sent.length; at++) {
            sent[at] &= 0x7F;
        }
        return sent;
    }

    /** Whether octets of a file go to the server as they come, not only when all are there. */
    public boolean uploadsAtOnce() {
        return true;
    }

    /** Whether octets of a file are echoed. */
    public boolean echoesData() {
        return false;
    }

    /** Whether the ETX that ends a file is, under ATE1 (E-139). */
    public boolean echoesEnd() {
        return true;
    }

    /** What precedes an error that cuts an upload off: nothing (E-137). */
    public String endOfCutUpload() {
        return "";
    }

    /** Whether the reply that tells how it went is waited for. */
    public boolean awaitsConfirmation() {
        return true;
    }

    /** Whether the server is taken leave of. */
    public boolean quits() {
        return true;
    }

    /** Whether the control connection is closed. */
    public boolean closes() {
        return true;
    }

    /** Whether the refusal of a step ends the transfer. */
    @Override
    public boolean minds(Step step) {
        return true;
    }

    /** Whether the link stays when a transfer has ended. */
    @Override
    public boolean keepsLink() {
        return true;
    }

    /** How long the server may be silent when something is due (E-118). */
    @Override
    public Duration serverSilence(Step step) {
        return Duration.ofMinutes(3);
    }

    /** What is answered when a file has gone over: one OK, after the end (E-138). */
    public Outcome done() {
        return Outcome.OK;
    }

    /** What is answered when the server refuses at a step, by that reply code. */
    public Failure refused(Step step, int reply) {
        return reply == NO_DATA_CONNECTION ? Failure.OPENING_REFUSED : step.refused();
    }

    /** What is answered when a connection is lost at a step (E-215); a file that is being stored was not sent. */
    @Override
    public Failure lost(Step step, Lost.How how) {
        if (step == Step.CLOSING) {
            return Failure.CLOSING;
        }
        return switch (how) {
            case NOT_OPENED -> Failure.OPENING_REFUSED;
            case RESET -> Failure.CONTEXT_CANCELLED;
            case CLOSED -> step == Step.STORING ? Failure.SENDING : Failure.CLOSED_BY_PEER;
        };
    }

    /** What is answered when the server keeps silent at a step. */
    @Override
    public Failure unanswered(Step step) {
        return Failure.NO_RESPONSE;
    }
}
