package io.attest.internet;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A connection of the modem's, driven octet by octet. */
final class Wire implements AutoCloseable {

    static final String SMTP = "198.51.100.25:25";
    static final String POP3 = "198.51.100.110:110";

    /** Milliseconds after which a test gives up. */
    private static final int LONGEST = 20_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final SocketAddress local;
    private long sent;
    private long received;

    Wire(Internet internet, String place) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(route(internet, "tcp", place), LONGEST);
        socket.setSoTimeout(LONGEST);
        in = new BufferedInputStream(socket.getInputStream());
        local = socket.getLocalSocketAddress();
    }

    /** Where a route leads. */
    static InetSocketAddress route(Internet internet, String protocol, String place) {
        String leads = (String) ((Map<?, ?>) internet.routes().get(protocol)).get(place);
        int colon = leads.lastIndexOf(':');
        return new InetSocketAddress(leads.substring(0, colon), Integer.parseInt(leads.substring(colon + 1)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }

    void write(byte[] octets) throws IOException {
        if (octets.length == 0) {
            return;
        }
        sent += octets.length;
        socket.getOutputStream().write(octets);
    }

    void write(String text) throws IOException {
        write(bytes(text));
    }

    /** One line with its end; what there is at the end of the connection. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            received++;
            line.write(octet);
            if (octet == '\n') {
                break;
            }
        }
        return text(line.toByteArray());
    }

    /** An SMTP answer of any number of lines. */
    String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        String line = line();
        while (line.length() > 3 && line.charAt(3) == '-') {
            answer.append(line);
            line = line();
        }
        return answer.append(line).toString();
    }

    /** Writes a line and takes its answer. */
    String ask(String line) throws IOException {
        write(line + "\r\n");
        return answer();
    }

    /** Takes lines up to that with nothing but a dot. */
    String block() throws IOException {
        StringBuilder block = new StringBuilder();
        String line = line();
        while (!line.equals(".\r\n") && !line.isEmpty()) {
            block.append(line);
            line = line();
        }
        return block.toString();
    }

    /** Takes all that comes up to the end of the connection. */
    String rest() throws IOException {
        byte[] rest = in.readAllBytes();
        received += rest.length;
        return text(rest);
    }

    /** Takes exactly so many octets. */
    String take(int count) throws IOException {
        byte[] octets = in.readNBytes(count);
        received += octets.length;
        return text(octets);
    }

    /** Also known after the end. */
    SocketAddress local() {
        return local;
    }

    Socket socket() {
        return socket;
    }

    long sent() {
        return sent;
    }

    long received() {
        return received;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
