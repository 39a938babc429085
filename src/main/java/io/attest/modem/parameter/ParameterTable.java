package io.attest.modem.parameter;

import static io.attest.modem.parameter.Parameter.Entry.ADDRESSES;
import static io.attest.modem.parameter.Parameter.Entry.BODY;
import static io.attest.modem.parameter.Parameter.Entry.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All parameters in the order of AT#VALL. */
public record ParameterTable(List<Parameter> rows) {

    private static final int SHORT = 64;
    private static final int LONG = 120;
    private static final Whole PORT = new Whole(0, 65_535, 1);
    private static final Whole DELAY = new Whole(0, 32_760, 20);

    public ParameterTable {
        rows = List.copyOf(rows);
    }

    /** The table of the manual, with the readings of the errata. */
    public static ParameterTable standard() {
        List<Parameter> rows = new ArrayList<>();
        rows.add(number(Block.PHYSICAL, "ANSWERMODE", OneOf.of("0", "1", "2", "3"), "0"));
        rows.add(number(Block.PHYSICAL, "CALLBACKTIMER", new Whole(2, 255, 1), "2"));
        rows.add(string(Block.PHYSICAL, "CALLSCREENNUM", new Phone(1, SHORT), "0"));
        rows.add(string(Block.PHYSICAL, "DIALN1", new Phone(0, SHORT), ""));
        rows.add(string(Block.PHYSICAL, "DIALN2", new Phone(0, SHORT), ""));
        rows.add(number(Block.PHYSICAL, "DIALSELECT", OneOf.of("1", "2"), "1"));
        rows.add(number(Block.PHYSICAL, "GPRSMODE", OneOf.of("0", "1"), "1"));
        rows.add(number(Block.PHYSICAL, "PHYTIMEOUT", new Whole(1, 255, 1), "15"));
        rows.add(number(Block.PHYSICAL, "REDIALCOUNT", new Whole(0, 14, 1), "5"));
        rows.add(number(Block.PHYSICAL, "REDIALDELAY", new Whole(5, 14, 1), "5"));
        rows.add(number(Block.PHYSICAL, "RINGCOUNT", new Whole(0, 15, 1), "0"));
        rows.add(string(Block.PPP, "ISPUN", new Text(SHORT), ""));
        rows.add(string(Block.PPP, "ISPPW", new Text(SHORT), ""));
        rows.add(number(Block.PPP, "PPPMODE", OneOf.of("1", "2", "3", "4", "9"), "1"));
        rows.add(string(Block.PPP, "PPPMYIP", new Address(), "0.0.0.0"));
        rows.add(string(Block.PPP, "PPPPEERIP", new Address(), "0.0.0.0"));
        rows.add(string(Block.PPP, "PPPSERVUN", new Text(SHORT), ""));
        rows.add(string(Block.PPP, "PPPSERVPW", new Text(SHORT), ""));
        rows.add(number(Block.GPRS, "GPRSCID", new Whole(1, 4, 1), "1"));
        rows.add(string(Block.GPRS, "APNPW", new Text(LONG), ""));
        rows.add(string(Block.GPRS, "APNSERV", new Text(LONG), ""));
        rows.add(string(Block.GPRS, "APNUN", new Text(LONG), ""));
        rows.add(string(Block.DNS, "DNSSERV1", new Address(), "0.0.0.0"));
        rows.add(string(Block.DNS, "DNSSERV2", new Address(), "0.0.0.0"));
        rows.add(string(Block.FTP, "FTPSERV", new Text(LONG), ""));
        rows.add(number(Block.FTP, "FTPPORT", PORT, "21"));
        rows.add(number(Block.FTP, "FTPMODE", OneOf.of("0", "1"), "0"));
        rows.add(string(Block.FTP, "FTPUN", new Text(SHORT), ""));
        rows.add(string(Block.FTP, "FTPPW", new Text(SHORT), ""));
        rows.add(number(Block.FTP, "FTPTYPE", OneOf.of("A", "I"), "I"));
        rows.add(string(Block.FTP, "FTPGETFILENAME", new Text(LONG), ""));
        rows.add(string(Block.FTP, "FTPGETPATH", new Text(LONG), ""));
        rows.add(string(Block.FTP, "FTPPUTFILENAME", new Text(LONG), ""));
        rows.add(string(Block.FTP, "FTPPUTPATH", new Text(LONG), ""));
        rows.add(number(Block.POP3, "POP3HEADERMODE", OneOf.of("0", "1"), "1"));
        rows.add(number(Block.POP3, "POP3PORT", PORT, "110"));
        rows.add(string(Block.POP3, "POP3PW", new Text(SHORT), ""));
        rows.add(string(Block.POP3, "POP3SERV", new Text(LONG), ""));
        rows.add(string(Block.POP3, "POP3UN", new Text(SHORT), ""));
        rows.add(string(Block.SMTP, "DOMAIN", new Text(LONG), ""));
        rows.add(string(Block.SMTP, "SENDERADDR", new Text(LONG), ""));
        rows.add(string(Block.SMTP, "SENDERNAME", new Text(LONG), ""));
        rows.add(number(Block.SMTP, "SMTPPORT", PORT, "25"));
        rows.add(string(Block.SMTP, "SMTPPW", new Text(SHORT), ""));
        rows.add(string(Block.SMTP, "SMTPSERV", new Text(LONG), ""));
        rows.add(string(Block.SMTP, "SMTPUN", new Text(SHORT), ""));
        rows.addAll(mail(Block.MAIL1, 1));
        rows.addAll(mail(Block.MAIL2, 2));
        rows.addAll(mail(Block.MAIL3, 3));
        rows.addAll(socket(Block.TCP1, 1));
        rows.addAll(socket(Block.TCP2, 2));
        rows.add(number(Block.UDP, "UDPPORT", new Whole(1, 65_535, 1), "0"));
        rows.add(string(Block.UDP, "UDPSERV", new Text(LONG), ""));
        rows.add(number(Block.UDP, "UDPTXDELAY", DELAY, "100"));
        rows.add(number(Block.PING, "PINGDELAY", new Whole(1, 255, 1), "1"));
        rows.add(number(Block.PING, "PINGNUM", new Whole(1, 255, 1), "4"));
        rows.add(string(Block.PING, "PINGREMOTE", new Text(LONG), ""));
        return new ParameterTable(rows);
    }

