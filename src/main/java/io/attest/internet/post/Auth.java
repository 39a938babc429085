package io.attest.internet.post;

import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * AUTH (RFC 4954): 235 for the right login, 535 for a wrong one, 501 for what is not base64 or for {@code *}, 504 for a
 * mechanism other than LOGIN and PLAIN, 503 the second time. GreenMail's own knows no initial response to LOGIN.
 */
final class Auth extends SmtpCommand {

    /** An exchange that was given up, with the answer to that. */
    private static final class Cancelled extends Exception {
        Cancelled(String answer) {
            super(answer);
        }
    }

    @Override
    public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line)
            throws IOException {
        if (connection.isAuthenticated()) {
            connection.send("503 5.5.1 done already");
            return;
        }
        String[] words = line.strip().split("\\s+");
        Optional<String> initial = words.length > 2 ? Optional.of(words[2]) : Optional.empty();
        try {
            String[] login = login(connection, words.length > 1 ? words[1] : "", initial);
            boolean right = manager.getUserManager().test(login[0], login[1]);
            connection.setAuthenticated(right);
            connection.send(right ? "235 2.7.0 welcome" : "535 5.7.8 wrong user name or password");
        } catch (Cancelled cancelled) {
            connection.send(cancelled.getMessage());
        }
    }

    private static String[] login(SmtpConnection connection, String mechanism, Optional<String> initial)
            throws IOException, Cancelled {
        switch (mechanism.toUpperCase(Locale.ROOT)) {
            case "LOGIN" -> {
                String user = initial.isPresent() ? decoded(initial.get()) : ask(connection, "Username:");
                return new String[] {user, ask(connection, "Password:")};
            }
            case "PLAIN" -> {
                String[] parts = (initial.isPresent() ? decoded(initial.get()) : ask(connection, "")).split("\0", -1);
                if (parts.length != 3) {
                    throw new Cancelled("501 5.5.2 not a PLAIN message");
                }
                return new String[] {parts[1], parts[2]};
            }
            default -> throw new Cancelled("504 5.5.4 LOGIN or PLAIN");
        }
    }

    private static String ask(SmtpConnection connection, String challenge) throws IOException, Cancelled {
        connection.send("334 " + Base64.getEncoder().encodeToString(challenge.getBytes(StandardCharsets.US_ASCII)));
        String response = connection.readLine();
        if (response == null) {
            throw new IOException("the connection has ended");
        }
        if (response.equals("*")) {
            throw new Cancelled("501 5.7.0 given up");
        }
        return decoded(response);
    }

    private static String decoded(String response) throws Cancelled {
        try {
            // "=" alone is an empty initial response.
            return response.equals("=")
                    ? ""
                    : new String(Base64.getDecoder().decode(response), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException other) {
            throw new Cancelled("501 5.5.2 not base64");
        }
    }
}
