package io.attest.internet.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One connection of the modem to the web server: requests one after the other, each answered by WireMock. */
final class Visit implements Runnable {

    private static final byte[] GO_ON = bytes("HTTP/1.1 100 Continue\r\n\r\n");
    private static final String REFUSAL = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

    private final WebServer all;
    private final ModemEnd modem;
    private volatile boolean over;

    Visit(WebServer all, Socket socket) throws IOException {
        this.all = all;
        modem = new ModemEnd(socket, all.farEnds());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void run() {
        try {
            boolean more = true;
            while (more) {
                more = exchange();
            }
        } catch (Message.Malformed none) {
            refuse(none);
        } catch (IOException lost) {
            all.note("a connection is lost: " + lost.getMessage());
        } catch (IllegalStateException closed) {
            all.note("a request comes too late: " + closed.getMessage());
        }
        modem.over();
        over = true;
    }

    /** False when no request follows. */
    private boolean exchange() throws IOException {
        Optional<Message> asked = Message.request(modem, this::goOn);
        if (asked.isEmpty()) {
            return false;
        }
        Message request = asked.get();
        all.heard(this, request);
        Message answer = ask(request);
        all.said(answer.octets());
        modem.write(answer.octets());
        if (request.ends() || answer.ends()) {
            farewell();
            return false;
        }
        return true;
    }

    /** A modem that asks before it sends a body is told to send it. */
    private void goOn(List<String> head) throws IOException {
        if (Message.field(head, "expect").equals("100-continue")) {
            all.said(GO_ON);
            modem.write(GO_ON);
        }
    }

    private Message ask(Message request) throws IOException {
        try (Socket server = new Socket()) {
            server.connect(all.server());
            server.getOutputStream().write(request.octets());
            return Message.answer(server.getInputStream(), request.first().startsWith("HEAD "));
        } catch (IOException broken) {
            all.sick("WireMock does not answer: " + broken);
            throw broken;
        }
    }

    private void refuse(Message.Malformed none) {
        all.note("refuses " + none.getMessage());
        try {
            all.said(bytes(REFUSAL));
            modem.write(bytes(REFUSAL));
            farewell();
        } catch (IOException lost) {
            all.note("a connection is lost: " + lost.getMessage());
        }
    }

    /** What the modem says behind the last answer is dropped: a connection closed with octets unread would be reset. */
    private void farewell() throws IOException {
        modem.end();
        byte[] dropped = new byte[4096];
        while (modem.read(dropped) >= 0) {
            continue;
        }
    }

    void cut() {
        over = true;
        modem.cut();
    }

    boolean isOver() {
        return over;
    }

    ModemEnd modem() {
        return modem;
    }
}
