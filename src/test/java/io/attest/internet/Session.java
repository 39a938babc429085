package io.attest.internet;

import java.util.List;
import java.util.Set;

/** A whole session of a client, step by step; each has all the names of its stage. */
record Session(String server, String place, List<Step> steps) {

    /**
     * One thing that is asked.
     *
     * @param said nothing for the greeting
     * @param block whether lines up to a dot follow the answer
     */
    record Step(Set<String> names, String said, boolean block) {
        Step(String said, String... names) {
            this(Set.of(names), said, false);
        }
    }

    static final Session SMTP = new Session(
            "SMTP",
            Wire.SMTP,
            List.of(
                    new Step("", "connect", "greeting", "every answer"),
                    new Step("EHLO modem.example.org\r\n", "EHLO", "hello"),
                    new Step("AUTH LOGIN\r\n", "AUTH"),
                    new Step(Wire.base64("mailer") + "\r\n", "user name"),
                    new Step(Wire.base64("mailsecret") + "\r\n", "password"),
                    new Step("MAIL FROM:<module@example.org>\r\n", "MAIL"),
                    new Step("RCPT TO:<a1@example.org>\r\n", "RCPT", "1st RCPT"),
                    new Step("RCPT TO:<a2@example.org>\r\n", "2nd RCPT"),
                    new Step("RCPT TO:<a3@example.org>\r\n", "3rd RCPT"),
                    new Step("RCPT TO:<Copy@Example.org>\r\n", "4th RCPT", "RCPT <copy@example.org>"),
                    new Step("RCPT TO:<a5@example.org>\r\n", "5th RCPT"),
                    new Step("RCPT TO:<a6@example.org>\r\n", "6th RCPT"),
                    new Step("RCPT TO:<a7@example.org>\r\n", "7th RCPT"),
                    new Step("RCPT TO:<a8@example.org>\r\n", "8th RCPT"),
                    new Step("RCPT TO:<a9@example.org>\r\n", "9th RCPT"),
                    new Step("RCPT TO:<a10@example.org>\r\n", "10th RCPT"),
                    new Step("DATA\r\n", "DATA"),
                    new Step("Subject: s\r\n\r\nbody\r\n.\r\n", "final dot"),
                    new Step("QUIT\r\n", "QUIT")));

    /** The same with HELO and no login. */
    static final Session PLAIN_SMTP = new Session(
            "SMTP",
            "198.51.100.26:25",
            List.of(
                    new Step("", "greeting", "every answer"),
                    new Step("HELO modem.example.org\r\n", "HELO", "hello"),
                    new Step("MAIL FROM:<module@example.org>\r\n", "MAIL"),
                    new Step("RCPT TO:<reader@example.org>\r\n", "RCPT"),
                    new Step("DATA\r\n", "DATA"),
                    new Step("Subject: s\r\n\r\nbody\r\n.\r\n", "final dot"),
                    new Step("QUIT\r\n", "QUIT")));

    static final Session POP3 = new Session(
            "POP3",
            Wire.POP3,
            List.of(
                    new Step("", "connect", "greeting", "every answer"),
                    new Step("USER reader\r\n", "USER"),
                    new Step("PASS popsecret\r\n", "PASS"),
                    new Step("STAT\r\n", "STAT"),
                    new Step(Set.of("LIST"), "LIST\r\n", true),
                    new Step(Set.of("UIDL"), "UIDL\r\n", true),
                    new Step(Set.of("TOP"), "TOP 1 1\r\n", true),
                    new Step(Set.of("RETR"), "RETR 1\r\n", true),
                    new Step("DELE 1\r\n", "DELE"),
                    new Step("QUIT\r\n", "QUIT")));

    /** Without transfers. */
    static final Session FTP = new Session(
            "FTP",
            FtpWire.FTP,
            List.of(
                    new Step("", "connect", "greeting", "every answer"),
                    new Step("USER ftper\r\n", "USER"),
                    new Step("PASS ftpsecret\r\n", "PASS"),
                    new Step("TYPE I\r\n", "TYPE"),
                    new Step("CWD /pub\r\n", "CWD"),
                    new Step("PORT 127,0,0,1,200,10\r\n", "PORT"),
                    new Step("PASV\r\n", "PASV"),
                    new Step("QUIT\r\n", "QUIT")));

    /** Whether answers begin with a code, and may have several lines. */
    boolean hasCodes() {
        return !server.equals("POP3");
    }

    /** Takes what a server answers, the block included. */
    String hear(Wire wire, Step step) throws java.io.IOException {
        String answer = hasCodes() ? wire.answer() : wire.line();
        return step.block && answer.startsWith("+") ? answer + wire.block() : answer;
    }

    /** Says it and takes the answer, which has to be positive. */
    void pass(Wire wire, Step step) throws java.io.IOException {
        wire.write(step.said);
        String answer = hear(wire, step);
        if (!answer.matches("(?s)[+23].*")) {
            throw new AssertionError(step + " was answered " + answer);
        }
    }

    @Override
    public String toString() {
        return server + " at " + place;
    }
}
