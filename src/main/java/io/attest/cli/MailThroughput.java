package io.attest.cli;

import io.attest.bench.Emulated;
import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.net.pop3.POP3Client;
import org.apache.commons.net.smtp.SMTPClient;

/**
 * How fast the reference modem sends and retrieves one large mail over the line in process, and how fast a plain client of
 * Commons Net does the same with the same servers.
 */
final class MailThroughput implements AutoCloseable {

    private static final String SENDER = "module@example.org";
    private static final String RECIPIENT = "recipient@example.org";
    private static final String END = "\r\n.\r\n";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final FarEnds farEnds = new FarEnds();
    private final Internet internet = Internet.start(farEnds);
    private final Map<String, Object> routes = internet.routes();
    private final Line line;
    private final String text;

    /** @param octets of the mail's text, in lines */
    MailThroughput(int octets) {
        String row = "The quick brown fox jumps over the lazy dog, and again, and once more.\r\n";
        text = row.repeat(octets / row.length());
        Emulated modem = Emulated.modem(null, null);
        line = new PipeLine(modem.modem(), "in process", farEnds, List::of);
        modem.surroundings().act("routes", routes);
        for (String command : List.of(
                "E0",
                "+WOPEN=1",
                "#GPRSMODE=1",
                "#APNSERV=\"internet\"",
                "#SMTPSERV=\"198.51.100.25\"",
                "#DOMAIN=\"unit.example.org\"",
                "#SENDERADDR=\"" + SENDER + '"',
                "#REC1=\"" + RECIPIENT + '"',
                "#SUBJ1=\"Large\"",
                "#POP3SERV=\"198.51.100.110\"",
                "#POP3UN=\"reader\"",
                "#POP3PW=\"popsecret\"",
                "#POP3HEADERMODE=0")) {
            issue("AT" + command, "OK\r\n");
        }
        issue("AT#CONNECTIONSTART", "Ok_Info_GprsActivation\r\n");
    }

    /** AT#PUTMAIL; octets a second, as all below. */
    double putMail() {
        issue("AT#PUTMAIL", "Ok_Info_WaitingForData\r\n");
        return rate(() -> {
            line.write((text + ".\r\n").getBytes(StandardCharsets.ISO_8859_1));
            until("OK\r\n");
        });
    }

    double getMail() {
        internet.mail("reader", ("Subject: Large\r\n\r\n" + text).getBytes(StandardCharsets.ISO_8859_1));
        return rate(() -> issue("AT#GETMAIL", END + "\r\nOK\r\n"));
    }

    double plainSending() throws IOException {
        SMTPClient client = new SMTPClient();
        connect(client, "198.51.100.25:25");
        client.login("unit.example.org");
        client.setSender(SENDER);
        client.addRecipient(RECIPIENT);
        double rate = rate(() -> {
            try (Writer body = client.sendMessageData()) {
                body.write("Subject: Large\r\n\r\n" + text);
            }
            if (!client.completePendingCommand()) {
                throw new IOException("the server takes no mail: " + client.getReplyString());
            }
        });
        client.logout();
        client.disconnect();
        return rate;
    }

    double plainRetrieving() throws IOException {
        internet.mail("reader", ("Subject: Large\r\n\r\n" + text).getBytes(StandardCharsets.ISO_8859_1));
        POP3Client client = new POP3Client();
        connect(client, "198.51.100.110:110");
        client.login("reader", "popsecret");
        double rate = rate(() -> {
            Reader mail = client.retrieveMessage(1);
            char[] piece = new char[8192];
            for (int count = mail.read(piece); count >= 0; ) {
                count = mail.read(piece);
            }
        });
        client.deleteMessage(1);
        client.logout();
        client.disconnect();
        return rate;
    }

    private void connect(org.apache.commons.net.SocketClient client, String server) throws IOException {
        String[] route =
                String.valueOf(((Map<?, ?>) routes.get("tcp")).get(server)).split(":");
        client.connect(route[0], Integer.parseInt(route[1]));
    }

    private interface Work {
        void done() throws IOException;
    }

    private double rate(Work work) {
        long began = System.nanoTime();
        try {
            work.done();
        } catch (IOException failed) {
            throw new IllegalStateException("the mail was not measured: " + failed.getMessage(), failed);
        }
        return text.length() / ((System.nanoTime() - began) / 1e9);
    }

    private void issue(String command, String end) {
        line.write((command + '\r').getBytes(StandardCharsets.ISO_8859_1));
        until(end);
    }

    /** Reads until that is the end of what came. */
    private void until(String end) {
        String tail = "";
        while (!tail.endsWith(end)) {
            byte[] came = line.read(LONGEST);
            if (came.length == 0) {
                throw new IllegalStateException("the modem does not say " + end.strip());
            }
            String more = tail + new String(came, StandardCharsets.ISO_8859_1);
            tail = more.substring(Math.max(0, more.length() - end.length() - 64));
        }
    }

    @Override
    public void close() {
        line.close();
        internet.close();
    }
}
