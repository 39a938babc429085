package io.attest.modem.mail;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A mail on its way to the SMTP server: name, connection, greeting, EHLO or HELO, AUTH, sender, recipients, copies, DATA,
 * text, final dot, QUIT; OK when the server has taken it.
 */
abstract class SmtpDialogue extends Client {

    protected final Letter letter;
    private final Smtp client = new Smtp();

    SmtpDialogue(Machine machine, Letter letter) {
        super(machine, machine.design().mail().smtp(machine));
        this.letter = letter;
    }

    /** Writes the body. The errand's thread. */
    protected abstract void body(DotStuffing text) throws IOException;

    /** Whether the host types the body. */
    protected abstract boolean typed();

    @Override
    protected final Outcome run() throws IOException, Refused {
        if (!rules.sendable(letter)) {
            throw new Refused(Failure.BAD_CONFIGURATION);
        }
        connect(client);
        agreed(client.agrees());
        hello();
        if (rules.logsIn(account)) {
            login();
        }
        envelope();
        text();
        at(Step.CLOSING);
        if (rules.quits()) {
            client.quit();
            agreed(client.agrees());
        }
        flowEnds();
        return rules.done();
    }

    private void hello() throws IOException, Refused {
        if (rules.extended(account)) {
            client.sendCommand("EHLO", rules.hello(letter));
        }
        if (!rules.extended(account) || !client.agrees()) {
            client.helo(rules.hello(letter));
        }
        agreed(client.agrees());
    }

    private void login() throws IOException, Refused {
        boolean plain = client.offers("PLAIN") && !(client.offers("LOGIN") && rules.prefersLogin());
        at(Step.USER_NAME);
        if (plain) {
            at(Step.PASSWORD);
            client.sendCommand("AUTH", "PLAIN " + base64('\0' + account.username() + '\0' + account.password()));
        } else {
            client.sendCommand("AUTH", "LOGIN");
            agreed(client.wantsMore());
            client.sendCommand(base64(account.username()));
            agreed(client.wantsMore());
            at(Step.PASSWORD);
            client.sendCommand(base64(account.password()));
        }
        agreed(client.agrees());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void envelope() throws IOException, Refused {
        at(Step.SENDER);
        client.from(rules.envelopeSender(letter));
        agreed(client.agrees());
        at(Step.RECIPIENT);
        recipients(rules.envelopeRecipients(letter));
        at(Step.COPY);
        recipients(rules.envelopeCopies(letter));
    }

    private void recipients(List<String> addresses) throws IOException, Refused {
        boolean any = addresses.isEmpty();
        for (String address : addresses) {
            client.to(address);
            boolean taken = client.agrees();
            agreed(taken || rules.goesOnWithout(address));
            any |= taken;
        }
        agreed(any);
    }

    private void text() throws IOException, Refused {
        at(Step.BODY);
        client.data();
        agreed(client.wantsMore());
        at(Step.TEXT);
        DotStuffing text = new DotStuffing(client.text(), rules.stuffs());
        String header = String.join("\r\n", rules.header(letter)) + "\r\n\r\n";
        text.write(header.getBytes(StandardCharsets.ISO_8859_1));
        body(text);
        at(Step.FINAL_DOT);
        text.end(rules.sharesLastLineEnd(typed()));
        if (rules.awaitsAcceptance()) {
            client.getReply();
            agreed(client.agrees());
        }
    }
}
