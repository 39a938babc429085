package io.attest.internet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A control connection of the modem's, and data connections beside it, one at a time. */
final class FtpWire implements AutoCloseable {

    static final String FTP = "198.51.100.21:21";

    private static final Pattern NAMED = Pattern.compile("\\((\\d+,\\d+,\\d+,\\d+),(\\d+),(\\d+)\\)");
    private static final int LONGEST = 20_000;

    private final Internet internet;
    private final Wire control;

    FtpWire(Internet internet) throws IOException {
        this(internet, FTP);
    }

    FtpWire(Internet internet, String place) throws IOException {
        this.internet = internet;
        control = new Wire(internet, place);
    }

    Wire control() {
        return control;
    }

    /** The answer to a line. */
    String ask(String line) throws IOException {
        return control.ask(line);
    }

    /** One that is logged in, type I. */
    FtpWire in() throws IOException {
        control.answer();
        for (String line : new String[] {"USER ftper", "PASS ftpsecret", "TYPE I"}) {
            String answer = ask(line);
            if (!answer.matches("(?s)[23].*")) {
                throw new AssertionError(line + " was answered " + answer);
            }
        }
        return this;
    }

    /** Opens a data connection and asks for something; the data are moved by the caller. */
    Data begin(String line, boolean passive) throws IOException {
        Data data = passive ? passive() : active();
        data.answer = ask(line);
        return data;
    }

    Data passive() throws IOException {
        String answer = ask("PASV");
        Matcher named = NAMED.matcher(answer);
        if (!named.find()) {
            throw new AssertionError(answer);
        }
        int port = Integer.parseInt(named.group(2)) << 8 | Integer.parseInt(named.group(3));
        InetSocketAddress route = Wire.route(internet, "tcp", named.group(1).replace(',', '.') + ':' + port);
        Socket socket = new Socket(route.getAddress(), route.getPort());
        return new Data(socket, null);
    }

    Data active() throws IOException {
        ServerSocket listening = listening();
        int port = listening.getLocalPort();
        ask("PORT 127,0,0,1," + (port >> 8) + ',' + (port & 0xFF));
        return new Data(null, listening);
    }

    static ServerSocket listening() throws IOException {
        ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        listening.setSoTimeout(LONGEST);
        return listening;
    }

    byte[] get(String path, boolean passive) throws IOException {
        try (Data data = begin("RETR " + path, passive)) {
            byte[] octets = data.socket().getInputStream().readAllBytes();
            data.end = control.answer();
            if (!data.end.startsWith("226")) {
                throw new AssertionError(data.answer + data.end);
            }
            return octets;
        }
    }

    /** Stores a file; the result is the last answer. */
    String put(String path, byte[] octets, boolean passive) throws IOException {
        try (Data data = begin("STOR " + path, passive)) {
            data.socket().getOutputStream().write(octets);
        }
        return control.answer();
    }

    @Override
    public void close() throws IOException {
        control.close();
    }

    /** A data connection. */
    static final class Data implements AutoCloseable {

        String answer = "";
        String end = "";
        private Socket socket;
        private final ServerSocket listening;

        Data(Socket socket, ServerSocket listening) {
            this.socket = socket;
            this.listening = listening;
        }

        Socket socket() throws IOException {
            if (socket == null) {
                socket = listening.accept();
                listening.close();
            }
            socket.setSoTimeout(LONGEST);
            return socket;
        }

        @Override
        public void close() throws IOException {
            if (socket != null) {
                socket.close();
            }
            if (listening != null) {
                listening.close();
            }
        }
    }
}
