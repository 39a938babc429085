package io.attest.line;

/**
 * How a serial port is set; the character is always 8 data bits, no parity, 1 stop bit (appendix B, Configuration).
 *
 * @param baud bits per second
 * @param rtsCts hardware flow control; none otherwise
 * @param dtr what the host does with Data Terminal Ready
 */
public record SerialSettings(int baud, boolean rtsCts, Dtr dtr) {

    /** What the host does with Data Terminal Ready. */
    public enum Dtr {
        /** Raised while the line is open, and dropped where a modem is to be brought back. */
        ON,
        /** Never raised. */
        OFF,
        /** Left as the system or the server has it. */
        IGNORED
    }

    /** 115200 baud without flow control, DTR raised. */
    public static final SerialSettings USUAL = new SerialSettings(115_200, false, Dtr.ON);
}
