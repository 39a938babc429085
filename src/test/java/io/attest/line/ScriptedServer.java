package io.attest.line;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.Locale;

/** A server of serial ports that does what a test says, for one client. */
final class ScriptedServer implements Closeable {

    /** What it does with its client; it ends the connection when that is over. */
    interface Script {
        void meets(Client client) throws IOException;
    }

    /** Octets are written as in RFC 2217, in hexadecimal. */
    static final class Client {

        private final InputStream in;
        private final OutputStream out;
        private final StringBuilder heard = new StringBuilder();

        private Client(Socket socket) throws IOException {
            in = socket.getInputStream();
            out = socket.getOutputStream();
        }

        Client says(String hex) throws IOException {
            out.write(HexFormat.of().parseHex(hex.replace(" ", "")));
            return this;
        }

        /** Takes octets until these have come. */
        Client hears(String hex) throws IOException {
            String wanted = hex.replace(" ", "");
            int from = heard.length();
            while (heard.indexOf(wanted, from) < 0) {
                int octet = in.read();
                if (octet < 0) {
                    throw new IOException("the client has gone before it said " + hex + "; it said " + heard);
                }
                heard.append(String.format(Locale.ROOT, "%02x", octet));
            }
            return this;
        }

        /** Agrees on the option and confirms the usual settings, flow control RTS/CTS and DTR. */
        Client agrees() throws IOException {
            return hears("fffb2c")
                    .says("fffd2c fffd00 fffb00 fffd03 fffb03")
                    .hears(BAUD)
                    .says("fffa2c650001c200fff0")
                    .hears("fffa2c0503fff0")
                    .says("fffa2c6608fff0 fffa2c6701fff0 fffa2c6801fff0 fffa2c6903fff0");
        }

        void untilItLeaves() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
        }

        String heard() {
            return heard.toString();
        }
    }

    static final String BAUD = "fffa2c010001c200fff0";

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Thread thread;

    ScriptedServer(Script script) throws IOException {
        thread = new Thread(() -> serve(script), "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Script script) {
        try (Socket socket = server.accept()) {
            socket.setTcpNoDelay(true);
            script.meets(new Client(socket));
        } catch (IOException clientGone) {
            // What the client says of it is what a test looks at.
        }
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
