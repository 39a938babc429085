package io.attest.internet.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The control connection of a session. MockFtpServer asks every 20 ms whether there is a command, and never notices the
 * end of the connection: here that question waits for a whole line or for the end. Names are made plain on the way.
 */
final class ControlSocket extends Socket {

    @Override
    public InputStream getInputStream() throws IOException {
        return new Lines(new BufferedInputStream(super.getInputStream()));
    }

    private static final class Lines extends InputStream {

        private final InputStream from;
        private byte[] waiting = {};
        private int at;
        private boolean taken;

        Lines(InputStream from) {
            this.from = from;
        }

        /**
         * Whoever has just taken a line asks whether there is more of it. At the end something is there, namely the end:
         * a failure would be taken for nothing, and asked about again for ever.
         */
        @Override
        public int available() {
            if (taken) {
                taken = false;
                return 0;
            }
            try {
                return fill();
            } catch (IOException toldByTheNextRead) {
                return 1;
            }
        }

        private int fill() throws IOException {
            if (at == waiting.length) {
                waiting = next();
                at = 0;
            }
            return waiting.length - at;
        }

        private byte[] next() throws IOException {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            for (int octet = from.read(); octet != '\n'; octet = from.read()) {
                if (octet < 0) {
                    throw new EOFException("the connection has ended");
                }
                octets.write(octet);
            }
            String line = octets.toString(StandardCharsets.ISO_8859_1);
            String plain = PlainName.ofLine(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            return (plain + '\n').getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int read() throws IOException {
            fill();
            return waiting[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = Math.min(length, fill());
            System.arraycopy(waiting, at, into, offset, count);
            at += count;
            taken = at == waiting.length;
            return count;
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
