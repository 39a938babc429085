package io.attest.modem;

import io.attest.modem.answer.Codes;
import io.attest.modem.answer.Displays;
import io.attest.modem.answer.Firmware;
import io.attest.modem.answer.Framing;
import io.attest.modem.answer.LineFormat;
import io.attest.modem.answer.Refusals;
import io.attest.modem.command.CommandSet;
import io.attest.modem.command.Editing;
import io.attest.modem.command.EntryRules;
import io.attest.modem.command.Grammar;
import io.attest.modem.core.Delivery;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.mail.MailRules;
import io.attest.modem.network.CallRules;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.parameter.ParameterTable;
import io.attest.modem.parameter.Persistence;
import io.attest.modem.parameter.Values;
import io.attest.modem.ping.PingRules;
import io.attest.modem.socket.NameRules;
import io.attest.modem.stream.StreamRules;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The build plan of a modem. {@link #standard()} is the modem of the manual, with the canonical column of the errata
 * where the manual is open; every fault and variant is another plan. A plan never changes: naming a part with an
 * argument gives a new plan in which that part is another.
 */
public final class Design implements Cloneable {

    private ParameterTable table = ParameterTable.standard();
    private Displays displays = Displays.standard(table);
    private Grammar grammar = new Grammar();
    private Refusals refusals = Refusals.standard();
    private Framing framing = new Framing();
    private Codes codes = Codes.standard();
    private LineFormat format = new LineFormat();
    private Editing editing = Editing.standard();
    private EntryRules entry = new EntryRules();
    private Persistence persistence = Persistence.standard();
    private UnaryOperator<Values> wiring = UnaryOperator.identity();
    private CommandSet commands = CommandSet.standard(table);
    private CallRules calls = CallRules.standard();
    private OnlineRules online = new OnlineRules();
    private MailRules mail = new MailRules();
    private StreamRules stream = new StreamRules();
    private FtpRules ftp = new FtpRules();
    private PingRules ping = new PingRules();
    private NameRules names = new NameRules();
    private Delivery delivery = Delivery.AT_ONCE;
    private Firmware firmware = Firmware.standard();

    private Design() {}

    public static Design standard() {
        return new Design();
    }

    private Design with(Consumer<Design> change) {
        try {
            Design copy = (Design) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public ParameterTable table() {
        return table;
    }

    public Design table(ParameterTable other) {
        return with(copy -> copy.table = other);
    }

    public Displays displays() {
        return displays;
    }

    public Design displays(Displays other) {
        return with(copy -> copy.displays = other);
    }

    public Grammar grammar() {
        return grammar;
    }

    public Design grammar(Grammar other) {
        return with(copy -> copy.grammar = other);
    }

    public Refusals refusals() {
        return refusals;
    }

    public Design refusals(Refusals other) {
        return with(copy -> copy.refusals = other);
    }

    public Framing framing() {
        return framing;
    }

    public Design framing(Framing other) {
        return with(copy -> copy.framing = other);
    }

    public Codes codes() {
        return codes;
    }

    public Design codes(Codes other) {
        return with(copy -> copy.codes = other);
    }

    public LineFormat format() {
        return format;
    }

    public Design format(LineFormat other) {
        return with(copy -> copy.format = other);
    }

    public Editing editing() {
        return editing;
    }

    public Design editing(Editing other) {
        return with(copy -> copy.editing = other);
    }

    public EntryRules entry() {
        return entry;
    }

    public Design entry(EntryRules other) {
        return with(copy -> copy.entry = other);
    }

    public Persistence persistence() {
        return persistence;
    }

    public Design persistence(Persistence other) {
        return with(copy -> copy.persistence = other);
    }

    /** What stands between the commands and the stored values. */
    public UnaryOperator<Values> wiring() {
        return wiring;
    }

    public Design wiring(UnaryOperator<Values> other) {
        return with(copy -> copy.wiring = other);
    }

    public CommandSet commands() {
        return commands;
    }

    public Design commands(CommandSet other) {
        return with(copy -> copy.commands = other);
    }

    public CallRules calls() {
        return calls;
    }

    public Design calls(CallRules other) {
        return with(copy -> copy.calls = other);
    }

    public OnlineRules online() {
        return online;
    }

    public Design online(OnlineRules other) {
        return with(copy -> copy.online = other);
    }

    public MailRules mail() {
        return mail;
    }

    public Design mail(MailRules other) {
        return with(copy -> copy.mail = other);
    }

    public StreamRules stream() {
        return stream;
    }

    public Design stream(StreamRules other) {
        return with(copy -> copy.stream = other);
    }

    public FtpRules ftp() {
        return ftp;
    }

    public Design ftp(FtpRules other) {
        return with(copy -> copy.ftp = other);
    }

    public PingRules ping() {
        return ping;
    }

    public Design ping(PingRules other) {
        return with(copy -> copy.ping = other);
    }

    public NameRules names() {
        return names;
    }

    public Design names(NameRules other) {
        return with(copy -> copy.names = other);
    }

    public Delivery delivery() {
        return delivery;
    }

    public Design delivery(Delivery other) {
        return with(copy -> copy.delivery = other);
    }

    public Firmware firmware() {
        return firmware;
    }

    public Design firmware(Firmware other) {
        return with(copy -> copy.firmware = other);
    }
}
