package io.attest.modem.mail;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Doubles a dot that begins a line (RFC 5321, 4.5.2); a line begins after CR LF and at the very beginning. */
final class DotStuffing extends FilterOutputStream {

    private final boolean stuffs;
    private int before = '\n';
    private int last = '\n';

    DotStuffing(OutputStream to, boolean stuffs) {
        super(to);
        this.stuffs = stuffs;
        before = '\r';
    }

    @Override
    public void write(int octet) throws IOException {
        if (octet == '.' && last == '\n' && before == '\r' && stuffs) {
            out.write('.');
        }
        out.write(octet);
        before = last;
        last = octet & 0xFF;
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        for (int at = offset; at < offset + length; at++) {
            write(octets[at]);
        }
    }

    /**
     * Ends the text: the line, if it is not at its end, and the line of one dot.
     *
     * @param shares whether the end of the last line is enough
     */
    void end(boolean shares) throws IOException {
        if (!shares || last != '\n' || before != '\r') {
            out.write('\r');
            out.write('\n');
        }
        out.write('.');
        out.write('\r');
        out.write('\n');
        out.flush();
    }
}