    private static List<Parameter> mail(Block block, int index) {
        return List.of(
                new Parameter("BODY" + index, 0, block, new Text(LONG), "", true, BODY),
                string(block, "CCREC" + index, new Text(LONG), ""),
                new Parameter("REC" + index, 0, block, new Text(LONG), "", true, ADDRESSES),
                string(block, "SUBJ" + index, new Text(LONG), ""));
    }

    private static List<Parameter> socket(Block block, int id) {
        return List.of(
                new Parameter("DLEMODE", id, block, OneOf.of("0", "1"), "1", false, NONE),
                new Parameter("TCPSERV", id, block, new Text(LONG), "", true, NONE),
                new Parameter("TCPPORT", id, block, PORT, "0", false, NONE),
                new Parameter("TCPTXDELAY", id, block, DELAY, "100", false, NONE));
    }

    private static Parameter number(Block block, String name, Rule rule, String initial) {
        return new Parameter(name, 0, block, rule, initial, false, NONE);
    }

    private static Parameter string(Block block, String name, Rule rule, String initial) {
        return new Parameter(name, 0, block, rule, initial, true, NONE);
    }

    /** The parameter of that mnemonic and socket. */
    public Optional<Parameter> find(String name, int socket) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && row.socket() == socket)
                .findFirst();
    }

    /** Whether a mnemonic belongs to the sockets, so that it needs an id. */
    public boolean perSocket(String name) {
        return find(name, 1).isPresent();
    }

    /** The same table with the rows of one mnemonic changed. */
    public ParameterTable change(String name, UnaryOperator<Parameter> change) {
        if (rows.stream().noneMatch(row -> row.name().equals(name))) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return new ParameterTable(rows.stream()
                .map(row -> row.name().equals(name) ? change.apply(row) : row)
                .toList());
    }
}
