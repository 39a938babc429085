package io.attest.modem.mail;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.socket.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.net.pop3.POP3Client;
import org.apache.commons.net.pop3.POP3MessageInfo;
import org.apache.commons.net.pop3.POP3Reply;

/**
 * AT#GETMAIL: Ok_Info_Mail, the first mail of the mailbox, CR LF . CR LF, OK; or Ok_Info_NoMail. A mail that was given is
 * deleted on the server. The host cannot leave this data state.
 */
public final class GetMail extends Client {

    private static final int PIECE = 4096;

    private final boolean header;
    private final POP3Client client = new POP3Client();
    private boolean given;
    private char before;
    private char last;

    private GetMail(Machine machine) {
        super(machine, machine.design().mail().pop3(machine));
        header = rules.showsHeader(machine.number("POP3HEADERMODE"));
    }

    public static Outcome run(Machine machine) {
        return machine.session().run(new GetMail(machine));
    }

    @Override
    protected Outcome run() throws IOException, Refused {
        connect(client);
        login();
        at(Step.COUNTING);
        POP3MessageInfo count = client.status();
        agreed(count != null);
        if (count.number == 0) {
            quit();
            return noMail();
        }
        int which = rules.which(count.number);
        String shown = header ? header(which) : "";
        at(Step.RETRIEVING);
        Reader mail = client.retrieveMessage(which);
        if (mail == null && rules.deletesWhatItCouldNotGet()) {
            client.deleteMessage(which);
        }
        agreed(mail != null);
        flow(rules.mailFound(), deaf());
        give(shown);
        body(mail);
        tell(this::end);
        at(Step.DELETING);
        for (int number : rules.deleted(which, count.number)) {
            agreed(client.deleteMessage(number));
        }
        quit();
        flowEnds();
        return rules.retrieved();
    }

    private void login() throws IOException, Refused {
        agreed(client.getReplyString().startsWith("+OK"));
        at(Step.USER_NAME);
        client.setState(org.apache.commons.net.pop3.POP3.AUTHORIZATION_STATE);
        agreed(client.sendCommand("USER", account.username()) == POP3Reply.OK);
        at(Step.PASSWORD);
        agreed(client.sendCommand("PASS", account.password()) == POP3Reply.OK);
        client.setState(org.apache.commons.net.pop3.POP3.TRANSACTION_STATE);
    }

    private void quit() throws IOException, Refused {
        at(Step.CLOSING);
        if (rules.commits()) {
            agreed(client.logout());
        }
    }

    private Outcome noMail() throws IOException {
        if (rules.okAfterNoMail()) {
            tell(() -> machine.answers().indicate(rules.noMail()));
            return Outcome.OK;
        }
        return new Outcome.Result(rules.noMail());
    }

    /** The lines that are shown, each with those that continue it, and the empty line behind them. */
    private String header(int which) throws IOException, Refused {
        at(Step.HEADER);
        Reader top = client.retrieveMessageTop(which, 0);
        agreed(top != null);
        StringBuilder shown = new StringBuilder();
        boolean keeps = false;
        boolean inHeader = true;
        try (BufferedReader lines = new BufferedReader(top)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                inHeader &= !line.isEmpty();
                boolean continues = line.startsWith(" ") || line.startsWith("\t");
                keeps = inHeader && (continues ? keeps : rules.shows(line));
                if (keeps) {
                    shown.append(line).append("\r\n");
                }
            }
        }
        return shown.append("\r\n").toString();
    }

    /** What follows the first empty line; lines are given when no more is there, and what came when it breaks off. */
    private void body(Reader mail) throws IOException {
        skipHeader(mail);
        StringBuilder piece = new StringBuilder(PIECE);
        try {
            for (int next = mail.read(); next >= 0; next = mail.read()) {
                piece.append((char) next);
                if (piece.length() == PIECE || next == '\n' && !mail.ready()) {
                    asks();
                    give(piece.toString());
                    piece.setLength(0);
                }
            }
        } finally {
            give(piece.toString());
        }
    }

    private static void skipHeader(Reader mail) throws IOException {
        String end = "\r\n\r\n";
        int seen = 2;
        for (int next = mail.read(); next >= 0; next = mail.read()) {
            seen = next == end.charAt(seen) ? seen + 1 : next == '\r' ? 1 : 0;
            if (seen == end.length()) {
                return;
            }
        }
    }

    /** To the host; the beginning of the data state is on its way before it. */
    private void give(String latin1) throws IOException {
        byte[] octets = rules.retrieved(latin1.getBytes(StandardCharsets.ISO_8859_1));
        String text = new String(octets, StandardCharsets.ISO_8859_1);
        tell(() -> {
            machine.outlet().write(text);
            for (char octet : text.substring(Math.max(0, text.length() - 2)).toCharArray()) {
                before = last;
                last = octet;
            }
        });
    }

    @Override
    protected void begun() {
        given = true;
    }

    /** The sequence that ends the mail; the end of the last line counts as its beginning. The modem's thread. */
    private void end() {
        given = false;
        boolean atLineEnd = before == '\r' && last == '\n' && rules.endsWithLastLine();
        machine.outlet().write(atLineEnd ? rules.end().substring(2) : rules.end());
    }

    /** A mail that is cut off ends no other way. */
    @Override
    protected void leave() {
        super.leave();
        if (given && rules.endsWhenCut()) {
            end();
        }
    }
}
