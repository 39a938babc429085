package io.attest.internet.post;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** GreenMail's SMTP commands, but for EHLO, HELO, AUTH and DATA. */
final class SmtpCommands extends SmtpCommandRegistry {

    private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private static final int VERB = 4;

    private final Mailboxes mailboxes;

    SmtpCommands(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public @Nullable SmtpCommand getCommand(String name) {
        return switch (name) {
            case "EHLO", "HELO" -> new Hello();
            case "AUTH" -> new Auth();
            case "DATA" -> new Data();
            default -> super.getCommand(name);
        };
    }

    /** Offers LOGIN and PLAIN, and nothing that GreenMail does not keep (RFC 5321, 4.1.1.1). */
    private static final class Hello extends SmtpCommand {

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            String name = line.substring(VERB).strip();
            if (name.isEmpty()) {
                connection.send("501 5.5.4 a name has to follow");
                return;
            }
            boolean extended = line.substring(0, VERB).equalsIgnoreCase("EHLO");
            connection.send((extended ? "250-" : "250 ") + SmtpSession.NAME + " at your service");
            if (extended) {
                connection.send("250-8BITMIME");
                connection.send("250 AUTH LOGIN PLAIN");
            }
            connection.setHeloName(name);
            state.clearMessage();
        }
    }

    /** Takes the octets of a mail as they are; GreenMail's own DATA adds lines in front and loses the last line end. */
    private final class Data extends SmtpCommand {

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line)
                throws IOException {
            MovingMessage envelope = state.getMessage();
            if (envelope.getReturnPath() == null || envelope.getToAddresses().isEmpty()) {
                connection.send("503 5.5.1 a sender and a recipient come first");
                return;
            }
            connection.send("354 go on, and end with a dot");
            byte[] mail = octets(connection);
            for (MailAddress recipient : envelope.getToAddresses()) {
                mailboxes.add(recipient.getEmail(), mail);
            }
            state.clearMessage();
            connection.send("250 2.0.0 taken");
        }

        /**
         * What comes before the final dot. GreenMail's stream has no line end before that dot; a line end put before all
         * makes up for it.
         */
        private byte[] octets(SmtpConnection connection) throws IOException {
            try (InputStream text = connection.dotLimitedInputStream(LINE_END)) {
                if (text.skip(LINE_END.length) < LINE_END.length) {
                    return new byte[0];
                }
                ByteArrayOutputStream mail = new ByteArrayOutputStream(text.available() + LINE_END.length);
                text.transferTo(mail);
                mail.write(LINE_END);
                return mail.toByteArray();
            }
        }
    }
}
