package io.attest.line;

import io.attest.line.SerialSettings.Dtr;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What is said of a serial port under telnet's COM-PORT option (RFC 2217): the client commands, the server answers each
 * command with its code and a hundred, and with the value that is now in force.
 */
final class ComPort {

    static final int OPTION = 44;

    private static final int BAUD = 1;
    private static final int DATA_SIZE = 2;
    private static final int PARITY = 3;
    private static final int STOP_SIZE = 4;
    private static final int CONTROL = 5;
    private static final int SUSPEND = 8;
    private static final int RESUME = 9;
    private static final int LINE_STATE_MASK = 10;
    private static final int MODEM_STATE_MASK = 11;
    private static final int ANSWER = 100;

    private static final int NONE = 1;
    private static final int ONE = 1;
    private static final int NO_FLOW_CONTROL = 1;
    private static final int RTS_CTS = 3;
    private static final int DTR_ON = 8;
    private static final int DTR_OFF = 9;
    private static final int RTS_ON = 11;

    private final SerialSettings asked;
    private final Map<Integer, Integer> answers = new HashMap<>();
    private boolean suspended;

    ComPort(SerialSettings asked) {
        this.asked = asked;
    }

    /** The commands that set the port, and mute what nobody here listens to. */
    List<byte[]> settings() {
        List<byte[]> all = new ArrayList<>(List.of(
                command(LINE_STATE_MASK, (byte) 0),
                command(MODEM_STATE_MASK, (byte) 0),
                command(
                        BAUD,
                        ByteBuffer.allocate(Integer.BYTES).putInt(asked.baud()).array()),
                command(DATA_SIZE, (byte) 8),
                command(PARITY, (byte) NONE),
                command(STOP_SIZE, (byte) ONE),
                command(CONTROL, (byte) flow())));
        if (!asked.rtsCts()) {
            all.add(command(CONTROL, (byte) RTS_ON));
        }
        if (asked.dtr() != Dtr.IGNORED) {
            all.add(dtr(asked.dtr() == Dtr.ON));
        }
        return all;
    }

    static byte[] dtr(boolean raised) {
        return command(CONTROL, (byte) (raised ? DTR_ON : DTR_OFF));
    }

    private static byte[] command(int code, byte... value) {
        byte[] content = Telnet.escaped(value);
        return ByteBuffer.allocate(content.length + 6)
                .put(Telnet.asks(Telnet.SB, OPTION))
                .put((byte) code)
                .put(content)
                .put((byte) Telnet.IAC)
                .put((byte) Telnet.SE)
                .array();
    }

    private int flow() {
        return asked.rtsCts() ? RTS_CTS : NO_FLOW_CONTROL;
    }

    /** Takes what the server says under this option. */
    void told(byte[] content) {
        if (content.length < 2) {
            return;
        }
        int code = (content[1] & 0xFF) - ANSWER;
        int value = 0;
        for (int at = 2; at < Math.min(content.length, 2 + Integer.BYTES); at++) {
            value = value << 8 | content[at] & 0xFF;
        }
        if (code == SUSPEND || code == RESUME) {
            suspended = code == SUSPEND;
        } else if (code >= BAUD && code <= STOP_SIZE || code == CONTROL && value <= RTS_CTS) {
            // What a server says of a wire that its port has not, DTR for one, is no matter.
            answers.put(code, value);
        }
    }

    /** Whether the server wants no data now. */
    boolean isSuspended() {
        return suspended;
    }

    /** Whether the speed is confirmed, which every server does, and the flow control. */
    boolean isConfirmed() {
        return isConfirmed(BAUD) && isConfirmed(CONTROL);
    }

    boolean hasSpeed() {
        return isConfirmed(BAUD);
    }

    private boolean isConfirmed(int code) {
        return answers.containsKey(code);
    }

    /** @throws IOException if the server has set the port otherwise than it was told to */
    void mustBeAsAsked() throws IOException {
        must(BAUD, asked.baud(), value -> value + " baud");
        must(DATA_SIZE, 8, value -> value + " data bits");
        must(PARITY, NONE, value -> value == NONE ? "no parity" : "parity " + value);
        must(STOP_SIZE, ONE, value -> value == ONE ? "1 stop bit" : "stop size " + value);
        must(CONTROL, flow(), value -> switch (value) {
            case NO_FLOW_CONTROL -> "no flow control";
            case RTS_CTS -> "RTS/CTS";
            default -> "flow control " + value;
        });
    }

    private void must(int code, int wanted, IntFunction<String> named) throws IOException {
        int got = answers.getOrDefault(code, wanted);
        if (got != wanted) {
            throw new IOException("the server has set " + named.apply(got) + " where " + named.apply(wanted)
                    + " was asked for; set the line to what its port can do");
        }
    }
}
