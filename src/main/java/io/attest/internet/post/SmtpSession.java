package io.attest.internet.post;

import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import java.io.IOException;
import java.net.Socket;

/** GreenMail's side of an SMTP connection; a line that it chokes on is refused and does not end the connection. */
final class SmtpSession extends SmtpHandler {

    static final String NAME = "mail.example.org";

    SmtpSession(SmtpCommands commands, SmtpManager manager, Socket socket) {
        super(commands, manager, socket);
    }

    @Override
    public void run() {
        Sessions.run(super::run);
    }

    @Override
    protected void sendGreetings() {
        conn.send("220 " + NAME + " ESMTP ready");
    }

    @Override
    protected void handleCommand() throws IOException {
        try {
            super.handleCommand();
        } catch (RuntimeException choked) {
            conn.send("501 5.5.4 not understood");
        }
    }
}
